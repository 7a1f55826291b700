import type { PageModel } from '../../model/page-model.ts';
import { attributeOf } from '../../tree/attributes.ts';
import { holdsAny, startsAny } from '../../tree/relatives.ts';
import { isHeading, tagId, tagSet } from '../../tree/tags.ts';
import { childrenOf, endOf, type Node, parentOf, tagOf, type Tree } from '../../tree/tree.ts';
import { dropNode, type Pruning } from '../pruning.ts';

const isContainer = tagSet('div section article td aside #unknown');
/** What is set as code belongs to a manual, of which only some parts have headings. */
const isCode = tagSet('code');
const article = tagId('article');
/** The text is in one child when that child holds this share. */
const wrapperShare = 0.9;
const mainShare = 0.6;
/** The rest of it is the article's head. */
const articleShare = 0.75;
/** A heading stands among the first of its box. */
const nodesBefore = 8;

/**
 * A box behind the text that begins with a heading, where the text itself has none: about the site, a letter to
 * subscribe to, a campaign. Sections of one article all have headings, or none has; behind an `article` element that
 * holds the whole text, a box with a heading is another's anyhow.
 */
export const dropBoxes = (page: PageModel, pruning: Pruning): void => {
  const { tree } = page;
  const level = innermostWrapper(page);
  const main = largestChild(page, level);
  if (main === null || shareOf(page, main, level) < mainShare) return;
  if (hasSections(page, pruning, main) && !isWholeArticle(page, main)) return;
  for (const child of childrenOf(tree, level)) {
    if (child <= main || isContainer[tagOf(tree, child)] !== 1) continue;
    if (isOfText(tree, main, child)) continue;
    if (startsAny(tree, isHeading, child + 1, Math.min(endOf(tree, child), child + nodesBefore)))
      dropNode(pruning, page, child, ['box', 'its own heading behind a text without headings']);
  }
};

const isOfText = (tree: Tree, main: Node, box: Node): boolean =>
  isAlike(tree, main, box) || holdsAny(tree, box, isCode);

/** Named as the text itself: manuals have their sections side by side, and the first may be the longest. */
const isAlike = (tree: Tree, main: Node, box: Node): boolean => {
  const name = attributeOf(tree, main, 'class') ?? '';
  return name !== '' && attributeOf(tree, box, 'class') === name && tagOf(tree, box) === tagOf(tree, main);
};

/** A part of the text that holds less of it is a box, and its heading says nothing about the text. */
const sectionShare = 0.4;

/** Headings within the text, where it is all in one box; the headline over it is none. */
const hasSections = (page: PageModel, pruning: Pruning, main: Node): boolean => {
  const { tree, lines, opening } = page;
  for (let node = lines[opening]?.first ?? main; node < endOf(tree, main); node += 1) {
    if (isHeading[tagOf(tree, node)] !== 1 || pruning.dropped[node] === 1) continue;
    if (shareOf(page, parentOf(tree, node), main) > sectionShare) return true;
  }
  return false;
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

/** HTML §4.3.2: an `article` is complete in itself. */
const isWholeArticle = (page: PageModel, main: Node): boolean => {
  const { tree } = page;
  for (let node = main; node < endOf(tree, main); node += 1) {
    if (tagOf(tree, node) === article && shareOf(page, node, main) >= articleShare) return true;
  }
  return false;
};

const shareOf = ({ choice }: PageModel, node: Node, whole: Node): number =>
  (choice.raw[node] ?? 0) / Math.max(1, choice.raw[whole] ?? 0);
