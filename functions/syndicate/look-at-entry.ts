import type { Instant } from '../article/model/article.ts';
import { channelsOf } from '../feeds/channels-of.ts';
import type { EntryRecord } from '../feeds/entry-record.ts';
import { type Member, memberOf } from '../feeds/history/member.ts';
import { toItem, UnfitEntryError } from '../feeds/to-item.ts';
import type { Channel } from '../site/channel.ts';
import { careKey, entryKey } from '../site/keys.ts';
import { readJson, type Versioned } from '../store/json-object.ts';
import type { Change } from './channel-state.ts';
import type { SyndicateDependencies } from './dependencies.ts';
import { inParallel } from '../store/in-parallel.ts';

/** What there is to say about one id now. */
export type EntrySight = {
  readonly id: string;
  /** Of the record that was seen; `null`: there is none. */
  readonly etag: string | null;
  /** Every channel it is in, or must be taken out of. */
  readonly channels: readonly Channel[];
  /** `null`: nothing is known of the id, so no channel can have it. */
  readonly changeIn: ((channel: Channel) => Change) | null;
  /** As printed; `null` where nothing is known of the id. */
  readonly published: Instant | null;
  readonly skipped: string | null;
  /** It can't be listed yet: its page isn't there. */
  readonly isWaiting: boolean;
};

const nameOf = (channel: Channel): string => JSON.stringify(channel);

const nothing = (id: string, etag: string | null): EntrySight => ({
  id,
  etag,
  channels: [],
  changeIn: null,
  published: null,
  skipped: null,
  isWaiting: false,
});

/** An entry that can't be an item is in no channel. */
const memberFor = (
  record: EntryRecord,
  language: string,
): { readonly member: Member | null; readonly skipped: string | null } => {
  if (record.kind === 'withdrawn') return { member: null, skipped: null };
  try {
    return { member: memberOf(toItem(record.entry, language), record.arrived), skipped: null };
  } catch (error) {
    if (error instanceof UnfitEntryError) return { member: null, skipped: error.message };
    throw error;
  }
};

/** What a record says of its id. */
export const sightOf = (
  id: string,
  { value: record, etag }: Versioned<EntryRecord>,
  language: string,
): EntrySight => {
  const { member, skipped } = memberFor(record, language);
  const current = record.kind === 'living' ? channelsOf(record.entry) : [];
  const isIn = new Set(member === null ? [] : current.map(nameOf));
  const fullId = `urn:uuid:${id}`;
  const published = record.kind === 'living' ? record.entry.published : record.published;
  const place = member?.place ?? {
    published: Date.parse(published) || 0,
    arrived: Date.parse(record.arrived),
    id: fullId,
  };
  const tombstone = record.kind === 'withdrawn' ? { id: fullId, withdrawn: record.withdrawn } : null;
  return {
    id,
    etag,
    channels: [...current, ...record.formerChannels],
    changeIn: (channel) => ({ place, member: isIn.has(nameOf(channel)) ? member : null, tombstone }),
    published,
    skipped,
    isWaiting: false,
  };
};

/** The record of an id as it is now. A living one is only listed once its care page is out. */
export const lookAtEntry = async (
  { siteBucket, site }: SyndicateDependencies,
  id: string,
): Promise<EntrySight> => {
  const record = await readJson<EntryRecord>(siteBucket, entryKey(id));
  if (record === null) return nothing(id, null);
  if (record.value.kind === 'living') {
    const page = await siteBucket.head(careKey(id));
    if (page === null || page.metadata['withdrawn'] === 'true')
      return { ...nothing(id, record.etag), isWaiting: true };
  }
  return sightOf(id, record, site.language);
};

/** The second look: ids whose record is another by now than the one that was seen. */
export const changedSince = async (
  { siteBucket }: SyndicateDependencies,
  sights: readonly EntrySight[],
): Promise<readonly string[]> => {
  const heads = await inParallel(sights, ({ id }) => siteBucket.head(entryKey(id)));
  return sights.filter(({ etag }, index) => (heads[index]?.etag ?? null) !== etag).map(({ id }) => id);
};
