import type { Dropped } from '../../model/article.ts';
import { holdsPost } from '../choose/find-posts.ts';
import type { Line } from '../measure/line.ts';
import type { PageModel } from '../model/page-model.ts';
import { textOfLine } from '../measure/text-of-line.ts';
import { textOf } from '../tree/text.ts';
import { endOf, isText, type Node, type Tree } from '../tree/tree.ts';

/** What is being left out of the body, and why. */
export type Pruning = {
  /** By node. */
  readonly dropped: Uint8Array;
  /** By node: 1 for what was dropped for leading elsewhere: to other articles, a letter, a player. */
  readonly elsewhere: Uint8Array;
  readonly reasons: Dropped[];
};

/** What is known of the article by now, so that the page's own repetition of it can be told from its text. */
export type Known = {
  readonly title: string;
  readonly byline: string | null;
  readonly source: string | null;
  readonly published: string | null;
};

export type Reason = readonly [what: string, why: string];

export const createPruning = (nodes: number): Pruning => ({
  dropped: new Uint8Array(nodes),
  elsewhere: new Uint8Array(nodes),
  reasons: [],
});

/** Whether nothing of a line is left. */
export const isDropped = ({ dropped }: Pruning, tree: Tree, line: Line): boolean => {
  for (let node = line.first; node <= line.last; node += 1) {
    if (isText(tree, node) && dropped[node] !== 1) return false;
  }
  return true;
};

/** The lines of the body of which something is left. */
export const linesLeft = (page: PageModel, pruning: Pruning): readonly Line[] =>
  page.bodyLines.filter((line) => !isDropped(pruning, page.tree, line));

const leadsElsewhere = new Set(['related', 'prompt']);

/** Leaves out an element, unless a post of the thread is in it. */
export const dropNode = (pruning: Pruning, page: PageModel, node: Node, [what, why]: Reason): void => {
  if (pruning.dropped[node] === 1 || holdsPost(page.tree, page.choice.posts, node)) return;
  pruning.dropped.fill(1, node, endOf(page.tree, node));
  if (leadsElsewhere.has(what)) pruning.elsewhere.fill(1, node, endOf(page.tree, node));
  const characters = textOf(page.tree, node).length;
  if (characters > 0) pruning.reasons.push({ what, why, characters });
};

/** Leaves out the text of one line; pictures in it stay. */
export const dropLine = (page: PageModel, pruning: Pruning, line: Line, [what, why]: Reason): void => {
  let dropped = false;
  for (let node = line.first; node <= line.last; node += 1) {
    dropped ||= pruning.dropped[node] !== 1;
    if (isText(page.tree, node)) pruning.dropped[node] = 1;
  }
  if (leadsElsewhere.has(what) || what === 'tools') pruning.elsewhere[line.first] = 1;
  if (dropped) pruning.reasons.push({ what, why, characters: textOfLine(page.tree, line).length });
};
