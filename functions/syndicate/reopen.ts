import { cutBlocks, isClosed, type Limits } from '../feeds/history/blocks.ts';
import { comparePlaces, type Member, type Place } from '../feeds/history/member.ts';
import { applyChanges } from './apply-changes.ts';
import type { Block, Change } from './channel-state.ts';
import { documentName, type HistoryObjects } from './history-objects.ts';
import { keepBlock, segmentsOf } from './keep-block.ts';

/** A history after changes in its midst, and the members that no longer fill a block at its end. */
export type Reopened = {
  readonly blocks: readonly Block[];
  readonly rest: readonly Member[];
  /** Those that come after all blocks. */
  readonly changes: readonly Change[];
};

/** A block is out of reach when every change lies behind the first member of its successor. */
const isUntouched = (block: Block, next: Block | undefined, first: Place | undefined): boolean =>
  first === undefined ||
  (comparePlaces(first, block.last) > 0 && comparePlaces(first, next?.first ?? first) > 0);

const renamed = (block: Block, before: Block | undefined): Block => ({
  ...block,
  name: documentName(before, block.digest),
});

/** Full blocks, and what is left over. */
const cut = (
  members: readonly Member[],
  limits: Limits,
): { readonly full: readonly (readonly Member[])[]; readonly rest: readonly Member[] } => {
  const blocks = cutBlocks(members, limits);
  const last = blocks.at(-1) ?? [];
  return isClosed(last, limits) ? { full: blocks, rest: [] } : { full: blocks.slice(0, -1), rest: last };
};

/**
 * Changes in the midst of the history: cuts it again from there on, one block in memory at a time, until it is in
 * step with what was; blocks after that keep their segments, and only get new names, since each document names the
 * one before.
 */
export const reopen = async (
  objects: HistoryObjects,
  blocks: readonly Block[],
  all: readonly Change[],
  limits: Limits,
): Promise<Reopened> => {
  const segments = segmentsOf(blocks);
  const result: Block[] = [];
  let changes = all.toSorted((one, other) => comparePlaces(one.place, other.place));
  let pending: readonly Member[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (pending.length === 0 && isUntouched(block, next, changes[0]?.place)) {
      result.push(renamed(block, result.at(-1)));
      continue;
    }
    const end = next?.first;
    const isHere = ({ place }: Change): boolean =>
      end === undefined ? comparePlaces(place, block.last) <= 0 : comparePlaces(place, end) < 0;
    const members = applyChanges(await objects.members(block), changes.filter(isHere));
    changes = changes.filter((change) => !isHere(change));
    const { full, rest } = cut([...pending, ...members], limits);
    pending = rest;
    for (const filled of full) {
      const kept = await keepBlock(objects, segments, filled, result.at(-1));
      if (kept !== null) result.push(kept);
    }
  }
  return { blocks: result, rest: pending, changes };
};
