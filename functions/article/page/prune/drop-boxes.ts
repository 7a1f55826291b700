import type { PageModel } from '../page-model.ts';
import { isHeading, tagSet } from '../tree/tags.ts';
import { childrenOf, endOf, type Node, tagOf, type Tree } from '../tree/tree.ts';
import { dropNode, type Pruning } from './pruning.ts';

const isContainer = tagSet('div section article td aside #unknown');
/** The text is in one child when that child holds this share. */
const wrapperShare = 0.9;
const mainShare = 0.6;
/** A heading stands among the first of its box. */
const nodesBefore = 8;

/**
 * A box behind the text that begins with a heading, where the text itself has none: about the site, a letter to
 * subscribe to, a campaign. Sections of one article all have headings, or none has.
 */
export const dropBoxes = (page: PageModel, pruning: Pruning): void => {
  const { tree } = page;
  const level = innermostWrapper(page);
  const main = largestChild(page, level);
  if (main === null || shareOf(page, main, level) < mainShare || hasHeading(tree, main, endOf(tree, main)))
    return;
  for (const child of childrenOf(tree, level)) {
    if (child <= main || isContainer[tagOf(tree, child)] !== 1) continue;
    if (hasHeading(tree, child, Math.min(endOf(tree, child), child + nodesBefore)))
      dropNode(pruning, page, child, ['box', 'its own heading behind a text without headings']);
  }
};

const innermostWrapper = (page: PageModel): Node => {
  let level = page.choice.body;
  for (;;) {
    const inner = largestChild(page, level);
    if (inner === null || shareOf(page, inner, level) < wrapperShare) return level;
    level = inner;
  }
};

const largestChild = ({ tree, choice }: PageModel, node: Node): Node | null => {
  let largest: Node | null = null;
  for (const child of childrenOf(tree, node)) {
    if (isContainer[tagOf(tree, child)] !== 1) continue;
    if (largest === null || (choice.raw[child] ?? 0) > (choice.raw[largest] ?? 0)) largest = child;
  }
  return largest;
};

const shareOf = ({ choice }: PageModel, node: Node, whole: Node): number =>
  (choice.raw[node] ?? 0) / Math.max(1, choice.raw[whole] ?? 0);

const hasHeading = (tree: Tree, node: Node, end: Node): boolean => {
  for (let inner = node + 1; inner < end; inner += 1) {
    if (isHeading[tagOf(tree, inner)] === 1) return true;
  }
  return false;
};
