import { hasHan } from '../../../characters/has-han.ts';
import type { Line } from '../../measure/line.ts';
import { essence } from '../../measure/compare-text.ts';
import type { PageModel } from '../../model/page-model.ts';
import { textOfLine } from '../../measure/text-of-line.ts';
import { isDataLine } from '../data-line.ts';
import { tagSet } from '../../tree/tags.ts';
import { parentOf, tagOf } from '../../tree/tree.ts';
import { dropLine, type Pruning } from '../pruning.ts';

const summaryLabel = /^(?:摘要|导语|核心提示|内容提要|导读|summary)/;
/** A news agency's flash repeats its headline in brackets: `【…】`. */
const bracketed = /^【[^】]{4,60}】/;
/** Letters: a Chinese sentence has begun after a few, others may begin with the same words. */
const repeatedLength = { chinese: 16, other: 40 };
const longestRepeated = 600;

/** Links add in brackets what a summary leaves out: `隆平种业（000998）`. */
const plainOf = (text: string): string => essence(text.replaceAll(/[（(][^（）()]*[）)]/g, ''));

/** A summary that only says what the text says again: `摘要: …`, or the first sentence in a box; or has a box of its own. */
export const dropRepeated = (page: PageModel, pruning: Pruning, introduction: readonly Line[]): void => {
  const plains = introduction.map((line) => plainOf(textOfLine(page.tree, line)));
  for (const [place, line] of introduction.entries()) {
    if (isInOwnBox(page, line, introduction[place + 1]))
      dropLine(page, pruning, line, ['introduction', 'summary in a box of its own']);
    const start = startOf(page, line);
    if (start === null || line.size > longestRepeated || isDataLine(page.tree, line)) continue;
    const plain = plains[place] ?? '';
    const length = summaryLabel.test(plain) ? plain.replace(summaryLabel, '').length - 1 : plain.length;
    const again = plains
      .slice(place + 1)
      .some((other) => other.startsWith(start) && other.length + bracketedLength(page, line) > length);
    if (!again) continue;
    dropLine(page, pruning, line, ['introduction', 'said again in the text']);
    dropLabel(page, pruning, introduction[place - 1]);
  }
};

const labelled = /^(?:摘要|导语|核心提示|内容提要|导读)\s?[:：]/;
const isBox = tagSet('div section');

/** `<div class="news_about">导读：…</div>` over the box that the text is in, whatever it is called. */
const isInOwnBox = ({ tree }: PageModel, line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  isBox[tagOf(tree, line.owner)] === 1 &&
  parentOf(tree, line.owner) !== parentOf(tree, next.owner) &&
  labelled.test(textOfLine(tree, line));

const startOf = ({ tree }: PageModel, line: Line): string | null => {
  const plain = plainOf(textOfLine(tree, line).replace(bracketed, '')).replace(summaryLabel, '');
  const length = hasHan(plain) ? repeatedLength.chinese : repeatedLength.other;
  return plain.length < length ? null : plain.slice(0, length);
};

const bracketedLength = ({ tree }: PageModel, line: Line): number =>
  bracketed.exec(textOfLine(tree, line))?.[0].length ?? 0;

/** `摘要` on a line of its own. */
const dropLabel = (page: PageModel, pruning: Pruning, line: Line | undefined): void => {
  if (line === undefined) return;
  if (essence(textOfLine(page.tree, line)).replace(summaryLabel, '') === '')
    dropLine(page, pruning, line, ['introduction', 'label of a summary']);
};
