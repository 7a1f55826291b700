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
export const shortLinesBelowHeaders = (blocks: readonly Judged[], found: readonly Run[]): readonly Run[] => {
  let start = 0;
  for (const [index, block] of blocks.entries()) {
    if (index < start || !isHeaderLine(block.text)) continue;
    start = firstFrom(blocks, index + 1, ({ role }) => role !== 'talk');
    const end = firstFrom(blocks, start, (other) => !isShortLine(other));
    if (end - start < fewest) continue;
    const total = blocks.slice(start, end).reduce((sum, { size }) => sum + size, 0);
    const isAbove = found.every((run) => run.start >= start);
    return isAbove ? [{ start, end, total: Math.min(most, total) }] : [];
  }
  return [];
};

const firstFrom = (blocks: readonly Judged[], from: number, is: (block: Judged) => boolean): number => {
  for (let index = from; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block !== undefined && is(block)) return index;
  }
  return blocks.length;
};

const isShortLine = (block: Judged): boolean =>
  (block.role === 'phrase' || isSetShort(block)) && block.linked < 0.3 && !isHeaderLine(block.text);

/** `我看了一個面熟的人。`: many Chinese blogs set a clause to a line. */
const isSetShort = ({ role, size, text }: Judged): boolean =>
  role === 'prose' && size <= 12 && /^\p{Script=Han}/u.test(text);
