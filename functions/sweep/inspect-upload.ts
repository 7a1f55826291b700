import { mintId } from '../article/model/identity.ts';
import type { EntryRecord } from '../feeds/entry-record.ts';
import { claimedBefore } from '../publish/pointer.ts';
import { embargoPrefix, entryKey, isEmbargoOf, mediaKey, refusalKey } from '../site/keys.ts';
import { readJson } from '../store/json-object.ts';
import { allKeys } from '../store/list-all.ts';
import type { ListedObject } from '../store/object-store.ts';
import type { SweepDependencies } from './dependencies.ts';
import { type Finding, uploadFinding } from './finding.ts';

/** One way in which an upload, as it is now, can have been dealt with. */
type Explanation = (dependencies: SweepDependencies, upload: ListedObject) => Promise<boolean>;

const hasRecord = async (
  { siteBucket }: SweepDependencies,
  id: string,
  { key, etag }: ListedObject,
): Promise<boolean> => {
  const record = await readJson<EntryRecord>(siteBucket, entryKey(id));
  return record !== null && record.value.versions[record.value.uploads.indexOf(key)] === etag;
};

const isArticle: Explanation = (dependencies, upload) =>
  hasRecord(dependencies, mintId({ kind: 'key', value: upload.key }, dependencies.site.identity), upload);

const isPicture: Explanation = async ({ siteBucket }, { key, etag }) =>
  (await siteBucket.head(mediaKey(key)))?.metadata['upload'] === etag;

const isArticleOfItsOwnIdentity: Explanation = async (dependencies, upload) => {
  const ids = await claimedBefore(dependencies, upload.key);
  const found = await Promise.all(ids.map((id) => hasRecord(dependencies, id, upload)));
  return found.includes(true);
};

/** A refusal is written at every look, so one that is older than the upload is about the version before. */
const isRefused: Explanation = async ({ siteBucket }, { key, lastModified }) => {
  const refusal = await siteBucket.head(refusalKey(key));
  return refusal !== null && refusal.lastModified.getTime() >= lastModified.getTime();
};

const isEmbargoed: Explanation = async ({ siteBucket }, { key }) => {
  for await (const embargo of allKeys(siteBucket, embargoPrefix)) if (isEmbargoOf(embargo, key)) return true;
  return false;
};

/** The most frequent first: each costs a request or two. */
const explanations: readonly Explanation[] = [
  isArticle,
  isPicture,
  isArticleOfItsOwnIdentity,
  isRefused,
  isEmbargoed,
];

/** An upload that nothing on record is about, as it is now: its event was lost, or its message given up. */
export const inspectUpload = async (
  dependencies: SweepDependencies,
  upload: ListedObject,
): Promise<Finding | null> => {
  for (const explains of explanations) if (await explains(dependencies, upload)) return null;
  return uploadFinding('upload-not-seen', upload.key, [upload.key]);
};
