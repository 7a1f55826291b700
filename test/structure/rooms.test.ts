import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = ['functions', 'infra'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => normalize(join(top, path))),
);
const contents = new Map(sources.map((path) => [path, readFileSync(path, 'utf8')]));

/** Made by tools and not committed. */
const generated = new Set(['node_modules', 'dist', 'cdk.out']);

/** Upstream first: a room may import what stands before it. `publish`, `syndicate` and `narrate` don't know each other. */
const rooms = [
  'site',
  'article',
  'feeds',
  'render',
  'store',
  'publish',
  'syndicate',
  'narrate',
  'sweep',
] as const;
const siblings = new Set(['publish', 'syndicate', 'narrate']);
const pureRooms = new Set(['site', 'article', 'feeds', 'render']);

const importsOf = (path: string): readonly string[] =>
  [...(contents.get(path) ?? '').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (found) => found[1] ?? '',
  );

const roomOf = (path: string): string => path.split('/')[1] ?? '';

const roomsImportedBy = (path: string): readonly string[] =>
  importsOf(path)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => normalize(join(dirname(path), specifier)));

describe('the tree', () => {
  it('has nothing at the top but what a newcomer expects there', () => {
    const top = readdirSync('.').filter((name) => !name.startsWith('.') && !generated.has(name));
    const expected = [
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'cdk.json',
      'infra',
      'functions',
      'test',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
    ];
    expect(top.toSorted()).toEqual(expected.toSorted());
  });

  it('has rooms of known names only', () => {
    const found = new Set(sources.filter((path) => path.startsWith('functions/')).map(roomOf));
    expect([...found].toSorted()).toEqual([...rooms].toSorted());
  });

  it('imports one way, from upstream', () => {
    const wrong = sources
      .filter((path) => path.startsWith('functions/'))
      .flatMap((path) =>
        roomsImportedBy(path)
          .filter((target) => !isUpstream(path, target))
          .map((target) => `${path} → ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('has no circle among the rooms of `article`: what is read flows one way there, too', () => {
    expect(circlesIn('functions/article/')).toEqual([]);
  });

  it('lets articles out by one door, at which another engine than the reader’s stands', () => {
    const importing = (wanted: RegExp): readonly string[] =>
      sources.filter((path) => importsOf(path).some((specifier) => wanted.test(specifier)));
    expect(importing(/^sanitize-html$/)).toEqual(['functions/publish/gate.ts']);
    expect(importing(/\/gate\.ts$/)).toEqual(['functions/publish/compose-page.ts']);
  });

  it('has no file system, network, clock or environment in the pure rooms', () => {
    // the text of a script that runs in the reader's browser
    const browserCode = new Set(['functions/render/lists/offline-worker.ts']);
    const impure =
      /from 'node:(?!crypto|buffer|zlib)|\bfetch\(|\bDate\.now\(|\bnew Date\(\)|\bprocess\.|Math\.random/;
    const wrong = sources
      .filter((path) => path.startsWith('functions/') && pureRooms.has(roomOf(path)))
      .filter((path) => !browserCode.has(path) && impure.test(contents.get(path) ?? ''));
    expect(wrong).toEqual([]);
  });

  it('is made of small files', () => {
    const lengths = [...contents.values()]
      .map((text) => text.split('\n').length - 1)
      .toSorted((one, other) => one - other);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
    expect(lengths.at(-1)).toBeLessThanOrEqual(250);
  });
});

/** The folders that, by way of others, import themselves: what is left when those that import none of the left go. */
const circlesIn = (top: string): readonly string[] => {
  const imported = new Map<string, ReadonlySet<string>>();
  for (const path of sources.filter((source) => source.startsWith(top))) {
    const others = roomsImportedBy(path)
      .map((target) => dirname(target))
      .filter((folder) => folder !== dirname(path));
    imported.set(dirname(path), new Set([...(imported.get(dirname(path)) ?? []), ...others]));
  }
  const left = new Set(imported.keys());
  const isDone = (folder: string): boolean =>
    ![...(imported.get(folder) ?? [])].some((other) => left.has(other));
  for (let next = [...left].find(isDone); next !== undefined; next = [...left].find(isDone))
    left.delete(next);
  return [...left];
};

const isUpstream = (path: string, target: string): boolean => {
  if (!target.startsWith('functions/')) return false;
  const [from, to] = [
    rooms.findIndex((room) => room === roomOf(path)),
    rooms.findIndex((room) => room === roomOf(target)),
  ];
  const areSiblings = to !== from && siblings.has(roomOf(path)) && siblings.has(roomOf(target));
  return to >= 0 && to <= from && !areSiblings;
};
