import { scoreLine } from '../../choose/score-line.ts';
import { linesWithin } from '../../measure/find-lines.ts';
import { isInPost, tellsWhen } from '../../choose/find-posts.ts';
import type { Line } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { textOfLine } from '../../measure/text-of-line.ts';
import { isWithin } from '../../tree/relatives.ts';
import { childrenOf, endOf, isText, type Node, parentOf, sourceOf, type Tree } from '../../tree/tree.ts';
import { dropLine, dropNode, type Pruning } from '../pruning.ts';

/** Who speaks, and what they put under everything they say. */
const speakerName =
  /(?:class|id)\s*=\s*["'](?:[^"']*\s)?(?:sig(?:nature)?\d*|postprofile|poster|profile\d*|user-?info|post-owner|post-update-info)(?=[\s"'])/i;

/** A time alone, `7:50 p.m.`, scores less. */
const leastScore = 12;

/**
 * In a thread, what stands around the text of each post: who said it and when, votes, buttons, a signature; and what
 * stands between posts and behind them. Over the first may be what all are about.
 */
export const dropPostHeads = (page: PageModel, pruning: Pruning): void => {
  const { tree, choice } = page;
  const posts = choice.posts.filter((some) => isWithin(tree, some, choice.body));
  const [first] = posts;
  if (first === undefined) return;
  for (const line of linesWithin(page.bodyLines, first, endOf(tree, choice.body))) {
    if (!isInPost(tree, posts, line.first))
      dropLine(page, pruning, line, ['tools', 'between the posts of a thread']);
  }
  dropOver(page, pruning, first);
  for (const post of posts) dropHead(page, pruning, post);
};

/** Over a first post that has the headline in it are labels of the forum. */
const dropOver = (page: PageModel, pruning: Pruning, first: Node): void => {
  const { choice, lines, headline } = page;
  if ((lines[headline.line]?.first ?? 0) < first) return;
  for (const line of linesWithin(page.bodyLines, choice.body, first))
    if (line.stops === 0) dropLine(page, pruning, line, ['tools', 'over the first post of a thread']);
};

const dropHead = (page: PageModel, pruning: Pruning, post: Node): void => {
  const { tree, choice } = page;
  const text = textBoxOf(tree, choice.raw, post);
  for (const line of linesWithin(page.bodyLines, post, endOf(tree, post))) {
    const isLabel = line.stops === 0 || scoreLine(line) < leastScore;
    if (isLabel && (!isWithin(tree, line.first, text) || isSignature(tree, line)))
      dropLine(page, pruning, line, ['credit', 'around the text of a post']);
  }
  for (const node of speakersIn(tree, post)) dropNode(pruning, page, node, ['credit', 'who speaks']);
};

/** The text of a post has so much of it in one box. */
const textShare = 0.8;
const textBoxOf = (tree: Tree, raw: Float64Array, post: Node): Node => {
  let box = post;
  for (;;) {
    const least = (raw[box] ?? 0) * textShare;
    const inner = childrenOf(tree, box).find((child) => !isText(tree, child) && (raw[child] ?? 0) >= least);
    if (inner === undefined) return box;
    box = inner;
  }
};

/** `asked 29 Nov 2016 in Garden by …`, with links to each; `#2`, which leads to the post itself. */
const isSignature = (tree: Tree, line: Line): boolean => {
  if (line.linkSize === 0 || line.stops > 0) return false;
  const text = textOfLine(tree, line);
  return /^#\d+$/.test(text) || tellsWhen(text);
};

/** Sets a signature off from what is said. */
const rule = /^\s*(?:_{5,}|-{5,}|—{3,})\s*$/;

/** The elements that tell who speaks, and those that begin with a rule. */
const speakersIn = (tree: Tree, post: Node): readonly Node[] => {
  const found: Node[] = [];
  for (let node = post + 1; node < endOf(tree, post); node += 1) {
    const source = sourceOf(tree, node);
    if (!isText(tree, node) && speakerName.test(source)) found.push(node);
    if (isText(tree, node) && parentOf(tree, node) === node - 1 && rule.test(source)) found.push(node - 1);
  }
  return found;
};
