import { limitsFor } from '../feeds/history/limits.ts';
import type { Channel } from '../site/channel.ts';
import { channelStateKey } from '../site/keys.ts';
import { repeat } from '../store/contention.ts';
import { entityTag } from '../store/entity-tag.ts';
import { jsonBody, readJson, swapJson, type Versioned } from '../store/json-object.ts';
import { type Change, type ChannelState, emptyState } from './channel-state.ts';
import type { SyndicateDependencies } from './dependencies.ts';
import { historyObjects, type HistoryObjects, MissingHistoryError, namesIn } from './history-objects.ts';
import { updateChannel, type Update } from './update-channel.ts';
import { writeHeads } from './write-channel.ts';
import { clearHistory, listPublished, publishedFrom, writeHistory } from './write-history.ts';

/** What a channel looks like after its turn. */
export type ChannelOutcome = {
  readonly channel: Channel;
  readonly state: ChannelState;
  /** Of the state; `null`: there is none yet. */
  readonly etag: string | null;
  /** A head document was written. */
  readonly isChanged: boolean;
  readonly hasNewHistory: boolean;
};

export type FormerState = Versioned<ChannelState> | null;

export const readChannel = ({ siteBucket }: SyndicateDependencies, channel: Channel): Promise<FormerState> =>
  readJson<ChannelState>(siteBucket, channelStateKey(channel));

/** What is to be made true of a channel. */
export type ChannelTask = {
  readonly channel: Channel;
  readonly former: FormerState;
  /** Read after the state was. */
  readonly changes: readonly Change[];
  /** Somebody, maybe we ourselves, may have written what is not right: nothing that is out is trusted. */
  readonly isThorough: boolean;
};

type Swap = { readonly etag: string; readonly isNew: boolean };

const swap = async (
  { siteBucket }: SyndicateDependencies,
  former: FormerState,
  state: ChannelState,
): Promise<Swap | null> => {
  const etag = entityTag(jsonBody(state));
  if (former?.etag === etag) return { etag, isNew: false };
  const result = await swapJson(siteBucket, channelStateKey(state.channel), { value: state, former });
  return result.kind === 'conflict' ? null : { etag: result.etag, isNew: true };
};

/**
 * Brings the documents into step with the state. After a change of the history only what differs is touched; where
 * somebody may have died half-way, everything that is out is held against the state. Before: the state that what is
 * out was made from, `null` where that is in doubt.
 */
const follow = async (
  dependencies: SyndicateDependencies,
  objects: HistoryObjects,
  { state, history }: Update,
  before: ChannelState | null,
): Promise<boolean> => {
  if (history === null && before !== null) return writeHeads(dependencies, state, before);
  const blocks = history?.after ?? (await objects.blocks(state.history));
  const former =
    before === null ? await listPublished(dependencies, state) : publishedFrom(state, history?.before ?? []);
  await writeHistory(dependencies, objects, state, { former, blocks });
  const isChanged = await writeHeads(dependencies, state, before);
  await clearHistory(dependencies, state, { former, blocks });
  return isChanged;
};

/** Says that all documents of the history are right. `null`: somebody else has changed the channel since. */
const settle = async (
  { siteBucket }: SyndicateDependencies,
  state: ChannelState,
  etag: string,
): Promise<{ readonly state: ChannelState; readonly etag: string } | null> => {
  const key = channelStateKey(state.channel);
  if (state.isSettled) return (await siteBucket.head(key))?.etag === etag ? { state, etag } : null;
  const settled = { ...state, isSettled: true };
  const result = await swapJson(siteBucket, key, { value: settled, former: { value: state, etag } });
  return result.kind === 'conflict' ? null : { state: settled, etag: result.etag };
};

/** Private parts of the history that nothing names any more. */
const clearSegments = async (
  objects: HistoryObjects,
  before: ChannelState,
  { state, history }: Update,
): Promise<void> => {
  if (history === null) return;
  const used = new Set(namesIn(state, history.after));
  const candidates = new Set([...namesIn(before, history.before), ...objects.kept()]);
  await objects.forget([...candidates].filter((name) => !used.has(name)));
};

const isIdle = (former: FormerState, { recent, withdrawn }: ChannelState): boolean =>
  former === null && recent.length === 0 && withdrawn.length === 0;

const round = async (
  dependencies: SyndicateDependencies,
  { channel, former, changes, isThorough }: ChannelTask,
): Promise<ChannelOutcome | null> => {
  const objects = historyObjects(dependencies, channel);
  const before = former?.value ?? emptyState(channel);
  const update = await updateChannel(objects, before, changes, limitsFor(dependencies.site.feedSize));
  const { state, history } = update;
  const outcome = { channel, state, etag: null, isChanged: false, hasNewHistory: history !== null };
  if (isIdle(former, state)) return outcome;
  const swapped = await swap(dependencies, former, state);
  if (swapped === null) {
    await objects.forget(objects.kept());
    return null;
  }
  // A channel without a state is new, or its state was deleted so that it is made anew.
  const isDoubtful = isThorough || former === null || !swapped.isNew || !before.isSettled;
  const isChanged = await follow(dependencies, objects, update, isDoubtful ? null : before);
  await clearSegments(objects, before, update);
  const settled = await settle(dependencies, state, swapped.etag);
  return settled === null ? null : { ...outcome, ...settled, isChanged };
};

/** Parts of the history go missing under a worker whose state somebody else has replaced: that is a conflict as well. */
const roundOrConflict = async (
  dependencies: SyndicateDependencies,
  task: ChannelTask,
): Promise<ChannelOutcome | null> => {
  try {
    return await round(dependencies, task);
  } catch (error) {
    if (!(error instanceof MissingHistoryError)) throw error;
    const now = await dependencies.siteBucket.head(channelStateKey(task.channel));
    if (now?.etag === task.former?.etag) throw error;
    return null;
  }
};

/**
 * Brings one channel into step with entries, however often others do the same at the same time: its state is read
 * before the entries and written before the documents, by compare-and-swap; whoever comes late notices at the
 * second look and goes round once more. Look: reads the entries again. `test/syndicate` guards this order.
 *
 * Throws `ContentionError`, `StoreError`, `MissingHistoryError`: try again later.
 */
export const syndicateChannel = async (
  dependencies: SyndicateDependencies,
  task: ChannelTask,
  look: () => Promise<readonly Change[]>,
): Promise<ChannelOutcome> => {
  const first = await roundOrConflict(dependencies, task);
  if (first !== null) return first;
  return repeat(channelStateKey(task.channel), async () => {
    const former = await readChannel(dependencies, task.channel);
    return roundOrConflict(dependencies, { ...task, former, changes: await look(), isThorough: true });
  });
};
