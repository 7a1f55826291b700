import { hasHan } from '../../../characters/has-han.ts';
import type { Line } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { textOfLine } from '../../measure/text-of-line.ts';
import { elementAround, startsAny } from '../../tree/relatives.ts';
import { tagId, tagSet } from '../../tree/tags.ts';
import { tagOf } from '../../tree/tree.ts';
import { isShown } from '../../tree/media.ts';
import { isAttachment } from '../attachments.ts';
import { isInCaption } from '../captions.ts';
import { dropLine, isDropped, type Pruning } from '../pruning.ts';

/** What editors write text in; a `div` is what templates put together around it. */
const isWritten = tagSet(
  'p li dt dd h1 h2 h3 h4 h5 h6 blockquote pre td th caption figcaption summary address',
);
const paragraph = tagId('p');

/** Size of a line that reads as a sentence, when it ends like one. */
const sentence = 40;
const sentenceEnd = /[。！？.!?][”"’』」）)]?$/;
/** Size of the paragraphs there must be, and the share of it that other sentences among them may have. */
const leastSize = 150;
const mostOutside = 0.05;
/** A sentence under a label is none of the article's when it is short, and under two of them whatever its size. */
const shortSentence = 150;

/**
 * Where every sentence of the article is a `p`, short lines in bare `div`s over the first and under the last of them
 * are the page's: labels, counters, offers, and what visitors said below those.
 */
export const dropAroundParagraphs = (page: PageModel, pruning: Pruning): void => {
  const lines = page.bodyLines;
  const isLeft = (line: Line): boolean => isWrittenLine(page, line) && !isDropped(pruning, page.tree, line);
  const start = lines.findIndex(isLeft);
  const end = lines.findLastIndex(isLeft);
  if (start === -1 || !isInParagraphs(page, pruning, lines.slice(start, end + 1))) return;
  if (hasHan(page.headline.text)) dropOver(page, pruning, lines.slice(0, start));
  dropUnder(page, pruning, lines.slice(end));
};

/** Of Chinese pages only: others print the time of an entry, or a label over key points, in a `div`. */
const dropOver = (page: PageModel, pruning: Pruning, lines: readonly Line[]): void => {
  for (const [place, line] of lines.entries()) {
    if (!isSentence(page, line) && !isKept(page, line, lines[place - 1])) drop(page, pruning, line);
  }
};

/** The last line of the article, and what stands under it. */
const dropUnder = (page: PageModel, pruning: Pruning, lines: readonly Line[]): void => {
  let labels = 0;
  for (const [place, line] of lines.entries()) {
    if (place === 0 || isKept(page, line, lines[place - 1])) continue;
    const isGone = isDropped(pruning, page.tree, line);
    if (!isGone && isSentence(page, line) && labels < (line.size < shortSentence ? 1 : 2)) return;
    labels += 1;
    drop(page, pruning, line);
  }
};

const drop = (page: PageModel, pruning: Pruning, line: Line): void =>
  dropLine(page, pruning, line, ['related', 'in no paragraph, around those of the article']);

const isWrittenLine = ({ tree, choice }: PageModel, line: Line): boolean =>
  elementAround(tree, line.first, isWritten, choice.body) !== null;

const isSentence = ({ tree }: PageModel, line: Line): boolean =>
  line.size >= sentence && line.stops > 0 && sentenceEnd.test(textOfLine(tree, line));

const isInParagraphs = (page: PageModel, pruning: Pruning, lines: readonly Line[]): boolean => {
  const left = lines.filter((line) => !isDropped(pruning, page.tree, line));
  const sizeOf = (some: readonly Line[]): number => some.reduce((sum, { size }) => sum + size, 0);
  const inside = sizeOf(left.filter((line) => tagOf(page.tree, line.owner) === paragraph));
  const outside = sizeOf(left.filter((line) => isSentence(page, line) && !isWrittenLine(page, line)));
  return inside >= leastSize && outside <= inside * mostOutside;
};

/** Captions, forms to fetch, notes to the text, and who signs it in brackets. */
const isKept = (page: PageModel, line: Line, before: Line | undefined): boolean =>
  isInCaption(page, line) ||
  isAttachment(page.tree, line.first, line.last) ||
  /^(?:附|注|[（(【[][^）)】\]]{2,40}[）)】\]]$)/.test(textOfLine(page.tree, line)) ||
  followsPicture(page, line, before);

const followsPicture = ({ tree, choice }: PageModel, line: Line, before: Line | undefined): boolean =>
  startsAny(tree, isShown, before?.last ?? choice.body, line.first);
