import { type Line, linkShare } from '../measure/line.ts';
import { linesWithin } from '../measure/find-lines.ts';
import { isInRegion, type Regions } from '../measure/regions.ts';
import { findInstant } from '../../dates/find-instant.ts';
import { essence } from '../measure/compare-text.ts';
import { textOfLine } from '../measure/text-of-line.ts';
import { isHeading } from '../tree/tags.ts';
import { endOf, type Node, nodeCount, parentOf, sourceOf, tagOf, type Tree } from '../tree/tree.ts';

/** What forums, mailing lists and pages of questions and answers call one contribution. */
const postName =
  /(?:class|id)\s*=\s*["'](?:[^"']*\s)?(post|post_block|postbit|postbitlegacy|postcontainer|post_wrapper|topic-body|crawler-post|question|answer|qa-q-view|qa-a-list-item|message|email|windowbg2?|post\d+)(?=[\s"'])/i;
/** Each names who said it. */
const speaker =
  /(?:class|itemprop|href|rel)\s*=\s*["'][^"']*(?:user|author|profile|member|creator|poster|sender|nick)/i;

/** Score of a post that says something, and the share of all that one post of a thread has at most. */
const leastSaid = 25;
const largestShare = 0.85;
const longestHead = 160;

/**
 * The posts of a thread, in order: each is called so, names its speaker and tells its day. None, when one of them
 * holds nearly all: then it is an article with teasers of others, and none in a discussion under an article.
 */
export const findPosts = (page: Discussed): readonly Node[] => {
  const { tree, raw } = page;
  const posts: Node[] = [];
  for (let node = 1; node < nodeCount(tree); node += 1) {
    if ((raw[node] ?? 0) < leastSaid || !isPost(page, node)) continue;
    posts.push(node);
    node = endOf(tree, node) - 1;
  }
  const said = posts.map((post) => raw[post] ?? 0);
  const all = said.reduce((sum, one) => sum + one, 0);
  const isThread = posts.length > 1 && said.every((one) => one <= largestShare * all);
  return isThread && !isUnderArticle(page, posts[0] ?? 0) ? posts : [];
};

/** What posts are looked for in. */
export type Discussed = {
  readonly tree: Tree;
  readonly lines: readonly Line[];
  readonly regions: Regions;
  readonly raw: Float64Array;
  /** Index of the headline, -1 when it isn't printed. */
  readonly start: number;
};

/** Articles of a blog are posts, too: WordPress tells them by their type, others link their headlines. */
const entry = /\btype-post\b|\bstatus-publish\b/;
const shortestHeadline = 15;
const subjectStart = 12;

/** `Re: …` repeats the subject of the thread; a linked heading that doesn't is another article's. */
const isTeaser = ({ tree, lines, start }: Discussed, inside: readonly Line[]): boolean => {
  const headline = lines[start];
  const subject = headline === undefined ? null : essence(textOfLine(tree, headline)).slice(0, subjectStart);
  return inside.some((line) => {
    const isLinked = isHeading[tagOf(tree, line.owner)] === 1 && linkShare(line) > 0.8;
    if (!isLinked || line.size < shortestHeadline) return false;
    return subject === null || !essence(textOfLine(tree, line)).includes(subject);
  });
};

/** A day, or what threads shorten it to: `7:50 p.m.`, `3 days ago`. */
const clock =
  /(?<!\d)\d{1,2}:\d\d(?!\d)|\bago\b|\d\s?[天日年月小分].{0,2}前|(?:vor|il y a|hace|há) \d|\d .{1,9} назад/i;
export const tellsWhen = (text: string): boolean => clock.test(text) || findInstant(text, 'UTC') !== null;

const isPost = (page: Discussed, node: Node): boolean => {
  const { tree, lines } = page;
  const attributes = sourceOf(tree, node);
  if (!postName.test(attributes) || entry.test(attributes)) return false;
  const last = endOf(tree, node);
  if (!speaker.test(tree.html.slice(tree.from[node], tree.to[last - 1]))) return false;
  const inside = linesWithin(lines, node, last);
  const isDated = inside.some((line) => line.size < longestHead && tellsWhen(textOfLine(tree, line)));
  return isDated && !isTeaser(page, inside);
};

/** In a region of comments. */
const isUnderArticle = ({ tree, regions }: Discussed, post: Node): boolean =>
  isInRegion(tree, regions, parentOf(tree, post), 'comments');

/** Whether any of the posts is in a node, or is it. */
export const holdsPost = (tree: Tree, posts: readonly Node[], node: Node): boolean =>
  (posts[countBefore(posts, node)] ?? Infinity) < endOf(tree, node);

/** Whether a node is in one of the posts. */
export const isInPost = (tree: Tree, posts: readonly Node[], node: Node): boolean => {
  const post = posts[countBefore(posts, node + 1) - 1];
  return post !== undefined && node < endOf(tree, post);
};

/** How many of the posts, which stand in order, begin before a node. */
const countBefore = (posts: readonly Node[], node: Node): number => {
  let from = 0;
  let to = posts.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((posts[middle] ?? 0) < node) from = middle + 1;
    else to = middle;
  }
  return from;
};
