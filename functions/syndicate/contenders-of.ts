import { contenders, isOverfull } from '../feeds/history/head.ts';
import type { Limits } from '../feeds/history/limits.ts';
import { byPublication, type Member } from '../feeds/history/member.ts';
import { applyPlacings } from './apply-changes.ts';
import type { Change, ChannelState, Placing } from './channel-state.ts';
import type { HistoryObjects } from './history-objects.ts';

/** The newest members by date that a state holds, without a gap; all of them where there is no history. */
export const knownIn = ({ reserve, recent }: ChannelState): readonly Member[] => [...reserve, ...recent];

/** Whether the history may hold the item of a placing: what the state holds beside the head, and all that is older. */
export const isArchived = (state: ChannelState, { place }: Placing): boolean => {
  if (state.history === null) return false;
  const oldest = knownIn(state)[0];
  return (
    oldest === undefined ||
    byPublication(place, oldest.place) < 0 ||
    state.reserve.some((member) => member.place.id === place.id)
  );
};

/** What was archived comes back when there is room again: of the history, only blocks with newer items are read. */
const refill = async (
  objects: HistoryObjects,
  { history }: ChannelState,
  { known, changes }: { readonly known: readonly Member[]; readonly changes: readonly Change[] },
  limits: Limits,
): Promise<readonly Member[]> => {
  const blocks = await objects.blocks(history);
  let members = known;
  for (const block of blocks.toSorted((one, other) => byPublication(other.newest, one.newest))) {
    const oldest = contenders(members, limits)[0];
    const isEnough = oldest !== undefined && byPublication(block.newest, oldest.place) < 0;
    if (isEnough && isOverfull(members, limits)) break;
    const found = await objects.members(block);
    const placings = found.map((member) => ({ place: member.place, member }));
    members = applyPlacings(applyPlacings(members, placings, byPublication), changes, byPublication);
  }
  return members;
};

/** All that decides what the head shows once the changes are true, by date, newest last. */
export const contendersOf = async (
  objects: HistoryObjects,
  former: ChannelState,
  changes: readonly Change[],
  limits: Limits,
): Promise<readonly Member[]> => {
  const before = knownIn(former);
  const oldest = before[0];
  const isKnown = ({ place }: Placing): boolean =>
    former.history === null || (oldest !== undefined && byPublication(place, oldest.place) >= 0);
  const known = applyPlacings(before, changes.filter(isKnown), byPublication);
  if (former.history === null || isOverfull(known, limits)) return contenders(known, limits);
  return contenders(await refill(objects, former, { known, changes }, limits), limits);
};
