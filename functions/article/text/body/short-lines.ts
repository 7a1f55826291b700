import type { Run } from './find-runs.ts';
import type { Judged } from '../lines/line-role.ts';
import { isHeaderLine } from '../header/read-header.ts';

/** A stanza; fewer lines are buttons or other headlines. */
const fewest = 4;
/** Any sentence outweighs them: what has some is found by those. */
const most = 40;

/**
 * A poem, names, captions: the lines below a date or byline that are no sentences, up to the first of the page's own.
 * Below the prose that was found are dates of other articles.
 */
export const shortLinesBelowHeaders = (blocks: readonly Judged[], found: readonly Run[]): readonly Run[] =>
  blocks
    .flatMap((block, index) => (isHeaderLine(block.text) ? runAt(blocks, index + 1) : []))
    .slice(0, 1)
    .filter((lines) => found.every(({ start }) => start >= lines.start));

const runAt = (blocks: readonly Judged[], from: number): readonly Run[] => {
  const first = blocks.slice(from).findIndex(({ role }) => role !== 'talk');
  const start = from + Math.max(0, first);
  const length = blocks.slice(start).findIndex((block) => !isShortLine(block));
  const end = length === -1 ? blocks.length : start + length;
  const total = blocks.slice(start, end).reduce((sum, { size }) => sum + size, 0);
  return end - start < fewest ? [] : [{ start, end, total: Math.min(most, total) }];
};

const isShortLine = ({ role, text, linked }: Judged): boolean =>
  role === 'phrase' && linked < 0.3 && !isHeaderLine(text);
