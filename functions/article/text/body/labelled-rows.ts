import { hasHan } from '../../characters/has-han.ts';
import { isHeaderLine } from '../header/read-header.ts';
import type { Judged } from '../lines/line-role.ts';

/** Pages label what they tell of themselves, too, but seldom so many lines in a row. */
const fewest = { chinese: 2, others: 3 };

/** Leads elsewhere in an archive of letters or posts. */
const label = /^(?!prev|next|messages)\p{L}[\p{L}\d ()/.-]{1,24}[:：]\s?\S/iu;

/**
 * Where the lines end that tell of the subject label by label, below `from`: `Aperture: ƒ/5.6`, `地址：…`, under a
 * heading or none.
 */
export const labelledEnd = (blocks: readonly Judged[], from: number): number => {
  const first = blocks[from]?.role === 'phrase' && !isLabelled(blocks[from]) ? from + 1 : from;
  let end = first;
  while (isLabelled(blocks[end])) end += 1;
  const least = hasHan(blocks[first]?.text ?? '') ? fewest.chinese : fewest.others;
  return end - first >= least ? end : from;
};

const isLabelled = (block: Judged | undefined): boolean =>
  block !== undefined &&
  block.role === 'phrase' &&
  block.linked < 0.3 &&
  !isHeaderLine(block.text) &&
  label.test(block.text);
