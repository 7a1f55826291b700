import { expect } from 'vitest';
import { buildCleanly as buildFeedsCleanly, publicObjects } from '../syndicate/newsdesk.ts';
import { buildCleanly, visible } from './clean-build.ts';
import { plain, site } from './plain-press.ts';
import type { Deed } from './scenario.ts';
import { goWholeWay } from './whole-way.ts';

const upload = (key: string, said: Parameters<typeof plain>[0]): Deed => ({
  kind: 'upload',
  key,
  body: plain(said),
});
const remove = (key: string): Deed => ({ kind: 'remove', key });

const ferry = { title: 'ferry', section: 'harbour' };
const bus = { title: 'bus', id: 'urn:bus', section: 'town', published: '2025-01-02T00:00:00Z' };

/** Edits, a change of section, a withdrawal, a comeback and a move. */
const deeds: readonly Deed[] = [
  upload('ferry', ferry),
  upload('old/bus', bus),
  upload('ferry', { ...ferry, title: 'ferry, corrected' }),
  upload('walk', { title: 'walk' }),
  upload('ferry', { ...ferry, section: 'town' }),
  upload('new/bus', bus),
  remove('old/bus'),
  remove('walk'),
  remove('ferry'),
  upload('ferry', ferry),
];

const isPublished = (key: string): boolean => /^(?:amp|media|catalog\/(?:entries|refusals))\//.test(key);

const only = <Value>(
  seen: Readonly<Record<string, Value>>,
  isWanted: (key: string) => boolean,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(seen).filter(([key]) => isWanted(key)));

/** Goes the whole way so many times, and holds pages, records and feeds against a clean build. */
export const checkWholeWay = async (firstSeed: number, runs: number): Promise<void> => {
  for (let seed = firstSeed; seed < firstSeed + runs; seed += 1) {
    const { uploads, siteBucket } = await goWholeWay(deeds, seed);
    const published = only(visible(siteBucket), isPublished);
    expect(published, `pages and records, seed ${seed}`).toEqual(
      only(visible(await buildCleanly(uploads)), isPublished),
    );
    const feeds = only(publicObjects(siteBucket), (key) => !isPublished(key));
    expect(feeds, `feeds, seed ${seed}`).toEqual(await buildFeedsCleanly(siteBucket, site));
  }
};
