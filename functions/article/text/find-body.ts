import type { Judged, Role } from './line-role.ts';

/** Blocks from `start` up to but not including `end`. */
export type Span = { readonly start: number; readonly end: number };

/** More than this one paragraph doesn't count: a footer must not outweigh an article. */
const mostPerBlock = 150;

/** What a block adds to the body it would stand in; prose adds its size. */
const worth: Readonly<Record<Exclude<Role, 'prose'>, number>> = {
  phrase: -5,
  time: -14,
  links: -14,
  talk: -3,
  credit: -25,
  related: -60,
  ending: -100_000,
};

/** Phrases in a row are ever less likely to be an article's: list, then menu, then other headlines. */
const rowPenalty = 2;
const longestRow = 8;

/**
 * The best run of blocks: the one whose prose outweighs what stands between (maximum subarray). `null`: there
 * is no prose. Linear.
 */
export const findBody = (blocks: readonly Judged[], from = 0): Span | null => {
  let best = { start: from, end: from, total: 0 };
  let run = { start: from, total: 0, row: 0 };
  for (const [offset, block] of blocks.slice(from).entries()) {
    const row = isLoose(block) ? run.row + 1 : 0;
    const total = run.total + valueOf(block, row);
    const end = from + offset + 1;
    run = total <= 0 ? { start: end, total: 0, row: 0 } : { start: run.start, total, row };
    if (run.total > best.total) best = { start: run.start, end, total: run.total };
  }
  return best.total === 0 ? null : { start: best.start, end: best.end };
};

/** Neither prose nor marked as part of a text. */
const isLoose = ({ role, kind }: Judged): boolean =>
  role !== 'prose' && kind !== 'item' && kind !== 'heading';

const valueOf = ({ role, size }: Judged, row: number): number =>
  role === 'prose' ? Math.min(size, mostPerBlock) : worth[role] - rowPenalty * Math.min(row, longestRow);
