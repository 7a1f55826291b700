import { cutBlocks, isClosed } from '../feeds/history/blocks.ts';
import type { Limits } from '../feeds/history/limits.ts';
import { byArrival, type Member } from '../feeds/history/member.ts';
import { applyPlacings } from './apply-changes.ts';
import type { Block, Placing } from './channel-state.ts';
import type { HistoryObjects } from './history-objects.ts';
import { keepBlock, segmentsOf } from './keep-block.ts';

/** Full blocks, and what may be joined by what comes next. */
const cut = (
  members: readonly Member[],
  limits: Limits,
): { readonly full: readonly (readonly Member[])[]; readonly rest: readonly Member[] } => {
  const blocks = cutBlocks(members, limits);
  const last = blocks.at(-1) ?? [];
  return isClosed(last, limits) ? { full: blocks, rest: [] } : { full: blocks.slice(0, -1), rest: last };
};

/** Placings before the first of the next block are this block's; one at that first may make room in this block. */
const concerning = (
  placings: readonly Placing[],
  next: Block | undefined,
): { readonly own: readonly Placing[]; readonly isTouched: boolean } => {
  if (next === undefined) return { own: placings, isTouched: placings.length > 0 };
  const own = placings.filter(({ place }) => byArrival(place, next.first) < 0);
  const following = placings[own.length];
  return {
    own,
    isTouched: own.length > 0 || (following !== undefined && byArrival(following.place, next.first) === 0),
  };
};

/**
 * The history with placings made true: cuts it again from the first of them on, one block in memory at a time, until
 * it is in step with what was. Placings at its end, as nearly all are, touch its last block alone.
 */
export const recut = async (
  objects: HistoryObjects,
  blocks: readonly Block[],
  all: readonly Placing[],
  limits: Limits,
): Promise<readonly Block[]> => {
  const segments = segmentsOf(blocks);
  const result: Block[] = [];
  let placings = all.toSorted((one, other) => byArrival(one.place, other.place));
  let pending: readonly Member[] = [];
  const keep = async (members: readonly Member[]): Promise<void> => {
    const kept = await keepBlock(objects, segments, members);
    if (kept !== null) result.push(kept);
  };
  for (const [index, block] of blocks.entries()) {
    const { own, isTouched } = concerning(placings, blocks[index + 1]);
    if (pending.length === 0 && !isTouched) {
      result.push(block);
      continue;
    }
    placings = placings.slice(own.length);
    const members = applyPlacings(await objects.members(block), own, byArrival);
    const { full, rest } = cut([...pending, ...members], limits);
    pending = rest;
    for (const filled of full) await keep(filled);
  }
  const others = applyPlacings(pending, placings, byArrival);
  for (const members of cutBlocks(others, limits)) await keep(members);
  return result;
};
