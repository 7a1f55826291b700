import type { EntryRecord } from '../feeds/entry-record.ts';
import { ampKey, careKey, entryPrefix } from '../site/keys.ts';
import { readJson } from '../store/json-object.ts';
import type { ListedObject } from '../store/object-store.ts';
import type { SweepDependencies } from './dependencies.ts';
import type { FeedCheck } from './feed-check.ts';
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

/** A record whose uploads, pages or place in the feed are not what it says. */
export const inspectRecord = async (
  dependencies: SweepDependencies,
  { key }: Pick<ListedObject, 'key'>,
  isInFeed: FeedCheck,
): Promise<Finding | null> => {
  const record = await readJson<EntryRecord>(dependencies.siteBucket, key);
  if (record === null) return null;
  const { uploads } = record.value;
  const gone = await missingOf(dependencies, uploads);
  if (gone.length > 0) return uploadFinding('upload-gone', key, gone);
  const id = key.slice(entryPrefix.length, -'.json'.length);
  // What no upload claims any more goes by itself, some days after its notice.
  if (uploads.length > 0 && !(await arePagesRight(dependencies, id, record.value))) {
    return uploadFinding('pages-differ', key, uploads.slice(0, 1));
  }
  return (await isInFeed(id, record))
    ? null
    : { kind: 'feed-differs', key, publishAgain: [], syndicateAgain: [key] };
};
