import type { Judged, Role } from '../lines/line-role.ts';
import { isCodeLine } from '../lines/program-code.ts';

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
const isLoose = ({ role, kind, size, text, linked }: Judged): boolean =>
  role !== 'prose' &&
  role !== 'talk' &&
  size > 0 &&
  !isListed({ role, text, size, linked }) &&
  !isCodeLine({ role, text, linked }) &&
  kind !== 'item' &&
  kind !== 'heading' &&
  kind !== 'table';

/**
 * `pictures of every page`, `150 g rye flour`, `3、具有合法资格的法人`: an entry of a list; headlines and buttons begin
 * with a capital, and no ranking with such numbers.
 */
export const isListed = ({
  role,
  text,
  size,
  linked,
}: Pick<Judged, 'role' | 'text' | 'size' | 'linked'>): boolean =>
  role === 'phrase' &&
  linked < 0.3 &&
  size >= shortestEntry &&
  /^(?:\p{Ll}|\d[\d.,/–-]*\s?\p{Ll}|(?:\d{1,2}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|[①-⑳])\s?\p{Script=Han})/u.test(
    text,
  );

const shortestEntry = 6;

/** Headlines have a comma or a colon before such a sign more often than diaries. */
const exclaimed = /^[^，：:]*\p{Script=Han}[。！？～]$/u;

const valueOf = (block: Judged, row: number): number => {
  const { role, size } = block;
  if (role === 'prose') return Math.min(size, mostPerBlock);
  if (isListed(block) || isCodeLine(block)) return 0;
  if (role === 'phrase' && exclaimed.test(block.text)) return worth.phrase;
  // Signs alone (of a formula, of code) say nothing.
  return role === 'phrase' && size === 0 ? 0 : worth[role] - rowPenalty * Math.min(row, longestRow);
};
