import { linesWithin } from '../measure/find-lines.ts';
import { isInCode } from '../measure/in-code.ts';
import { type Line, linkShare } from '../measure/line.ts';
import { isInRegion } from '../measure/regions.ts';
import { isWithin } from '../tree/relatives.ts';
import { endOf, type Node, parentOf, type Tree } from '../tree/tree.ts';
import type { HeadlinedPage } from './headlined-page.ts';
import { type Choice, hardlyAny } from './choose-body.ts';

/** Titles are this long, and this much of their line. */
const smallestTitle = 24;
const leastLinked = 0.5;
const fewestEntries = 3;
/** A title stands so deep in its entry at most. */
const mostLevels = 4;
/** A longer text is an article, even in a list. */
const mostScore = 400;
/** So much more text than in what was taken for the article. */
const leastFactor = 2;

/**
 * A page that lists others and has no text of its own: the list under its headline is all that it is about. What won
 * is an entry of it, or stands behind it.
 */
export const preferIndex = (page: HeadlinedPage, choice: Choice): Choice => {
  const { lines, headline } = page;
  if (choice.score >= mostScore || choice.posts.length > 0 || headline === undefined) return choice;
  const titles = lines.filter((line) => line.first > headline.first && isTitle(line));
  const listing = longestList(page, titles);
  if (listing === null || !isOutdone(page, choice, listing)) return choice;
  return { ...choice, body: listing.list, index: true };
};

/** Nothing won at all, an entry of the list, or a little text behind it: what is said over it may introduce it. */
const isOutdone = (page: HeadlinedPage, { body, score }: Choice, { list, entries }: Entries): boolean => {
  const { tree, lines } = page;
  if (score <= 0) return true;
  const size = linesWithin(lines, list, endOf(tree, list)).reduce((sum, line) => sum + line.size, 0);
  if (size < score * leastFactor) return false;
  return isWithin(tree, body, list)
    ? [...entries].some((entry) => isWithin(tree, body, entry))
    : score < hardlyAny && (body > list || !isIntroduced(page, list));
};

/** By a sentence, or by code: a note of little more has other notes beside it. */
const isIntroduced = ({ tree, lines, headline }: HeadlinedPage, list: Node): boolean =>
  lines
    .slice((headline?.index ?? 0) + 1)
    .some(
      (line) =>
        line.first < list && linkShare(line) < leastLinked && (line.stops > 0 || isInCode(tree, line)),
    );

const isTitle = (line: Line): boolean => line.linkSize >= smallestTitle && linkShare(line) >= leastLinked;

/** A list, and those of its children that hold a title. */
type Entries = { readonly list: Node; readonly entries: ReadonlySet<Node> };

/** The element with most titles among its children, outside the menus of the page. */
const longestList = ({ tree, regions }: HeadlinedPage, titles: readonly Line[]): Entries | null => {
  let longest: Entries | null = null;
  for (const [list, entries] of entriesByList(tree, titles)) {
    if (entries.size < fewestEntries || entries.size <= (longest?.entries.size ?? 0)) continue;
    if (!isInRegion(tree, regions, list, 'navigation')) longest = { list, entries };
  }
  return longest;
};

const entriesByList = (tree: Tree, titles: readonly Line[]): ReadonlyMap<Node, ReadonlySet<Node>> => {
  const found = new Map<Node, Set<Node>>();
  for (const title of titles) {
    let entry = title.owner;
    for (let level = 0; level < mostLevels && entry > 0; level += 1) {
      const list = parentOf(tree, entry);
      found.set(list, (found.get(list) ?? new Set()).add(entry));
      entry = list;
    }
  }
  return found;
};
