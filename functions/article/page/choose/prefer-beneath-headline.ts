import type { Line } from '../measure/line.ts';
import type { Regions } from '../measure/regions.ts';
import { isHeading } from '../tree/tags.ts';
import { childrenOf, endOf, type Node, parentOf, tagOf, type Tree } from '../tree/tree.ts';
import { type Choice, tighten } from './choose-body.ts';
import { leastOpener } from './mark-outside.ts';

/** A body of less may have lost to a longer text beside the article, or have taken one in. */
const longestDoubtful = 400;
const leastShare = 0.35;
/** A heading stands among the first of its box. */
const nodesBefore = 8;

/**
 * A short article is outweighed by a longer text beside it, but it stands in one box with the headline: that box,
 * when enough is in it, and other boxes with headings of their own stand behind it.
 */
export const preferBeneathHeadline = (
  tree: Tree,
  regions: Regions,
  choice: Choice,
  headline: Line | undefined,
): Choice => {
  if (headline === undefined || choice.score >= longestDoubtful || choice.posts.length > 0) return choice;
  if (holds(tree, headline.owner, choice.body)) return choice;
  const box = boxAround(tree, headline.owner, choice.body);
  const score = choice.sums[box] ?? 0;
  if (score < Math.max(leastOpener, choice.score * leastShare) || !hasOtherBoxes(tree, box)) return choice;
  const body = tighten(tree, regions, choice.sums, box);
  return { ...choice, body, score: choice.sums[body] ?? 0 };
};

const holds = (tree: Tree, outer: Node, inner: Node): boolean => outer <= inner && inner < endOf(tree, outer);

/** The largest element around the headline that neither is the body nor holds it. */
const boxAround = (tree: Tree, owner: Node, body: Node): Node => {
  let box = owner;
  for (let outer = parentOf(tree, box); outer > 0; outer = parentOf(tree, outer)) {
    if (holds(tree, outer, body)) return box;
    box = outer;
  }
  return box;
};

const hasOtherBoxes = (tree: Tree, box: Node): boolean =>
  childrenOf(tree, parentOf(tree, box)).some((sibling) => sibling > box && startsWithHeading(tree, sibling));

const startsWithHeading = (tree: Tree, box: Node): boolean => {
  for (let node = box + 1; node < Math.min(endOf(tree, box), box + nodesBefore); node += 1) {
    if (isHeading[tagOf(tree, node)] === 1) return true;
  }
  return false;
};
