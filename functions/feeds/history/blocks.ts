import type { Member } from './member.ts';

/**
 * How a channel is cut into documents. From its oldest item on, items fill blocks; a block that is closed never changes
 * unless its items do. The head of the feed shows the youngest blocks, as many as fit; each older block is an archive
 * document of its own (RFC 5005 §4). So the documents follow from the set of items alone, in whatever order they came,
 * no item is in two documents, and an upload changes the head and nothing else until a block leaves it.
 */
export type Limits = {
  /** A block that has so many is closed by the next item whose id says so. */
  readonly leastBlockEntries: number;
  readonly blockEntries: number;
  readonly blockBytes: number;
  readonly headEntries: number;
  readonly headBytes: number;
};

const kibibyte = 1024;
/** Of 250 KiB: what a feed says of itself, and the notices of withdrawn entries. */
const envelope = 14 * kibibyte;

/** Entries: the most that a head may have, 1 to 50. Two blocks fit in a head, so it never has less than half of that. */
export const limitsFor = (entries: number): Limits => ({
  leastBlockEntries: Math.max(1, Math.ceil(entries / 4)),
  blockEntries: Math.max(1, Math.floor(entries / 2)),
  blockBytes: (250 * kibibyte - envelope) / 2,
  headEntries: entries,
  headBytes: 250 * kibibyte - envelope,
});

const bytesOf = (members: readonly Member[]): number => members.reduce((sum, { size }) => sum + size, 0);

/**
 * One id in eight closes a block. Without such marks, an article that comes or goes in the midst of the history would
 * move every later boundary by one; with them, boundaries are where they were again after a few blocks.
 */
const isMark = ({ item }: Member): boolean => /[08]$/.test(item.id);

/** Whether nothing can be added to a block, whatever comes next. */
export const isClosed = (block: readonly Member[], limits: Limits): boolean => {
  const last = block.at(-1);
  if (last === undefined) return false;
  return block.length >= limits.blockEntries || (block.length >= limits.leastBlockEntries && isMark(last));
};

/** Oldest first in, blocks oldest first out. All but the last are full; an article is never cut. */
export const cutBlocks = (members: readonly Member[], limits: Limits): readonly (readonly Member[])[] => {
  const blocks: (readonly Member[])[] = [];
  let block: Member[] = [];
  let bytes = 0;
  for (const member of members) {
    const isFull = isClosed(block, limits) || bytes + member.size > limits.blockBytes;
    if (block.length > 0 && isFull) {
      blocks.push(block);
      block = [];
      bytes = 0;
    }
    block.push(member);
    bytes += member.size;
  }
  return block.length === 0 ? blocks : [...blocks, block];
};

/** What a block takes up in a head. */
export type Extent = { readonly entries: number; readonly bytes: number };

export const extentOf = (members: readonly Member[]): Extent => ({
  entries: members.length,
  bytes: bytesOf(members),
});

/** How many blocks, counted from the youngest, fit into the head. At least one. Youngest last. */
export const blocksInHead = (extents: readonly Extent[], limits: Limits): number => {
  let entries = 0;
  let bytes = 0;
  const firstThatDoesNotFit = extents.toReversed().findIndex((extent) => {
    entries += extent.entries;
    bytes += extent.bytes;
    return entries > limits.headEntries || bytes > limits.headBytes;
  });
  return firstThatDoesNotFit === -1 ? extents.length : Math.max(1, firstThatDoesNotFit);
};
