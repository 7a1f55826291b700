import type { EntryRecord } from '../../functions/feeds/entry-record.ts';
import { entryPrefix, mediaKey } from '../../functions/site/keys.ts';
import type { ListedObject, ObjectStore } from '../../functions/store/object-store.ts';

/** Every object under a prefix, page after page. */
export async function* listAll(store: ObjectStore, prefix: string): AsyncGenerator<ListedObject> {
  for (let startAfter = ''; ;) {
    const page = await store.list(startAfter === '' ? { prefix } : { prefix, startAfter });
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    startAfter = last.key;
  }
}

export const keysOf = async (store: ObjectStore, prefix: string): Promise<readonly string[]> => {
  const keys: string[] = [];
  for await (const { key } of listAll(store, prefix)) keys.push(key);
  return keys;
};

/**
 * Upload keys that something published came from in an earlier run: those whose file is gone by now must be told
 * of as removed, since nobody listened when they went.
 */
export const publishedUploads = async (siteStore: ObjectStore): Promise<ReadonlySet<string>> => {
  const found = new Set<string>();
  for await (const { key } of listAll(siteStore, entryPrefix)) {
    const stored = await siteStore.get(key);
    if (stored === null) continue;
    const record: EntryRecord = JSON.parse(Buffer.from(stored.body).toString('utf8'));
    for (const upload of record.uploads) found.add(upload);
  }
  const media = mediaKey('');
  for await (const { key } of listAll(siteStore, media)) found.add(key.slice(media.length));
  return found;
};
