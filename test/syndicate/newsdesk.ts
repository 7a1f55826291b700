import type { EntryRecord } from '../../functions/feeds/entry-record.ts';
import type { Entry } from '../../functions/feeds/entry.ts';
import { channelsOf } from '../../functions/feeds/channels-of.ts';
import type { Channel } from '../../functions/site/channel.ts';
import { careKey, entryKey } from '../../functions/site/keys.ts';
import type { Site } from '../../functions/site/site.ts';
import type { ObjectStore } from '../../functions/store/object-store.ts';
import type { SyndicateDependencies } from '../../functions/syndicate/dependencies.ts';
import { syndicate } from '../../functions/syndicate/syndicate.ts';
import { sampleEntry, site as sampleSite, uuid } from '../feeds/sample-entry.ts';
import { createMemoryStore, type MemoryStore } from '../simulation/memory-store.ts';

/** A small site: heads of four entries, so that a few articles make a history. */
export const smallSite: Site = { ...sampleSite, feedSize: 4, hub: null };

/** The port over a store that does everything at once. */
export const asynchronous = (memory: MemoryStore): ObjectStore => ({
  get: async (key) => memory.get(key),
  head: async (key) => memory.head(key),
  put: async (request) => memory.put(request),
  list: async (request) => memory.list(request),
  delete: async (key) => memory.delete(key),
});

let names = 0;

export const dependenciesFor = (siteBucket: ObjectStore, site: Site = smallSite): SyndicateDependencies => ({
  siteBucket,
  site,
  announce: async () => [],
  mintName: () => {
    names += 1;
    return `name-${names}`;
  },
});

/** What a publisher does to one article, as the catalog then has it. */
export type Deed =
  | {
      readonly kind: 'publish';
      readonly number: number;
      readonly different?: Partial<Entry>;
      /** Left out: when it was published, as if articles came in the order of their dates. */
      readonly arrived?: string;
    }
  | { readonly kind: 'withdraw'; readonly number: number };

const put = (memory: MemoryStore, key: string, body: string): void => {
  memory.put({ key, body: Buffer.from(body), contentType: 'text/plain' });
};

export const readRecord = (memory: MemoryStore, number: number): EntryRecord | null => {
  const stored = memory.get(entryKey(uuid(number)));
  return stored === null ? null : (JSON.parse(Buffer.from(stored.body).toString()) as EntryRecord);
};

const everIn = (former: EntryRecord | null): readonly Channel[] => {
  if (former === null) return [];
  return former.kind === 'living'
    ? [...former.formerChannels, ...channelsOf(former.entry)]
    : former.formerChannels;
};

const distinct = (channels: readonly Channel[]): readonly Channel[] => [
  ...new Map(channels.map((channel) => [JSON.stringify(channel), channel])).values(),
];

/** Writes the record and the page, as `publish` would have. */
export const perform = (memory: MemoryStore, { kind, number, ...rest }: Deed): void => {
  const former = readRecord(memory, number);
  const formerChannels = distinct(everIn(former));
  const common = { uploads: [], versions: [], contentDigest: 'x', formerChannels };
  if (kind === 'publish') {
    const entry = sampleEntry(number, 'different' in rest ? rest.different : {});
    const pages = { care: 'x', amp: 'x' };
    const arrived = former?.arrived ?? ('arrived' in rest ? rest.arrived : undefined) ?? entry.published;
    const record: EntryRecord = { kind: 'living', entry, arrived, from: 'x', pages, ...common };
    put(memory, entryKey(uuid(number)), JSON.stringify(record));
    put(memory, careKey(uuid(number)), entry.title);
  } else if (former !== null) {
    const { id, published, updated } = former.kind === 'living' ? former.entry : former;
    const withdrawn = '2025-09-01T00:00:00Z';
    const { arrived } = former;
    const record: EntryRecord = { kind: 'withdrawn', id, withdrawn, arrived, published, updated, ...common };
    put(memory, entryKey(uuid(number)), JSON.stringify(record));
  }
};

const isPublic = (key: string): boolean => !key.startsWith('catalog/') && !/^care\/[0-9a-f]{8}-/.test(key);

/** Everything syndication has to do with that readers can see. */
export const publicObjects = (memory: MemoryStore): Readonly<Record<string, string>> =>
  Object.fromEntries(
    memory
      .list({ prefix: '', limit: Number.MAX_SAFE_INTEGER })
      .filter(({ key }) => isPublic(key))
      .map(({ key, etag }) => [key, etag]),
  );

export const bodyOf = (memory: MemoryStore, key: string): string =>
  Buffer.from(memory.get(key)?.body ?? []).toString();

export const emptyStore = (): MemoryStore => createMemoryStore(() => new Date('2025-09-01T00:00:00Z'));

/** The first so many samples, in one batch. */
export const publishAll = async (memory: MemoryStore, count: number): Promise<void> => {
  const numbers = Array.from({ length: count }, (_, index) => index);
  for (const number of numbers) perform(memory, { kind: 'publish', number });
  await syndicate(dependenciesFor(asynchronous(memory), sampleSite), numbers.map(uuid));
};

/** What there must be in the end: all records at once, on an empty site. */
export const buildCleanly = async (
  memory: MemoryStore,
  site: Site = smallSite,
): Promise<Readonly<Record<string, string>>> => {
  const fresh = emptyStore();
  const ids: string[] = [];
  for (const { key } of memory.list({ prefix: 'c', limit: Number.MAX_SAFE_INTEGER })) {
    const isOurs = key.startsWith('catalog/entries/') || /^care\/[0-9a-f]{8}-/.test(key);
    const stored = memory.get(key);
    if (!isOurs || stored === null) continue;
    fresh.put({ key, body: stored.body, contentType: stored.contentType ?? '' });
    if (key.startsWith('catalog/')) ids.push(key.slice('catalog/entries/'.length, -'.json'.length));
  }
  await syndicate(dependenciesFor(asynchronous(fresh), site), ids);
  return publicObjects(fresh);
};
