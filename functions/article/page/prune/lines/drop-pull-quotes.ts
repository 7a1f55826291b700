import type { Line } from '../../measure/line.ts';
import { essence } from '../../measure/compare-text.ts';
import type { PageModel } from '../../model/page-model.ts';
import { textOfLine } from '../../measure/text-of-line.ts';
import { type Node, parentOf, sourceOf } from '../../tree/tree.ts';
import { dropLine, type Pruning, linesLeft } from '../pruning.ts';

const pullQuote = /pull[-_]?quote/i;
/** Fewer letters may stand in another paragraph by chance. */
const fewestLetters = 14;

/** A sentence of the text set large beside it: said twice, it goes, with its speaker. One that the text hasn't stays. */
export const dropPullQuotes = (page: PageModel, pruning: Pruning): void => {
  const { tree } = page;
  if (!pullQuote.test(tree.html)) return;
  const lines = linesLeft(page, pruning);
  const { pulled = [], told = [] } = Object.groupBy(lines, (line) =>
    boxOf(page, line) === -1 ? 'told' : 'pulled',
  );
  const paragraphs = told.map((line) => essence(textOfLine(tree, line)));
  let saidTwice = -1;
  for (const line of pulled) {
    const words = essence(textOfLine(tree, line));
    const box = boxOf(page, line);
    if (words.length >= fewestLetters && paragraphs.some((paragraph) => paragraph.includes(words)))
      saidTwice = box;
    else if (box !== saidTwice || line.stops > 0) continue;
    dropLine(page, pruning, line, ['related', 'quotation that the text has too']);
  }
};

/** The outermost element named so around a line, -1 when there is none: who said it stands in it as well. */
const boxOf = ({ tree, choice }: PageModel, line: Line): Node => {
  let box = -1;
  for (let node: Node = line.owner; node > choice.body; node = parentOf(tree, node)) {
    if (pullQuote.test(sourceOf(tree, node))) box = node;
  }
  return box;
};
