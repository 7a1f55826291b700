import type { Judged, Role } from '../lines/line-role.ts';

/** Blocks from `start` up to but not including `end`. */
export type Span = { readonly start: number; readonly end: number };

/** More than this one paragraph doesn't count: a footer must not outweigh an article. */
const mostPerBlock = 150;

/** What a block adds to the body it would stand in; prose adds its size. */
const worth: Readonly<Record<Exclude<Role, 'prose'>, number>> = {
  phrase: -4,
  time: -14,
  links: -14,
  talk: -6,
  credit: -25,
  related: -60,
  ending: -100_000,
};

/** Phrases in a row are ever less likely to be an article's: list, then menu, then other headlines. */
const rowPenalty = 2;
const longestRow = 6;

/** A run of blocks in which prose outweighs what stands between; the more, the greater the total. */
export type Run = Span & { readonly total: number };

/** All runs of blocks that add up to something (maximal subarrays, one for each fresh start). Linear. */
export const findRuns = (blocks: readonly Judged[], from: number): readonly Run[] => {
  const runs: Run[] = [];
  let best: Run = { start: from, end: from, total: 0 };
  let current = { start: from, total: 0, row: 0 };
  const keepBest = (): void => {
    if (best.total > 0) runs.push(best);
    best = { ...best, total: 0 };
  };
  for (const [offset, block] of blocks.slice(from).entries()) {
    const end = from + offset + 1;
    const row = isLoose(block) ? current.row + 1 : 0;
    const total = current.total + valueOf(block, row);
    if (total > best.total) best = { start: current.start, end, total };
    if (total <= 0) keepBest();
    current = total <= 0 ? { start: end, total: 0, row: 0 } : { start: current.start, total, row };
  }
  keepBest();
  return runs;
};

/** Neither prose, nor marked as part of a text, nor known to be of the page whatever stands around it. */
const isLoose = ({ role, kind, size }: Judged): boolean =>
  role !== 'prose' &&
  role !== 'talk' &&
  size > 0 &&
  kind !== 'item' &&
  kind !== 'heading' &&
  kind !== 'table';

const valueOf = ({ role, size }: Judged, row: number): number => {
  if (role === 'prose') return Math.min(size, mostPerBlock);
  // Signs alone (of a formula, of code) say nothing.
  return role === 'phrase' && size === 0 ? 0 : worth[role] - rowPenalty * Math.min(row, longestRow);
};
