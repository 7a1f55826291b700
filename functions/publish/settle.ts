import type { Warning } from '../article/model/article.ts';
import type { EntryRecord } from '../feeds/entry-record.ts';
import { entryKey } from '../site/keys.ts';
import { compareBytes } from '../store/byte-order.ts';
import { entityTag } from '../store/entity-tag.ts';
import { repeat } from '../store/contention.ts';
import type { PublishDependencies } from './dependencies.ts';
import { type Versioned, jsonBody, readJson, swapJson } from '../store/json-object.ts';
import { settleScript } from './narration.ts';
import { type PictureSight, isPictureAsSeen } from './pictures/facts.ts';
import { type Plan, plan } from './plan.ts';
import { type Sighting, isAsSeen, look, lookAgain } from './sighting.ts';
import { withdrawPages, writePages } from './write-pages.ts';

/** What became of one id. */
export type Settlement = {
  readonly id: string;
  readonly record: EntryRecord | null;
  readonly changed: boolean;
  readonly warnings: readonly Warning[];
};

type VersionedRecord = Versioned<EntryRecord> | null;

/** What the caller has read already, the record before the uploads. */
export type Foreknowledge = {
  readonly record?: VersionedRecord;
  readonly sightings: readonly Sighting[];
};

export const readRecord = (dependencies: PublishDependencies, id: string): Promise<VersionedRecord> =>
  readJson<EntryRecord>(dependencies.siteBucket, entryKey(id));

type RecordWrite =
  | { readonly kind: 'conflict' }
  | { readonly kind: 'same' | 'written'; readonly etag: string };

const writeRecord = async (
  { siteBucket }: PublishDependencies,
  id: string,
  former: VersionedRecord,
  value: EntryRecord,
): Promise<RecordWrite> => {
  const etag = entityTag(jsonBody(value));
  if (former?.etag === etag) return { kind: 'same', etag };
  const withdrawn = value.kind === 'withdrawn' && value.uploads.length === 0;
  return swapJson(siteBucket, entryKey(id), { value, former, withdrawn });
};

const writeFollowers = async (
  dependencies: PublishDependencies,
  id: string,
  { record, pages, script = null }: Plan,
  first: boolean,
): Promise<boolean> => {
  const { siteBucket, site, renderNotice } = dependencies;
  if (pages !== null) {
    const isPaged = await writePages(siteBucket, id, pages, first);
    return (await settleScript(dependencies, id, script)) || isPaged;
  }
  if (record?.kind !== 'withdrawn') return false;
  const { movedTo = null, uploads } = record;
  const notice = { html: renderNotice(site), isHeld: uploads.length > 0, movedTo };
  const isWithdrawn = await withdrawPages(siteBucket, id, notice);
  return (await settleScript(dependencies, id, null)) || isWithdrawn;
};

/** Nobody came in between: uploads and pictures are as seen, and the record is the one we wrote. */
const isStillSo = async (
  dependencies: PublishDependencies,
  record: { readonly id: string; readonly etag: string },
  sightings: readonly Sighting[],
  pictures: readonly PictureSight[],
): Promise<boolean> => {
  const [head, ...same] = await Promise.all([
    dependencies.siteBucket.head(entryKey(record.id)),
    ...sightings.map((sighting) => isAsSeen(dependencies, sighting)),
    ...pictures.map((picture) => isPictureAsSeen(dependencies, picture)),
  ]);
  return head?.etag === record.etag && !same.includes(false);
};

const lookAtAll = async (
  dependencies: PublishDependencies,
  keys: readonly string[],
  seen: ReadonlyMap<string, Sighting>,
): Promise<readonly Sighting[]> =>
  Promise.all(
    keys.map((key) => {
      const before = seen.get(key);
      return before === undefined ? look(dependencies, key) : lookAgain(dependencies, before);
    }),
  );

const inOrder = (seen: ReadonlyMap<string, Sighting>): readonly Sighting[] =>
  [...seen.values()].sort((a, b) => compareBytes(a.key, b.key));

const unionInOrder = (...lists: readonly (readonly string[])[]): readonly string[] =>
  [...new Set(lists.flat())].sort(compareBytes);

/** One round: the record, then the uploads, then the record's next version, the pages, and a second look. */
const round = async (
  dependencies: PublishDependencies,
  id: string,
  former: VersionedRecord,
  sightings: readonly Sighting[],
): Promise<Settlement | null> => {
  const planned = await plan(dependencies, id, former?.value ?? null, sightings);
  const { record, warnings } = planned;
  if (record === null) return { id, record, changed: false, warnings };
  const write = await writeRecord(dependencies, id, former, record);
  if (write.kind === 'conflict') return null;
  const followed = await writeFollowers(dependencies, id, planned, former === null);
  const changed = followed || write.kind === 'written';
  if (!changed) return { id, record, changed, warnings };
  const { etag } = write;
  if (!(await isStillSo(dependencies, { id, etag }, sightings, planned.pictures ?? []))) return null;
  return { id, record, changed, warnings };
};

/**
 * Brings the record and the pages of one id into step with the uploads that claim it, however often others do the
 * same at the same time. The record is read before the uploads and written before the pages, by compare-and-swap;
 * whoever comes late notices at the second look and goes round once more. `test/simulation` guards this order.
 *
 * Claimants: upload keys to look at beside those the record knows. Throws `ContentionError`, `StoreError`.
 */
export const settle = async (
  dependencies: PublishDependencies,
  id: string,
  { record, sightings }: Foreknowledge,
): Promise<Settlement> => {
  const seen = new Map(sightings.map((sighting) => [sighting.key, sighting]));
  const keysOf = (former: VersionedRecord): readonly string[] =>
    unionInOrder([...seen.keys()], former?.value.uploads ?? []);
  if (record !== undefined) {
    const others = keysOf(record).filter((key) => !seen.has(key));
    for (const sighting of await lookAtAll(dependencies, others, seen)) seen.set(sighting.key, sighting);
    const first = await round(dependencies, id, record, inOrder(seen));
    if (first !== null) return first;
  }
  return repeat(entryKey(id), async () => {
    const former = await readRecord(dependencies, id);
    const again = await lookAtAll(dependencies, keysOf(former), seen);
    for (const sighting of again) seen.set(sighting.key, sighting);
    return round(dependencies, id, former, again);
  });
};
