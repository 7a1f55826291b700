import { linesWithin } from '../measure/find-lines.ts';
import { isRegionTag, mostOf } from '../measure/regions.ts';
import { isSluggedSection } from '../measure/slugged-section.ts';
import { elementAround, holdsAny, isWithin, outermostBetween } from '../tree/relatives.ts';
import { tagId, tagSet } from '../tree/tags.ts';
import { elementsNamed, endOf, type Node, nodeCount, parentOf, rootNode, tagOf } from '../tree/tree.ts';
import { type Discussed, holdsPost } from './find-posts.ts';

/** A text has at least so much score when an article, or a discussion, begins with it. */
export const leastOpener = 60;

/** What is known of a page when its regions are judged, see `Choice` and `Weights`. */
export type Judged = Discussed & {
  readonly byLine: Float64Array;
  readonly records: readonly Node[];
  readonly posts: readonly Node[];
};

/** By node: 1 in regions that their name, or their likeness to their neighbours, keeps out of the article. */
export const markOutside = (page: Judged): Uint8Array => {
  const { tree, records } = page;
  const outside = new Uint8Array(nodeCount(tree));
  let node = 1;
  while (node < outside.length) {
    if (!isOutside(page, node, outside)) node += 1;
    else {
      outside.fill(1, node, endOf(tree, node));
      node = endOf(tree, node);
    }
  }
  for (const record of records) outside.fill(1, record, endOf(tree, record));
  return outside.fill(1, Math.min(behindFoot(page), nextArticle(page)));
};

const article = tagId('article');

/**
 * Where the last `footer` ends that what is around the headline has too, and is no article's, under some text:
 * cookie notices, dialogs and calls follow it. Behind everything when there is none.
 */
const behindFoot = ({ tree, lines, byLine, start, posts }: Judged): Node => {
  const headline = lines[start]?.first ?? nodeCount(tree);
  const foot = elementsNamed(tree, 'footer').findLast((node) => {
    const around = parentOf(tree, node);
    return tagOf(tree, around) !== article && isWithin(tree, headline, around);
  });
  if (foot === undefined || posts.length > 0) return nodeCount(tree);
  const isText = lines.some((line, index) => index > start && line.first < foot && (byLine[index] ?? 0) > 0);
  return isText ? endOf(tree, foot) : nodeCount(tree);
};

const isPiece = tagSet('article time');
/** Where there are more, they head the parts of one text. */
const mostTitles = 30;

/**
 * Where the page goes on with another article for those who scroll: each has an `h1`, and an `article` or a `time`
 * of its own. Behind everything when it doesn't.
 */
const nextArticle = (page: Judged): Node => {
  const { tree, lines, start, raw, posts } = page;
  const headline = lines[start]?.first ?? nodeCount(tree);
  const titles = elementsNamed(tree, 'h1');
  const place = titles.findIndex((title) => isWithin(tree, headline, title));
  const own = titles[place];
  if (own === undefined || posts.length > 0) return nodeCount(tree);
  const next = titles.slice(place + 1, place + 1 + mostTitles).find((title) => {
    const box = outermostBetween(tree, own, rootNode, title);
    const another = outermostBetween(tree, title, own);
    if (scoreBetween(page, another, title) >= leastOpener) return false;
    return [box, another].every((one) => (raw[one] ?? 0) >= leastOpener && holdsAny(tree, one, isPiece));
  });
  return next === undefined ? nodeCount(tree) : outermostBetween(tree, next, own);
};

/** How much is said from one node to another: an article's text stands under its headline, not over it. */
const scoreBetween = ({ lines, byLine }: Judged, from: Node, to: Node): number =>
  linesWithin(lines, from, to).reduce((sum, { index }) => sum + Math.max(0, byLine[index] ?? 0), 0);

const isOutside = (page: Judged, node: Node, outside: Uint8Array): boolean => {
  const { tree, regions, raw, posts } = page;
  if (!isLeft(page, node) || holdsPost(tree, posts, node)) return false;
  const region = regions(node);
  if ((raw[node] ?? 0) <= (raw[rootNode] ?? 0) * mostOf(region)) return true;
  return !region.hidden && standsBeside(page, node, outside);
};

const isLeft = ({ tree, regions }: Judged, node: Node): boolean => {
  if (!isRegionTag(tagOf(tree, node))) return false;
  const { reason, hidden } = regions(node);
  if (reason === 'standfirst' && elementAround(tree, node, isCaption) !== null) return false;
  return hidden || (reason !== null && !isSluggedSection(tree, node));
};

/** What stands under a picture of a gallery is called a deck or a summary as well. */
const isCaption = tagSet('figcaption');

/** Between headline and column stands so much of what is in the column, when it is beside the article. */
const leastBetween = 0.2;

/** A side column or a discussion longer than the article is told by what stands between the headline and it. */
const standsBeside = ({ lines, byLine, start, raw }: Judged, node: Node, outside: Uint8Array): boolean => {
  let between = 0;
  for (let index = Math.max(0, start); (lines[index]?.first ?? node) < node; index += 1) {
    if (outside[lines[index]?.first ?? 0] !== 1) between += Math.max(0, byLine[index] ?? 0);
  }
  return start >= 0 && between >= Math.max(leastOpener, (raw[node] ?? 0) * leastBetween);
};
