import type { EntryRecord } from '../../functions/feeds/entry-record.ts';
import { entryPrefix, mediaPrefix, narrationScriptPrefix, uploadOfMedia } from '../../functions/site/keys.ts';
import { readJson } from '../../functions/store/json-object.ts';
import { allKeys } from '../../functions/store/list-all.ts';
import type { ObjectStore } from '../../functions/store/object-store.ts';

/** What an earlier run left. */
export type Standing = {
  /** Keys of the catalog's records. */
  readonly entries: readonly string[];
  /** Keys of what is to be read aloud. */
  readonly scripts: readonly string[];
  /** Upload keys that something published came from. */
  readonly uploads: ReadonlySet<string>;
};

/** Reads what is published: uploads whose file is gone by now must be told of, since nobody listened when they went. */
export const readStanding = async (siteStore: ObjectStore): Promise<Standing> => {
  const entries = await Array.fromAsync(allKeys(siteStore, entryPrefix));
  const uploads = new Set<string>();
  for (const key of entries) {
    const record = await readJson<EntryRecord>(siteStore, key);
    for (const upload of record?.value.uploads ?? []) uploads.add(upload);
  }
  for await (const key of allKeys(siteStore, mediaPrefix)) {
    const upload = uploadOfMedia(key);
    if (upload !== null) uploads.add(upload);
  }
  const scripts = await Array.fromAsync(allKeys(siteStore, narrationScriptPrefix));
  return { entries, scripts, uploads };
};
