import type { Line } from '../measure/line.ts';
import type { Regions } from '../measure/regions.ts';
import { tagId, tagSet } from '../tree/tags.ts';
import { isInLayoutTable } from '../tree/layout-table.ts';
import { holdsAny } from '../tree/relatives.ts';
import { childrenOf, type Node, nodeCount, parentOf, rootNode, tagOf, type Tree } from '../tree/tree.ts';
import { findPosts, holdsPost } from './find-posts.ts';
import { findRecords } from './find-records.ts';
import { leastOpener, markOutside } from './mark-outside.ts';
import type { Weights } from './weigh-lines.ts';
import { widenCell, widenCode, widenParagraph } from './widen-body.ts';

/** The part of the page that the article is in, and how clearly it won. */
export type Choice = {
  readonly body: Node;
  /** Score of the body; about the number of letters in its sentences. */
  readonly score: number;
  /** Score of all sentences on the page, whatever they belong to. */
  readonly total: number;
  /** By node: the sum of its lines' scores, regions that are none of the article left out. */
  readonly sums: Float64Array;
  /** By node: the sum of its lines' scores wherever they stand. */
  readonly raw: Float64Array;
  /** Entries of lists about other articles, see `findRecords`. */
  readonly records: readonly Node[];
  /** What was said in turn, when the article is a thread, see `findPosts`. */
  readonly posts: readonly Node[];
  /** The page has no text of its own and only lists others, see `preferIndex`. */
  readonly index: boolean;
};

/** What of its text still counts against whoever takes a region in. */
const regionCost = 0.15;

/** A body of less is hardly any. */
export const hardlyAny = 200;

/**
 * Finds the subtree whose lines add up to the most: links and regions count against those that take them in, and
 * nothing over the headline counts for them.
 */
export const chooseBody = (
  tree: Tree,
  lines: readonly Line[],
  regions: Regions,
  { byLine, start }: Weights,
): Choice => {
  const raw = sumUp(tree, lines, (index) => Math.max(0, byLine[index] ?? 0));
  const total = raw[rootNode] ?? 0;
  const posts = findPosts({ tree, lines, regions, raw, start });
  const records = findRecords(tree, lines, raw).filter((record) => !holdsPost(tree, posts, record));
  const outside = markOutside({ tree, lines, regions, byLine, start, raw, records, posts });
  const sums = sumUp(tree, lines, (index) => {
    const weight = byLine[index] ?? 0;
    if (outside[lines[index]?.first ?? 0] === 1) return -Math.abs(weight) * regionCost;
    return index < start ? Math.min(0, weight) : weight;
  });
  const tightest = tighten(tree, regions, sums, strongest(tree, regions, sums));
  const body = widenCell(tree, widenCode(tree, widenParagraph(tree, regions, tightest)));
  const choice = { body, score: sums[body] ?? 0, total, sums, raw, records, posts, index: false };
  return choice.score < hardlyAny ? preferOpener(tree, regions, choice) : choice;
};

/** Of a discussion the first entry is the article, when the page has no other; related stories come after one. */
const preferOpener = (tree: Tree, regions: Regions, choice: Choice): Choice => {
  const { raw, records } = choice;
  const opener = records.find((record) => (raw[record] ?? 0) >= leastOpener);
  if (opener === undefined || (raw[opener] ?? 0) <= choice.score) return choice;
  if (choice.score > 0 && opener > choice.body) return choice;
  const body = tighten(tree, regions, raw, opener);
  return { ...choice, body, score: raw[body] ?? 0, sums: raw, records: [] };
};

const sumUp = (tree: Tree, lines: readonly Line[], scoreOf: (index: number) => number): Float64Array => {
  const sums = new Float64Array(nodeCount(tree));
  for (const [index, line] of lines.entries()) sums[line.owner] = (sums[line.owner] ?? 0) + scoreOf(index);
  for (let node = sums.length - 1; node > 0; node -= 1) {
    const parent = parentOf(tree, node);
    sums[parent] = (sums[parent] ?? 0) + (sums[node] ?? 0);
  }
  return sums;
};

const strongest = (tree: Tree, regions: Regions, sums: Float64Array): Node => {
  let best = rootNode;
  let bestScore = -Infinity;
  for (let node = 0; node < sums.length; node += 1) {
    if (node !== rootNode && !isContainer[tagOf(tree, node)]) continue;
    const sum = sums[node] ?? 0;
    const score = sum <= bestScore / 2 ? sum : sum * bonus(tree, regions, node);
    if (score < bestScore) continue;
    best = node;
    bestScore = score;
  }
  return bestScore > 0 ? best : rootNode;
};

const article = tagId('article');
const bonus = (tree: Tree, regions: Regions, node: Node): number => {
  if (regions(node).body) return 1.15;
  return tagOf(tree, node) === article ? 1.1 : 1;
};

/** A child is the body itself when it holds this share of it; less will do when it is called the body. */
const leastShare = 0.97;
const namedShare = 0.9;
/** Where a table arranges the page, menus and boxes stand in the cells beside the text. */
const cellShare = 0.7;
/** The page's head and foot are rows of their own. */
const rowShare = 0.85;
/** An `article` with the headline in it is the whole of it (HTML §4.3.2); a notice of the site stands behind. */
const articleShare = 0.5;
const isTitle = tagSet('h1');
const isCell = tagSet('td th');
const isRow = tagSet('tr tbody');

/** The innermost element that still holds nearly all: what is around it is the page's, not the article's. */
export const tighten = (tree: Tree, regions: Regions, sums: Float64Array, from: Node): Node => {
  let body = from;
  for (;;) {
    const sum = sums[body] ?? 0;
    if (sum <= 0) return body;
    const inner = childrenOf(tree, body).find(
      (child) =>
        tree.tag[child] !== 0 &&
        (sums[child] ?? 0) >= sum * articleShare &&
        (sums[child] ?? 0) >= sum * shareNeeded(tree, regions, child),
    );
    if (inner === undefined || !isContainer[tagOf(tree, inner)]) return body;
    body = inner;
  }
};

const shareNeeded = (tree: Tree, regions: Regions, child: Node): number => {
  if (regions(child).body) return namedShare;
  const tag = tagOf(tree, child);
  if (tag === article && holdsAny(tree, child, isTitle)) return articleShare;
  if (isCell[tag] !== 1 && isRow[tag] !== 1) return leastShare;
  return isInLayoutTable(tree, child) ? (isCell[tag] === 1 ? cellShare : rowShare) : leastShare;
};

const containerNames =
  '#unknown div section article main td table tbody tr form center span font body html blockquote li ul ol dd dl ' +
  'header figure details';
const isContainer: readonly boolean[] = (() => {
  const container: boolean[] = [];
  for (const name of containerNames.split(' ')) container[tagId(name)] = true;
  return container;
})();
