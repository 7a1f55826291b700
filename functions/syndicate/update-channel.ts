import { blocksInHead, cutBlocks, extentOf, type Limits } from '../feeds/history/blocks.ts';
import { comparePlaces, type Member, placeOf } from '../feeds/history/member.ts';
import { applyChanges, applyTombstones } from './apply-changes.ts';
import type { Block, Change, ChannelState } from './channel-state.ts';
import type { HistoryObjects } from './history-objects.ts';
import { keepBlock, type Segments, segmentsOf } from './keep-block.ts';
import { reopen } from './reopen.ts';

/** A channel's next state, and its history before and after where that had to be read. */
export type Update = { readonly state: ChannelState; readonly history: HistoryChange | null };

/** Blocks oldest first. */
export type HistoryChange = { readonly before: readonly Block[]; readonly after: readonly Block[] };

type Parts = { readonly blocks: readonly Block[]; readonly recent: readonly Member[] };

/** Whether a change concerns what has left the head. */
const isDeep = ({ recent, history }: ChannelState, changes: readonly Change[]): boolean => {
  const oldest = recent[0];
  if (history === null) return false;
  return oldest === undefined || changes.some(({ place }) => comparePlaces(place, placeOf(oldest.item)) <= 0);
};

/** How many of the youngest blocks the head shows: those of `recent`, or more when some of the history fits as well. */
const hasRoomForMore = (last: Block | undefined, recent: readonly Member[], limits: Limits): boolean => {
  if (last === undefined) return false;
  const extents = [last, ...cutBlocks(recent, limits).map(extentOf)];
  return blocksInHead(extents, limits) === extents.length;
};

/** What was archived comes back into the head when there is room again, as if it had never left: a few blocks at most. */
const refill = async (objects: HistoryObjects, parts: Parts, limits: Limits): Promise<Parts> => {
  const last = parts.blocks.at(-1);
  if (last === undefined || !hasRoomForMore(last, parts.recent, limits)) return parts;
  const recent = [...(await objects.members(last)), ...parts.recent];
  return refill(objects, { blocks: parts.blocks.slice(0, -1), recent }, limits);
};

/** Blocks that the head has no room for become archive documents. */
const archive = async (
  objects: HistoryObjects,
  segments: Segments,
  parts: Parts,
  limits: Limits,
): Promise<Parts> => {
  const cut = cutBlocks(parts.recent, limits);
  const shown = cut.length === 0 ? 0 : blocksInHead(cut.map(extentOf), limits);
  const blocks = [...parts.blocks];
  for (const members of cut.slice(0, cut.length - shown)) {
    const block = await keepBlock(objects, segments, members, blocks.at(-1));
    if (block !== null) blocks.push(block);
  }
  return { blocks, recent: cut.slice(cut.length - shown).flat() };
};

const areSame = (before: readonly Block[], after: readonly Block[]): boolean =>
  before.length === after.length &&
  after.every(
    ({ name, segment }, index) => name === before[index]?.name && segment === before[index]?.segment,
  );

const historyOf = async (
  objects: HistoryObjects,
  former: ChannelState,
  before: readonly Block[],
  blocks: readonly Block[],
): Promise<ChannelState['history']> => {
  const last = blocks.at(-1);
  if (last === undefined) return null;
  const isSame = former.history !== null && areSame(before, blocks);
  return { manifest: isSame ? former.history.manifest : await objects.keepBlocks(blocks), last };
};

const isNothingToArchive = (recent: readonly Member[], limits: Limits): boolean => {
  const cut = cutBlocks(recent, limits);
  return cut.length === 0 || blocksInHead(cut.map(extentOf), limits) === cut.length;
};

/**
 * The state of a channel with changes made true. Costs nothing beyond the state itself as long as the changes are
 * among the newest entries, which is nearly always; a block that leaves the head costs three objects, and a change
 * in the midst of the history costs as much as is newer than it.
 */
export const updateChannel = async (
  objects: HistoryObjects,
  former: ChannelState,
  changes: readonly Change[],
  limits: Limits,
): Promise<Update> => {
  const withdrawn = applyTombstones(former.withdrawn, changes);
  if (!isDeep(former, changes)) {
    const recent = applyChanges(former.recent, changes);
    if (isNothingToArchive(recent, limits) && !hasRoomForMore(former.history?.last, recent, limits)) {
      return { state: { ...former, recent, withdrawn }, history: null };
    }
  }
  const before = await objects.blocks(former.history);
  const reopened = isDeep(former, changes)
    ? await reopen(objects, before, changes, limits)
    : { blocks: before, rest: [], changes };
  const recent = [...reopened.rest, ...applyChanges(former.recent, reopened.changes)];
  const refilled = await refill(objects, { blocks: reopened.blocks, recent }, limits);
  const parts = await archive(objects, segmentsOf(before), refilled, limits);
  const history = await historyOf(objects, former, before, parts.blocks);
  const isSettled = former.isSettled && history?.manifest === former.history?.manifest;
  return {
    state: { ...former, recent: parts.recent, history, withdrawn, isSettled },
    history: { before, after: parts.blocks },
  };
};
