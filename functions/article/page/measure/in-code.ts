import { elementAround, holdsAny } from '../tree/relatives.ts';
import { tagSet } from '../tree/tags.ts';
import { type Node, tagOf, type Tree } from '../tree/tree.ts';
import type { Line } from './line.ts';

const isPreformatted = tagSet('pre');
const marksCode = tagSet('code span');
const isCode = tagSet('code');

/**
 * Whether a line is one of code: names, days and `END` in it are data. A whole page may be `pre` as well: code is
 * marked as such, or coloured.
 */
export const isInCode = (tree: Tree, { owner }: Line): boolean => {
  const block = isPreformatted[tagOf(tree, owner)] === 1 ? owner : elementAround(tree, owner, isPreformatted);
  return block === null ? elementAround(tree, owner, isCode) !== null : holdsCode(tree, block);
};

/** Whether code is in an element, or is it. */
export const holdsCode = (tree: Tree, node: Node): boolean =>
  holdsAny(tree, node, isPreformatted) && holdsAny(tree, node, marksCode);
