import { expect, it } from 'vitest';
import { narrationPrefix, narrationRecordKey, narrationScriptPrefix } from '../../functions/site/keys.ts';
import type { NarrationRecord } from '../../functions/render/narration/narration-script.ts';
import type { MemoryStore } from './memory-store.ts';
import { goNarratedWay } from './narrated-way.ts';
import { plain } from './plain-press.ts';
import type { Deed } from './scenario.ts';

const upload = (key: string, said: Parameters<typeof plain>[0]): Deed => ({
  kind: 'upload',
  key,
  body: plain(said),
});
const ferry = { title: 'ferry', html: 'The ferry left' };
const bus = { title: 'bus', id: 'urn:bus', html: 'The bus came' };

/** Edits back and forth, two articles with words in common, a withdrawal, a comeback and a move. */
const deeds: readonly Deed[] = [
  upload('ferry', ferry),
  upload('old/bus', bus),
  upload('ferry', { ...ferry, html: 'The ferry stayed' }),
  upload('ferry', ferry),
  upload('new/bus', { ...bus, html: 'The bus stayed' }),
  { kind: 'remove', key: 'old/bus' },
  { kind: 'remove', key: 'ferry' },
  upload('ferry', { ...ferry, html: 'The ferry came' }),
  upload('walk', { title: 'walk', html: 'The walk' }),
  { kind: 'remove', key: 'walk' },
];

const textOf = (store: MemoryStore, key: string): string =>
  Buffer.from(store.get(key)?.body ?? []).toString();
const keysUnder = (store: MemoryStore, prefix: string): readonly string[] =>
  store.list({ prefix }).map(({ key }) => key);

/** What is wrong with the end: a page without its narration or with another's, a file that nobody needs or misses. */
const wrongIn = (store: MemoryStore): readonly string[] => {
  const ids = keysUnder(store, narrationScriptPrefix).map((key) =>
    key.slice(narrationScriptPrefix.length, -5),
  );
  const known = keysUnder(store, 'narration/').filter(
    (key) => !ids.some((id) => key.startsWith(narrationPrefix(id))),
  );
  const records = keysUnder(store, 'catalog/narrations/').filter(
    (key) => !ids.some((id) => key === narrationRecordKey(id)),
  );
  const pages = ids.filter((id) => {
    const script = store.head(`${narrationScriptPrefix}${id}.json`)?.etag ?? '';
    const record = textOf(store, narrationRecordKey(id));
    const files = ['mp3', 'vtt'].map((kind) => `${narrationPrefix(id)}${script}.${kind}`);
    const isMade = record !== '' && (JSON.parse(record) as NarrationRecord).script === script;
    const isThere = files.every((key) => store.head(key) !== null);
    return !isMade || !isThere || !textOf(store, `care/${id}.html`).includes(script);
  });
  return [...known, ...records, ...pages];
};

// Without the claim on words, the second look at the script, or the repeated wish to look again, one of these fails.

it('Publishing and narrating side by side, all ends with every text that is out in its own recording, each word paid for once', async () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const { siteBucket, paid } = await goNarratedWay(deeds, seed, 0);
    expect(wrongIn(siteBucket), `seed ${seed}`).toEqual([]);
    expect(keysUnder(siteBucket, narrationScriptPrefix), `seed ${seed}`).toHaveLength(2);
    expect(paid.length, `seed ${seed}`).toBe(new Set(paid).size);
  }
});

it('The same with workers that die', async () => {
  for (let seed = 1000; seed < 1160; seed += 1) {
    const { siteBucket } = await goNarratedWay(deeds, seed, 2);
    expect(wrongIn(siteBucket), `seed ${seed}`).toEqual([]);
    expect(keysUnder(siteBucket, narrationScriptPrefix), `seed ${seed}`).toHaveLength(2);
  }
});
