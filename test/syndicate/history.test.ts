import { beforeAll, describe, expect, it } from 'vitest';
import { feedKey, sitemapIndexKey } from '../../functions/site/keys.ts';
import { syndicate } from '../../functions/syndicate/syndicate.ts';
import { checkAtom } from '../feeds/checker/check-atom.ts';
import { checkJsonFeed } from '../feeds/checker/check-json-feed.ts';
import { checkRss } from '../feeds/checker/check-rss.ts';
import { sampleEntry, site, uuid } from '../feeds/sample-entry.ts';
import type { MemoryStore } from '../simulation/memory-store.ts';
import { asynchronous, bodyOf, dependenciesFor, emptyStore, perform, publicObjects } from './newsdesk.ts';

const now = Date.UTC(2026, 0, 1);
const articles = 240;

const keyOf = (address: string): string => decodeURIComponent(address.slice(`${site.baseUrl}/`.length));

type Walk = { readonly keys: readonly string[]; readonly ids: readonly string[] };

/** From document to document, as a reader would. */
const walk = (memory: MemoryStore, head: string, previous: RegExp, id: RegExp): Walk => {
  const keys: string[] = [];
  const ids: string[] = [];
  for (let key: string | undefined = head; key !== undefined;) {
    const document = bodyOf(memory, key);
    keys.push(key);
    ids.push(...Array.from(document.matchAll(id), ([, found]) => found ?? ''));
    const address: string | undefined = previous.exec(document)?.[1];
    key = address === undefined ? undefined : keyOf(address);
  }
  return { keys, ids };
};

const formats = [
  ['rss', /rel="prev-archive"[^>]*href="([^"]+)"/, /<guid[^>]*>([^<]+)</g],
  ['atom', /rel="prev-archive"[^>]*href="([^"]+)"/, /<entry[^>]*><id>([^<]+)</g],
  ['json', /"next_url":"([^"]+)"/, /"id":"([^"]+)"/g],
] as const;

const newestFirst = (numbers: readonly number[]): readonly string[] =>
  numbers.map((number) => sampleEntry(number).id).toReversed();

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

describe('the history of a channel', () => {
  const memory = emptyStore();
  const dependencies = dependenciesFor(asynchronous(memory), site);
  const site1 = { kind: 'site' } as const;

  beforeAll(async () => {
    for (const number of upTo(articles)) perform(memory, { kind: 'publish', number });
    await syndicate(dependencies, upTo(articles).map(uuid));
  });

  it.each(formats)(
    'is complete from the head on, each entry once, newest first: %s',
    (format, previous, id) => {
      const { ids, keys } = walk(memory, feedKey(site1, format), previous, id);
      expect(ids).toEqual(newestFirst(upTo(articles)));
      expect(keys.length).toBeGreaterThan(5);
    },
  );

  it.each(formats)('is made of documents without an error or a warning: %s', (format, previous, id) => {
    for (const key of walk(memory, feedKey(site1, format), previous, id).keys) {
      const document = bodyOf(memory, key);
      const findings = { rss: checkRss, atom: checkAtom, json: checkJsonFeed }[format](document, now);
      expect(findings).toEqual([]);
      expect(Buffer.byteLength(document)).toBeLessThanOrEqual(250 * 1024);
    }
  });

  it('has at most 50 and at least 25 entries in its head', () => {
    const head = bodyOf(memory, feedKey(site1, 'rss')).match(/<item>/g) ?? [];
    expect(head.length).toBeLessThanOrEqual(50);
    expect(head.length).toBeGreaterThanOrEqual(25);
  });

  it('is in the sitemaps as well', () => {
    const sitemaps = Array.from(bodyOf(memory, sitemapIndexKey).matchAll(/<loc>([^<]+)</g), ([, found]) =>
      bodyOf(memory, keyOf(found ?? '')),
    );
    const pages = sitemaps.flatMap((sitemap) =>
      Array.from(sitemap.matchAll(/<loc>([^<]+)</g), ([, page]) => page),
    );
    const lists = ['index', 'days/2025-07-01', 'months/2025-07'].map(
      (name) => `${site.baseUrl}/care/${name}.html`,
    );
    const articlePages = upTo(articles).map((number) => sampleEntry(number).carePage);
    expect(pages.toSorted()).toEqual([...articlePages, ...lists].toSorted());
  });

  it('keeps its archive documents as they are when an article comes', async () => {
    const before = publicObjects(memory);
    perform(memory, { kind: 'publish', number: articles });
    await syndicate(dependencies, [uuid(articles)]);
    const after = publicObjects(memory);
    const archives = Object.keys(before).filter((key) => key.startsWith('feeds/archive/'));
    expect(archives.length).toBeGreaterThan(20);
    for (const key of archives) expect(after[key]).toBe(before[key]);
  });

  it('gives every document that an edit of an old article changes another name', async () => {
    const before = publicObjects(memory);
    perform(memory, { kind: 'publish', number: 30, different: { title: '改过的标题' } });
    await syndicate(dependencies, [uuid(30)]);
    const after = publicObjects(memory);
    const archives = Object.entries(after).filter(([key]) => key.startsWith('feeds/archive/'));
    for (const [key, etag] of archives) expect([undefined, etag]).toContain(before[key]);
    const { ids } = walk(memory, feedKey(site1, 'atom'), formats[1][1], formats[1][2]);
    expect(ids).toEqual(newestFirst(upTo(articles + 1)));
  });

  it('forgets an old article that is withdrawn, in every document of every channel', async () => {
    perform(memory, { kind: 'withdraw', number: 7 });
    await syndicate(dependencies, [uuid(7)]);
    const { ids } = walk(memory, feedKey(site1, 'json'), formats[2][1], formats[2][2]);
    expect(ids).toEqual(newestFirst(upTo(articles + 1).filter((number) => number !== 7)));
    const places = Object.keys(publicObjects(memory)).filter((key) => bodyOf(memory, key).includes(uuid(7)));
    expect(places.every((key) => key.endsWith('atom.xml') && !key.includes('archive'))).toBe(true);
    expect(bodyOf(memory, feedKey(site1, 'atom'))).toContain(
      `<at:deleted-entry ref="urn:uuid:${uuid(7)}" when="2025-09-01T00:00:00Z"/>`,
    );
  });
});

