import { headOf } from '../feeds/history/head.ts';
import type { Limits } from '../feeds/history/limits.ts';
import type { Member } from '../feeds/history/member.ts';
import { documentsOf } from '../feeds/history/volumes.ts';
import { applyTombstones } from './apply-changes.ts';
import type { Block, Change, ChannelState, History, Placing } from './channel-state.ts';
import { contendersOf, isArchived } from './contenders-of.ts';
import type { HistoryObjects } from './history-objects.ts';
import { recut } from './recut.ts';

/** A channel's next state, and its history before and after where that changed. */
export type Update = { readonly state: ChannelState; readonly history: HistoryChange | null };

/** Blocks oldest first. */
export type HistoryChange = { readonly before: readonly Block[]; readonly after: readonly Block[] };

/** What leaves the head, what enters it, and what changes in the history itself. */
const historyPlacings = (
  former: ChannelState,
  changes: readonly Change[],
  recent: readonly Member[],
): readonly Placing[] => {
  const isShown = new Set(recent.map(({ place }) => place.id));
  const wasShown = new Set(former.recent.map(({ place }) => place.id));
  const isChanged = new Set(changes.map(({ place }) => place.id));
  const leaving = former.recent
    .filter(({ place }) => !isChanged.has(place.id))
    .map((member) => ({ place: member.place, member }));
  const left = [...leaving, ...changes]
    .filter(({ place }) => !isShown.has(place.id))
    .filter((placing) => placing.member !== null || isArchived(former, placing));
  const entered = recent
    .filter(({ place }) => !wasShown.has(place.id))
    .map(({ place }) => ({ place, member: null }))
    .filter((placing) => isArchived(former, placing));
  return [...left, ...entered];
};

const areSame = (before: readonly Block[], after: readonly Block[]): boolean =>
  before.length === after.length && after.every(({ segment }, index) => segment === before[index]?.segment);

const historyOf = async (
  objects: HistoryObjects,
  former: History | null,
  { before, after }: HistoryChange,
): Promise<History | null> => {
  if (former !== null && areSame(before, after)) return former;
  const last = documentsOf(after).at(-1);
  return last === undefined ? null : { manifest: await objects.keepBlocks(after), last: last.link };
};

/**
 * The state of a channel with changes made true. Costs nothing beyond the state itself as long as the same entries
 * stay in the head, which is nearly always; when some leave it, or an old article comes, the end of the history is
 * written again, and where an old one changes or goes, some blocks around it.
 */
export const updateChannel = async (
  objects: HistoryObjects,
  former: ChannelState,
  changes: readonly Change[],
  limits: Limits,
): Promise<Update> => {
  const withdrawn = applyTombstones(former.withdrawn, changes);
  const contenders = await contendersOf(objects, former, changes, limits);
  const recent = headOf(contenders, limits);
  const reserve = contenders.slice(0, contenders.length - recent.length);
  const state = { ...former, recent, reserve, withdrawn };
  const placings = historyPlacings(former, changes, recent);
  if (placings.length === 0) return { state, history: null };
  const before = await objects.blocks(former.history);
  const change = { before, after: await recut(objects, before, placings, limits) };
  const history = await historyOf(objects, former.history, change);
  const isSettled = former.isSettled && history?.manifest === former.history?.manifest;
  return { state: { ...state, history, isSettled }, history: change };
};
