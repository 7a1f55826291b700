import { limitsFor } from '../feeds/history/blocks.ts';
import type { Channel } from '../site/channel.ts';
import { channelStateKey } from '../site/keys.ts';
import { repeat } from '../store/contention.ts';
import { entityTag } from '../store/entity-tag.ts';
import { jsonBody, readJson, swapJson, type Versioned } from '../store/json-object.ts';
import { type Change, type ChannelState, emptyState } from './channel-state.ts';
import type { SyndicateDependencies } from './dependencies.ts';
import { historyObjects, type HistoryObjects, MissingHistoryError, namesIn } from './history-objects.ts';
import { updateChannel, type Update } from './update-channel.ts';
import { archiveKeys, clearArchive, listArchive, writeArchive, writeHeads } from './write-channel.ts';

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

/** What to make true, read after the state was. */
export type LookAtChanges = () => Promise<readonly Change[]>;

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
 * nothing changed, somebody may have died half-way, so everything that is out is held against the state.
 */
const follow = async (
  dependencies: SyndicateDependencies,
  objects: HistoryObjects,
  { state, history }: Update,
  isNew: boolean,
): Promise<boolean> => {
  if (isNew && history === null) return writeHeads(dependencies, state);
  const blocks = history?.after ?? (await objects.blocks(state.history));
  const former = isNew ? archiveKeys(state, history?.before ?? []) : await listArchive(dependencies, state);
  await writeArchive(dependencies, objects, state, { former, blocks });
  const isChanged = await writeHeads(dependencies, state);
  await clearArchive(dependencies, state, { former, blocks });
  return isChanged;
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
  channel: Channel,
  former: FormerState,
  changes: readonly Change[],
): Promise<ChannelOutcome | null> => {
  const objects = historyObjects(dependencies, channel);
  const before = former?.value ?? emptyState(channel);
  const update = await updateChannel(objects, before, changes, limitsFor(dependencies.site.feedSize));
  const { state } = update;
  const outcome = { channel, state, etag: null, isChanged: false, hasNewHistory: update.history !== null };
  if (isIdle(former, state)) return outcome;
  const swapped = await swap(dependencies, former, state);
  if (swapped === null) {
    await objects.forget(objects.kept());
    return null;
  }
  const isChanged = await follow(dependencies, objects, update, swapped.isNew);
  await clearSegments(objects, before, update);
  const now = await dependencies.siteBucket.head(channelStateKey(channel));
  return now?.etag === swapped.etag ? { ...outcome, etag: swapped.etag, isChanged } : null;
};

/** Parts of the history go missing under a worker whose state somebody else has replaced: that is a conflict as well. */
const roundOrConflict = async (
  dependencies: SyndicateDependencies,
  channel: Channel,
  former: FormerState,
  changes: readonly Change[],
): Promise<ChannelOutcome | null> => {
  try {
    return await round(dependencies, channel, former, changes);
  } catch (error) {
    if (!(error instanceof MissingHistoryError)) throw error;
    const now = await dependencies.siteBucket.head(channelStateKey(channel));
    if (now?.etag === former?.etag) throw error;
    return null;
  }
};

/**
 * Brings one channel into step with entries, however often others do the same at the same time: its state is read
 * before the entries and written before the documents, by compare-and-swap; whoever comes late notices at the
 * second look and goes round once more. Throws `ContentionError`, `StoreError`: try again later.
 */
export const syndicateChannel = async (
  dependencies: SyndicateDependencies,
  channel: Channel,
  look: LookAtChanges,
  known: { readonly former: FormerState; readonly changes: readonly Change[] },
): Promise<ChannelOutcome> => {
  const first = await roundOrConflict(dependencies, channel, known.former, known.changes);
  if (first !== null) return first;
  return repeat(channelStateKey(channel), async () => {
    const former = await readChannel(dependencies, channel);
    return roundOrConflict(dependencies, channel, former, await look());
  });
};
