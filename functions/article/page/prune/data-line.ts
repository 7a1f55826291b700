import { isInCode } from '../measure/in-code.ts';
import type { Line } from '../measure/line.ts';
import { tagId, tagSet } from '../tree/tags.ts';
import { parentOf, tagOf, type Tree } from '../tree/tree.ts';
import { isInLayoutTable } from '../tree/layout-table.ts';

/** What stands in these is data, however much a cell looks like a page number. */
const isData = tagSet('pre code td th math mfrac mi mn mo mrow msub msup msqrt mtable semantics');

const isCell = tagSet('td th');
const paragraph = tagId('p');

/** A block of data, or text that begins inside one: a formula in a paragraph of its own, a paragraph in a cell. */
export const isDataLine = (tree: Tree, line: Line): boolean => {
  if (isInCode(tree, line)) return true;
  let around = parentOf(tree, line.first);
  while (around > line.owner && isData[tagOf(tree, around)] !== 1) around = parentOf(tree, around);
  const block = tagOf(tree, around) === paragraph ? parentOf(tree, around) : Math.max(around, line.owner);
  const tag = tagOf(tree, block);
  return isData[tag] === 1 && !(isCell[tag] === 1 && isInLayoutTable(tree, block));
};

const longestFurniture = 420;

/** Whether a line may be the page's own by what it says: it is no data, and no paragraph. */
export const mayBeFurniture = (tree: Tree, line: Line): boolean =>
  line.size <= longestFurniture && !isDataLine(tree, line);
