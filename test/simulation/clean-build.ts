import type { EntryRecord } from '../../functions/feeds/entry-record.ts';
import { publish } from '../../functions/publish/publish.ts';
import { entryPrefix } from '../../functions/site/keys.ts';
import type { ObjectStore } from '../../functions/store/object-store.ts';
import { type MemoryStore, createMemoryStore } from './memory-store.ts';
import { plainPress } from './plain-press.ts';

/** A memory store for one user at a time. */
export const promised = (memory: MemoryStore): ObjectStore => ({
  get: (key) => Promise.resolve(memory.get(key)),
  head: (key) => Promise.resolve(memory.head(key)),
  put: (request) => Promise.resolve(memory.put(request)),
  list: (request) => Promise.resolve(memory.list(request)),
  delete: (key) => Promise.resolve(memory.delete(key)),
});

/** The site bucket that publishing these uploads one by one, once each, leads to. */
export const buildCleanly = async (uploads: MemoryStore): Promise<MemoryStore> => {
  const siteBucket = createMemoryStore(() => new Date(0));
  const keys = uploads.list({ prefix: '' }).map(({ key }) => key);
  await publishEach({ uploads, siteBucket }, keys);
  return siteBucket;
};

/** Publishes uploads one after the other. */
export const publishEach = async (
  { uploads, siteBucket }: { readonly uploads: MemoryStore; readonly siteBucket: MemoryStore },
  keys: readonly string[],
): Promise<void> => {
  const stores = { uploads: promised(uploads), siteBucket: promised(siteBucket) };
  for (const key of keys) await publish({ ...plainPress, ...stores }, key);
};

const isCompared = (key: string): boolean => !/^catalog\/(?:keys|pictures|embargoes)\//.test(key);

const bodyOf = (siteBucket: MemoryStore, key: string): unknown => {
  const text = Buffer.from(siteBucket.get(key)?.body ?? []).toString();
  if (!key.startsWith(entryPrefix)) return text;
  const record: EntryRecord = JSON.parse(text);
  return record.kind === 'living' ? { ...record, formerChannels: [], arrived: null } : null;
};

/**
 * What readers can reach, and what the feeds are made from. Notices of withdrawal are left out, and so is what only
 * the past explains: the channels an article was in once, and which of its uploads was the first.
 */
export const visible = (siteBucket: MemoryStore): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    siteBucket
      .list({ prefix: '' })
      .map(({ key }) => key)
      .filter((key) => isCompared(key) && siteBucket.get(key)?.metadata['withdrawn'] === undefined)
      .map((key) => [key, bodyOf(siteBucket, key)] as const)
      .filter(([, body]) => body !== null),
  );
