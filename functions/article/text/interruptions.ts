import type { Judged } from './line-role.ts';

/** A box of links in the middle of an article has no more lines than this. */
const longestBox = 8;
/** Prose that is certainly the article again: two paragraphs in a row, each at least this long. */
const paragraph = 40;

/**
 * Tells boxes in the middle of an article (“Related”, three headlines, and on it goes) from the lists that end
 * it: a box becomes page talk, a list an ending. Linear: the look-ahead is bounded.
 */
export const settleInterruptions = (blocks: readonly Judged[]): readonly Judged[] => {
  const settled = [...blocks];
  for (const [index, block] of blocks.entries()) {
    if (block.role !== 'related' || settled[index]?.role === 'talk') continue;
    const resumption = findResumption(blocks, index + 1);
    const end = resumption ?? index + 1;
    for (let boxed = index; boxed < end; boxed += 1) {
      settled[boxed] = { ...(blocks[boxed] ?? block), role: resumption === null ? 'ending' : 'talk' };
    }
  }
  return settled;
};

const findResumption = (blocks: readonly Judged[], from: number): number | null => {
  for (let index = from; index < from + longestBox; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.role === 'ending') return null;
    if (isParagraph(block) && isParagraph(blocks[index + 1])) return index;
  }
  return null;
};

const isParagraph = (block: Judged | undefined): boolean =>
  block !== undefined &&
  block.role === 'prose' &&
  block.size >= paragraph &&
  block.linked < 0.5 &&
  block.kind !== 'item';