describe('the history of articles that came in any order of their dates', () => {
  const memory = emptyStore();
  const dependencies = dependenciesFor(asynchronous(memory), site);
  const plain = { section: null, tags: [], authors: [] };
  const count = 2000;
  const numbers = upTo(count);
  const shuffled = numbers.map((number) => (number * 331) % count);
  const publish = (number: number, second: number): void => {
    const arrived = new Date(now + second * 1000).toISOString();
    perform(memory, { kind: 'publish', number, different: plain, arrived });
  };

  beforeAll(async () => {
    for (const [second, number] of shuffled.entries()) publish(number, second);
    await syndicate(dependencies, numbers.map(uuid));
  });

  it.each(formats)('has the newest in its head, and each once: %s', (format, previous, id) => {
    const { ids, keys } = walk(memory, feedKey({ kind: 'site' }, format), previous, id);
    const head = bodyOf(memory, keys[0] ?? '').match(id) ?? [];
    expect(head.length).toBeGreaterThanOrEqual(25);
    expect(ids.slice(0, head.length)).toEqual(newestFirst(numbers).slice(0, head.length));
    expect(ids.toSorted()).toEqual(newestFirst(numbers).toSorted());
  });

  it.each(formats)(
    'leads from volume to volume without an error or a warning: %s',
    (format, previous, id) => {
      const { keys } = walk(memory, feedKey({ kind: 'site' }, format), previous, id);
      const signposts = keys.filter((key) => key.startsWith('feeds/signpost/'));
      expect(signposts.length).toBeGreaterThan(0);
      for (const key of signposts) {
        const check = { rss: checkRss, atom: checkAtom, json: checkJsonFeed }[format];
        expect(check(bodyOf(memory, key), now)).toEqual([]);
      }
    },
  );

  it('grows at its end when an old article comes', async () => {
    const before = publicObjects(memory);
    perform(memory, {
      kind: 'publish',
      number: count,
      different: { ...plain, published: '2001-01-01T00:00:00Z' },
      arrived: new Date(now + count * 1000).toISOString(),
    });
    await syndicate(dependencies, [uuid(count)]);
    const after = publicObjects(memory);
    const isLasting = (key: string): boolean => /^feeds\/(?:archive|signpost)\/site\//.test(key);
    const gone = Object.keys(before).filter((key) => isLasting(key) && after[key] !== before[key]);
    expect(gone.length).toBeLessThanOrEqual(3);
  });
});

describe('long articles', () => {
  it('make the head shorter, never an article, and lose none', async () => {
    const memory = emptyStore();
    const lengths = [20_000, 60_000, 3_000, 100_000, 8_000];
    const numbers = upTo(40);
    for (const number of numbers) {
      const html = `<p>${'长'.repeat(lengths[number % 5] ?? 0)}</p>`;
      perform(memory, { kind: 'publish', number, different: { html, section: null, tags: [], authors: [] } });
    }
    await syndicate(dependenciesFor(asynchronous(memory), site), numbers.map(uuid));
    for (const [format, previous, id] of formats) {
      const { ids, keys } = walk(memory, feedKey({ kind: 'site' }, format), previous, id);
      expect(ids).toEqual(newestFirst(numbers));
      for (const key of keys) {
        const document = bodyOf(memory, key);
        const entries = document.match(id) ?? [];
        if (entries.length > 1) expect(Buffer.byteLength(document)).toBeLessThanOrEqual(250 * 1024);
      }
    }
  });
});
