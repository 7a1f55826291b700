import { linesWithin } from '../../measure/find-lines.ts';
import type { Line } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { startsAny } from '../../tree/relatives.ts';
import { tagSet } from '../../tree/tags.ts';
import { endOf, type Node, parentOf } from '../../tree/tree.ts';
import { dropLine, type Pruning } from '../pruning.ts';

const isContent = tagSet('img picture figure video audio table h2 h3 h4 blockquote pre');
/** A line of this weight is a sentence of the article, and so is a box of several lighter ones. */
const sentence = 60;
const largestBox = 240;
const mostNodes = 200;

/**
 * Date and source often share a box with tools: number of comments, size of letters, a code to scan. The box
 * goes with them when it holds neither sentences nor pictures.
 */
export const dropBesideCredits = (page: PageModel, pruning: Pruning, line: Line): void => {
  const box = boxAround(page, line);
  for (const other of page.bodyLines) {
    if (other.first > box && other.first < endOf(page.tree, box))
      dropLine(page, pruning, other, ['introduction', 'beside date and names']);
  }
};

/** The largest element around a line, inside the body, that holds nothing of the article. */
const boxAround = (page: PageModel, line: Line): Node => {
  let box = line.owner;
  for (let outer = parentOf(page.tree, box); outer > page.choice.body; outer = parentOf(page.tree, outer)) {
    if (holdsArticle(page, outer)) break;
    box = outer;
  }
  return holdsArticle(page, box) ? line.first : box;
};

const holdsArticle = (page: PageModel, box: Node): boolean => {
  const { tree, lines, weights } = page;
  if (endOf(tree, box) - box > mostNodes || startsAny(tree, isContent, box + 1, endOf(tree, box)))
    return true;
  let size = 0;
  for (const line of linesWithin(lines, box, endOf(tree, box))) {
    if ((weights[line.index] ?? 0) >= sentence && line.stops > 0) return true;
    size += line.size;
  }
  return size > largestBox;
};
