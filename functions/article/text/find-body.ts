import type { Judged, Role } from './line-role.ts';

/** Blocks from `start` up to but not including `end`. */
export type Span = { readonly start: number; readonly end: number };

/** More than this one paragraph doesn't count: a footer must not outweigh an article. */
const mostPerBlock = 150;

/** What a block adds to the body it would stand in; prose adds its size. */
const worth: Readonly<Record<Exclude<Role, 'prose'>, number>> = {
  phrase: -6,
  time: -14,
  links: -14,
  talk: -3,
  credit: -25,
  related: -60,
  ending: -100_000,
};

/** Phrases in a row are ever less likely to be an article's: list, then menu, then other headlines. */
const rowPenalty = 4;
const longestRow = 8;

/**
 * The best run of blocks: the one whose prose outweighs what stands between (maximum subarray). `null`: there
 * is no prose. Linear.
 */
export const findBody = (blocks: readonly Judged[], from = 0): Span | null => {
  let best: (Span & { readonly total: number }) | null = null;
  let start = from;
  let total = 0;
  let row = 0;
  for (let index = from; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    row = block.role === 'prose' || block.kind === 'item' || block.kind === 'heading' ? 0 : row + 1;
    total +=
      block.role === 'prose'
        ? Math.min(block.size, mostPerBlock)
        : worth[block.role] - rowPenalty * Math.min(row, longestRow);
    if (total <= 0) {
      total = 0;
      row = 0;
      start = index + 1;
    } else if (best === null || total > best.total) best = { start, end: index + 1, total };
  }
  return best === null ? null : { start: best.start, end: best.end };
};
