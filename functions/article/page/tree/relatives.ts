import type { TagSet } from './tags.ts';
import { endOf, type Node, nodeCount, parentOf, rootNode, tagOf, type Tree } from './tree.ts';

/** The nearest element of these tags around a node and inside another; `null`: there is none. */
export const elementAround = (tree: Tree, node: Node, tags: TagSet, inside: Node = rootNode): Node | null => {
  for (let around = parentOf(tree, node); around > inside; around = parentOf(tree, around)) {
    if (tags[tagOf(tree, around)] === 1) return around;
  }
  return null;
};

/** Whether an element of these tags starts in a range of nodes, the last not counted. */
export const startsAny = (tree: Tree, tags: TagSet, from: Node, to: Node): boolean => {
  for (let node = from; node < to; node += 1) {
    if (tags[tagOf(tree, node)] === 1) return true;
  }
  return false;
};

/** Whether a node or anything in it is an element of these tags. */
export const holdsAny = (tree: Tree, node: Node, tags: TagSet): boolean =>
  startsAny(tree, tags, node, endOf(tree, node));

/** Whether one node is another or in it. */
export const isWithin = (tree: Tree, node: Node, outer: Node): boolean =>
  node >= outer && node < endOf(tree, outer);

/** The largest element around a node that begins behind another and ends by a third, the node itself when none does. */
export const outermostBetween = (
  tree: Tree,
  node: Node,
  before: Node,
  after: Node = nodeCount(tree),
): Node => {
  let box = node;
  for (let around = parentOf(tree, box); around > before; around = parentOf(tree, box)) {
    if (endOf(tree, around) > after) break;
    box = around;
  }
  return box;
};

export const commonAncestor = (tree: Tree, first: Node, second: Node): Node => {
  let node = parentOf(tree, first);
  while (node > 0 && endOf(tree, node) <= second) node = parentOf(tree, node);
  return node;
};
