import { holdsCode } from '../measure/in-code.ts';
import type { Regions } from '../measure/regions.ts';
import { elementAround, holdsAny } from '../tree/relatives.ts';
import { isTag } from '../tree/text.ts';
import { isUnderHeaders } from '../tree/layout-table.ts';
import { tagSet } from '../tree/tags.ts';
import { childrenOf, endOf, isText, type Node, parentOf, rootNode, tagOf, type Tree } from '../tree/tree.ts';

const isBlock = tagSet(
  'div section article main aside header footer nav form p table ul ol dl h1 h2 h3 h4 h5 h6',
);
const standsBeside = tagSet('p table br hr img figure ul ol h2 h3 h4');

/**
 * Where paragraphs are `div`, one long sentence among short lines weighs as much as all of them: a notice begins
 * with whom it is for and ends with who signed it. The body is then the box of these paragraphs.
 */
export const widenParagraph = (tree: Tree, regions: Regions, body: Node): Node => {
  const box = parentOf(tree, body);
  if (body === rootNode || box === rootNode || !isParagraph(tree, body)) return body;
  const beside = childrenOf(tree, box).filter((child) => !isText(tree, child));
  const paragraphs = beside.filter((child) => isParagraph(tree, child));
  const isWhole = beside.every(
    (child) =>
      regions(child).reason === null &&
      (standsBeside[tagOf(tree, child)] === 1 || paragraphs.includes(child)),
  );
  return paragraphs.length > 1 && isWhole && regions(box).reason === null ? box : body;
};

/** A `div` that holds text and no other block. */
const isParagraph = (tree: Tree, node: Node): boolean => {
  if (!isTag(tree, node, 'div')) return false;
  for (let inner = node + 1; inner < endOf(tree, node); inner += 1) {
    if (isBlock[tagOf(tree, inner)] === 1) return false;
  }
  return true;
};

const isProse = tagSet('p h1 h2 h3 h4 h5 h6 ul ol blockquote');

/** Where code weighs more than the few words between its pieces, the body is the box of them all. */
export const widenCode = (tree: Tree, body: Node): Node => {
  let box = body;
  while (box !== rootNode && isCode(tree, box)) box = parentOf(tree, box);
  return childrenOf(tree, box).some((child) => isTag(tree, child, 'p')) ? box : body;
};

const isCode = (tree: Tree, node: Node): boolean => holdsCode(tree, node) && !holdsAny(tree, node, isProse);

const isTable = tagSet('table');

/** Nor is a cell under headers an article: it is data in what the table is in. */
export const widenCell = (tree: Tree, body: Node): Node => {
  const table = elementAround(tree, body, isTable);
  return table === null || !isUnderHeaders(tree, body) ? body : parentOf(tree, table);
};
