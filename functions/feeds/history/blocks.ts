import type { Limits } from './limits.ts';
import type { Member } from './member.ts';
import { weightOf } from './weight.ts';

/**
 * How what has left the head is cut into archive documents (RFC 5005 §4): in the order in which articles arrived,
 * not of their dates. So what arrives goes to the end, however long ago it was dated, and blocks that are full stay
 * as they are. They follow from the set of members alone, and no member is in two.
 */
type Block = readonly Member[];

/** One member in eight ends a block that is half full. */
const isMark = ({ place }: Member): boolean => weightOf(place.id) < 1 / 8;

const bytesOf = (members: Block): number => members.reduce((sum, { size }) => sum + size, 0);

const isHalfFull = (block: Block, limits: Limits): boolean =>
  block.length * 2 >= limits.entries || bytesOf(block) * 2 >= limits.bytes;

/** Whether nothing can be added to a block, whatever comes next. */
export const isClosed = (block: Block, limits: Limits): boolean => {
  const last = block.at(-1);
  if (last === undefined) return false;
  return block.length >= limits.entries || (isHalfFull(block, limits) && isMark(last));
};

/** Oldest arrival first in, blocks oldest first out. All but the last are full; an article is never cut. */
export const cutBlocks = (members: readonly Member[], limits: Limits): readonly Block[] => {
  const blocks: Block[] = [];
  let block: Member[] = [];
  let bytes = 0;
  for (const member of members) {
    if (block.length > 0 && (isClosed(block, limits) || bytes + member.size > limits.bytes)) {
      blocks.push(block);
      block = [];
      bytes = 0;
    }
    block.push(member);
    bytes += member.size;
  }
  return block.length === 0 ? blocks : [...blocks, block];
};
