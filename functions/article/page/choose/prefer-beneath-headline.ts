import { linesWithin } from '../measure/find-lines.ts';
import { textOfLine } from '../measure/text-of-line.ts';
import { isWithin, startsAny } from '../tree/relatives.ts';
import { isHeading } from '../tree/tags.ts';
import { childrenOf, endOf, type Node, parentOf, type Tree } from '../tree/tree.ts';
import type { HeadlinedPage } from './headlined-page.ts';
import { type Choice, tighten } from './choose-body.ts';
import { leastOpener } from './mark-outside.ts';

/** A body of less may have lost to a longer text beside the article, or have taken one in. */
const longestDoubtful = 400;
const leastShare = 0.35;
/** A heading stands among the first of its box. */
const nodesBefore = 8;

/** Text over the headline counts less; so much of it is a box of its own. */
const leastBox = 30;
const longestLabel = 40;

/**
 * A short article is outweighed by a longer text beside it, but it stands in one box with the headline: the innermost
 * that enough is in, while other boxes with headings or labels of their own stand beside it.
 */
export const preferBeneathHeadline = (page: HeadlinedPage, choice: Choice): Choice => {
  const { tree, regions, headline } = page;
  if (headline === undefined || choice.score >= longestDoubtful || choice.posts.length > 0) return choice;
  if (isWithin(tree, choice.body, headline.owner)) return choice;
  const least = Math.max(leastOpener, choice.score * leastShare);
  const box = boxesAround(tree, headline.owner, choice.body)
    .filter((some) => (choice.sums[some] ?? 0) >= least)
    .find((some) => standsAlone(page, choice, some));
  if (box === undefined) return choice;
  const body = tighten(tree, regions, choice.sums, box);
  return { ...choice, body, score: choice.sums[body] ?? 0 };
};

/** The elements around the headline that neither are the body nor hold it, from the innermost on. */
const boxesAround = (tree: Tree, owner: Node, body: Node): readonly Node[] => {
  const boxes: Node[] = [];
  for (let box = owner; box > 0 && !isWithin(tree, body, box); box = parentOf(tree, box)) boxes.push(box);
  return boxes;
};

/**
 * The outermost needs one other box behind it. Further in, where a text stands over the headline, every text behind
 * must be another box's, or the article goes on there.
 */
const standsAlone = (page: HeadlinedPage, { body, raw }: Choice, box: Node): boolean => {
  const { tree } = page;
  const siblings = childrenOf(tree, parentOf(tree, box));
  const behind = siblings.filter((sibling) => sibling > box);
  if (isWithin(tree, body, parentOf(tree, box)) && behind.some((sibling) => startsWithHeading(tree, sibling)))
    return true;
  return (
    siblings.some((sibling) => sibling < box && (raw[sibling] ?? 0) >= leastBox) &&
    behind.every((sibling) => (raw[sibling] ?? 0) < leastBox || startsAnew(page, sibling))
  );
};

const startsAnew = ({ tree, lines }: HeadlinedPage, box: Node): boolean => {
  const [first, second] = linesWithin(lines, box, endOf(tree, box));
  if (first === undefined || startsWithHeading(tree, box)) return true;
  return first.size < longestLabel && first.owner !== second?.owner && isLabel.test(textOfLine(tree, first));
};

/** A few words, but no day and no sentence. */
const isLabel = /^[^\d.!?:,]{3,}$/;

const startsWithHeading = (tree: Tree, box: Node): boolean =>
  startsAny(tree, isHeading, box + 1, Math.min(endOf(tree, box), box + nodesBefore));
