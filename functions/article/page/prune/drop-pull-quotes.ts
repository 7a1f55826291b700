import type { Line } from '../measure/line.ts';
import { essence } from '../metadata/compare-text.ts';
import { type PageModel, textOfLine } from '../page-model.ts';
import { type Node, parentOf } from '../tree/tree.ts';
import { linesOfBody } from './body-lines.ts';
import { dropLine, isDropped, type Pruning } from './pruning.ts';

const pullQuote = /pull[-_]?quote/i;
/** Fewer letters may stand in another paragraph by chance. */
const fewestLetters = 14;

/** A sentence of the text set large beside it: said twice, it goes. One that the text hasn't stays. */
export const dropPullQuotes = (page: PageModel, pruning: Pruning): void => {
  const { tree } = page;
  if (!pullQuote.test(tree.html)) return;
  const lines = linesOfBody(page).filter((line) => !isDropped(pruning, tree, line));
  const { pulled = [], told = [] } = Object.groupBy(lines, (line) =>
    isPulled(page, line) ? 'pulled' : 'told',
  );
  const paragraphs = told.map((line) => essence(textOfLine(tree, line)));
  for (const line of pulled) {
    const words = essence(textOfLine(tree, line));
    if (words.length >= fewestLetters && paragraphs.some((paragraph) => paragraph.includes(words)))
      dropLine(page, pruning, line, ['related', 'quotation that the text has too']);
  }
};

const isPulled = ({ tree, choice }: PageModel, line: Line): boolean => {
  for (let node: Node = line.owner; node > choice.body; node = parentOf(tree, node)) {
    if (pullQuote.test(tree.html.slice(tree.from[node], tree.to[node]))) return true;
  }
  return false;
};
