import { expect } from 'vitest';
import { refusalPrefix } from '../../functions/site/keys.ts';
import { buildCleanly, publishEach, visible } from './clean-build.ts';
import { type Bounds, type Exploration, exploreAll, exploreSome } from './explore.ts';
import { type MemoryStore, createMemoryStore } from './memory-store.ts';
import { type Expectation, type Weakening, openNewsroom } from './newsroom.ts';
import type { Deed, Scenario } from './scenario.ts';

const perform = (uploads: MemoryStore, deed: Deed): void => {
  if (deed.kind === 'remove') return uploads.delete(deed.key);
  uploads.put({ key: deed.key, body: Buffer.from(deed.body), contentType: 'application/json' });
};

const uploadsOf = (before: Scenario['before']): MemoryStore => {
  const uploads = createMemoryStore(() => new Date('2025-02-01T00:00:00Z'));
  for (const [key, body] of Object.entries(before ?? {})) perform(uploads, { kind: 'upload', key, body });
  return uploads;
};

/** The site as it is before the first deed, and as it must be after the last. */
const prepare = async (scenario: Scenario): Promise<{ start: MemoryStore; end: MemoryStore }> => {
  const { before, gone = [], deeds } = scenario;
  const uploads = uploadsOf(before);
  const start = await buildCleanly(uploads);
  for (const key of gone) uploads.delete(key);
  await publishEach({ uploads, siteBucket: start }, gone);
  for (const deed of deeds) perform(uploads, deed);
  return { start, end: await buildCleanly(uploads) };
};

const nothingElse: Expectation = () => undefined;

export type Options = {
  readonly weaken?: Weakening;
  /** What must hold beside the end. */
  readonly also?: Expectation;
  /** Where a clean build can't know the end: the site as it was, but for refusals, or nothing at all. */
  readonly end?: 'stays' | 'unknown';
};

const withoutRefusals = (seen: ReturnType<typeof visible>): ReturnType<typeof visible> =>
  Object.fromEntries(Object.entries(seen).filter(([key]) => !key.startsWith(refusalPrefix)));

const beginnings = async (
  scenario: Scenario,
  { weaken, also = nothingElse, end: kind }: Options,
): Promise<() => ReturnType<typeof openNewsroom>> => {
  const { start, end } = await prepare(scenario);
  const wanted = visible(end);
  const check: Expectation = (newsroom) => {
    const seen = visible(newsroom.siteBucket);
    if (kind === undefined) expect(seen).toEqual(wanted);
    if (kind === 'stays') expect(withoutRefusals(seen)).toEqual(visible(start));
    also(newsroom);
  };
  return () => openNewsroom(scenario, check, { weaken, start });
};

/** Every interleaving; it must be possible to try them all. Throws at the first that doesn't end as a clean build does. */
export const tryAll = async (
  scenario: Scenario,
  options: Options & { readonly bounds?: Bounds } = {},
): Promise<Exploration> => {
  const begin = await beginnings(scenario, options);
  return exploreAll(begin, options.bounds ?? { runs: 200_000, interruptions: Infinity });
};

/** Some interleavings, drawn by lot. */
export const trySome = async (scenario: Scenario, runs: number, options: Options = {}): Promise<void> => {
  const begin = await beginnings(scenario, options);
  await exploreSome(begin, runs, 1);
};
