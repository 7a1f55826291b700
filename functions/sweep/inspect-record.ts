import type { EntryRecord } from '../feeds/entry-record.ts';
import { ampKey, careKey, entryPrefix } from '../site/keys.ts';
import { readJson } from '../store/json-object.ts';
import type { ListedObject } from '../store/object-store.ts';
import type { SweepDependencies } from './dependencies.ts';
import { type Finding, uploadFinding } from './finding.ts';

const missingOf = async (
  { uploads }: SweepDependencies,
  keys: readonly string[],
): Promise<readonly string[]> => {
  const heads = await Promise.all(keys.map((key) => uploads.head(key)));
  return keys.filter((_, index) => heads[index] === null);
};

/** Of a living article both pages are those of its record; of a withdrawn one there is a notice at most. */
const arePagesRight = async (
  { siteBucket }: SweepDependencies,
  id: string,
  record: EntryRecord,
): Promise<boolean> => {
  const [care, amp] = await Promise.all([siteBucket.head(careKey(id)), siteBucket.head(ampKey(id))]);
  const isNotice = care?.metadata['withdrawn'] === 'true';
  return record.kind === 'living'
    ? care?.etag === record.pages.care && !isNotice && amp?.etag === record.pages.amp
    : (care === null || isNotice) && amp === null;
};

/** A record whose uploads or pages are not what it says. One that no upload claims any more goes by itself. */
export const inspectRecord = async (
  dependencies: SweepDependencies,
  { key }: ListedObject,
): Promise<Finding | null> => {
  const record = (await readJson<EntryRecord>(dependencies.siteBucket, key))?.value;
  if (record === undefined || record.uploads.length === 0) return null;
  const gone = await missingOf(dependencies, record.uploads);
  if (gone.length > 0) return uploadFinding('upload-gone', key, gone);
  const id = key.slice(entryPrefix.length, -'.json'.length);
  return (await arePagesRight(dependencies, id, record))
    ? null
    : uploadFinding('pages-differ', key, record.uploads.slice(0, 1));
};
