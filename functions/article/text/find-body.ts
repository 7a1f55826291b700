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

/** A run of blocks in which prose outweighs what stands between; the more, the greater the total. */
export type Run = Span & { readonly total: number };

/** The best run from a block on; `null`: there is no prose. */
export const findBody = (blocks: readonly Judged[], from: number): Span | null =>
  findRuns(blocks, from).reduce<Run | null>(
    (best, run) => (run.total > (best?.total ?? 0) ? run : best),
    null,
  );

/** All runs of blocks that add up to something (maximal subarrays, one for each fresh start). Linear. */
export const findRuns = (blocks: readonly Judged[], from: number): readonly Run[] => {
  const runs: Run[] = [];
  let best: Run | null = null;
  let current = { start: from, total: 0, row: 0 };
  for (const [offset, block] of blocks.slice(from).entries()) {
    const row = isLoose(block) ? current.row + 1 : 0;
    const total = current.total + valueOf(block, row);
    const end = from + offset + 1;
    if (total > (best?.total ?? 0)) best = { start: current.start, end, total };
    if (total <= 0 && best !== null) runs.push(best);
    if (total <= 0) best = null;
    current = total <= 0 ? { start: end, total: 0, row: 0 } : { start: current.start, total, row };
  }
  return best === null ? runs : [...runs, best];
};

/** Neither prose nor marked as part of a text. */
const isLoose = ({ role, kind }: Judged): boolean =>
  role !== 'prose' && kind !== 'item' && kind !== 'heading';

const valueOf = ({ role, size }: Judged, row: number): number =>
  role === 'prose' ? Math.min(size, mostPerBlock) : worth[role] - rowPenalty * Math.min(row, longestRow);
