import type { Line } from '../measure/line.ts';
import { linesWithin } from '../measure/find-lines.ts';
import type { Regions } from '../measure/regions.ts';
import { findInstant } from '../../dates/find-instant.ts';
import { textOfLine } from '../page-model.ts';
import { isWithin } from '../tree/relatives.ts';
import { endOf, type Node, nodeCount, parentOf, sourceOf, type Tree } from '../tree/tree.ts';

/** What forums, mailing lists and pages of questions and answers call one contribution. */
const postName =
  /(?:class|id)\s*=\s*["'](?:[^"']*\s)?(post|post_block|postbit|postbitlegacy|postcontainer|post_wrapper|topic-body|crawler-post|question|answer|qa-q-view|qa-a-list-item|message|email|windowbg2?)(?=[\s"'])/i;
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
export const findPosts = (
  tree: Tree,
  lines: readonly Line[],
  regions: Regions,
  raw: Float64Array,
): readonly Node[] => {
  const posts: Node[] = [];
  for (let node = 1; node < nodeCount(tree); node += 1) {
    if ((raw[node] ?? 0) < leastSaid || !postName.test(sourceOf(tree, node)) || !isPost(tree, lines, node))
      continue;
    posts.push(node);
    node = endOf(tree, node) - 1;
  }
  const said = posts.map((post) => raw[post] ?? 0);
  const isThread =
    posts.length > 1 && Math.max(...said) <= largestShare * said.reduce((sum, one) => sum + one, 0);
  return isThread && !isDiscussed(tree, regions, posts[0] ?? 0) ? posts : [];
};

/** A day, or what threads shorten it to: `7:50 p.m.`, `3 days ago`. */
const clock =
  /(?<!\d)\d{1,2}:\d\d(?!\d)|\bago\b|\d\s?[天日年月小分].{0,2}前|(?:vor|il y a|hace|há) \d|\d .{1,9} назад/i;
export const tellsWhen = (text: string): boolean => clock.test(text) || findInstant(text, 'UTC') !== null;

const isPost = (tree: Tree, lines: readonly Line[], node: Node): boolean => {
  const last = endOf(tree, node);
  if (!speaker.test(tree.html.slice(tree.from[node], tree.to[last - 1]))) return false;
  return linesWithin(lines, node, last).some(
    (line) => line.size < longestHead && tellsWhen(textOfLine(tree, line)),
  );
};

/** In a region of comments. */
const isDiscussed = (tree: Tree, regions: Regions, post: Node): boolean => {
  for (let around = parentOf(tree, post); around > 0; around = parentOf(tree, around)) {
    if (regions(around).reason === 'comments') return true;
  }
  return false;
};

/** Whether any of the posts is in a node, or is it. */
export const holdsPost = (tree: Tree, posts: readonly Node[], node: Node): boolean =>
  posts.some((post) => isWithin(tree, post, node));
