import type { EntryRecord } from '../feeds/entry-record.ts';
import { byArrival, type Member, type Place } from '../feeds/history/member.ts';
import { loadOnce } from '../publish/load-once.ts';
import { channelStateKey, historyPartKey } from '../site/keys.ts';
import { readJson, type Versioned } from '../store/json-object.ts';
import type { Block, ChannelState } from '../syndicate/channel-state.ts';
import { sightOf } from '../syndicate/look-at-entry.ts';
import type { SweepDependencies } from './dependencies.ts';

/** Whether the feed of the site has an article as its record says: in this version, or not at all. */
export type FeedCheck = (id: string, record: Versioned<EntryRecord>) => Promise<boolean>;

const channel = { kind: 'site' } as const;

type Feed = { readonly recent: readonly Member[]; readonly blocks: readonly Block[] };

const readPart = async <Value>(
  { siteBucket }: SweepDependencies,
  name: string | undefined,
): Promise<Value | null> =>
  name === undefined
    ? null
    : ((await readJson<Value>(siteBucket, historyPartKey(channel, name)))?.value ?? null);

const readFeed = async (dependencies: SweepDependencies): Promise<Feed> => {
  const state = await readJson<ChannelState>(dependencies.siteBucket, channelStateKey(channel));
  const blocks = await readPart<readonly Block[]>(dependencies, state?.value.history?.manifest);
  return { recent: state?.value.recent ?? [], blocks: blocks ?? [] };
};

const isInside = ({ first, last }: Block, place: Place): boolean =>
  byArrival(first, place) <= 0 && byArrival(place, last) <= 0;

/** In seconds: how an item is written may change with the next version of plaincast, when it was edited does not. */
const versionOf = (member: Member | null | undefined): number | null =>
  member ? Math.floor(Date.parse(member.item.updated) / 1000) : null;

/** Reads the feed's state once, then one block for each article that has left the head. */
export const createFeedCheck = (dependencies: SweepDependencies): FeedCheck => {
  const feed = loadOnce(() => readFeed(dependencies));
  const find = async (place: Place): Promise<Member | undefined> => {
    const { recent, blocks } = await feed();
    const isIt = (member: Member): boolean => member.place.id === place.id;
    const block = blocks.find((one) => isInside(one, place));
    return recent.find(isIt) ?? (await readPart<readonly Member[]>(dependencies, block?.segment))?.find(isIt);
  };
  return async (id, record) => {
    const change = sightOf(id, record, dependencies.site.language).changeIn?.(channel);
    if (change === undefined) return true;
    return versionOf(await find(change.place)) === versionOf(change.member);
  };
};
