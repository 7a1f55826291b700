import { isSignedCaption } from '../../phrases/signed-caption.ts';
import type { Line } from '../measure/line.ts';
import type { PageModel } from '../model/page-model.ts';
import { textOfLine } from '../measure/text-of-line.ts';
import { tagId, tagSet } from '../tree/tags.ts';
import { type Node, parentOf, sourceOf, tagOf, type Tree } from '../tree/tree.ts';
import { isInLayoutTable } from '../tree/layout-table.ts';

const isCaption = tagSet('figcaption figure caption table');

/** A table that only arranges the page holds headline and date as well. */
const isLayout = (tree: Tree, node: Node): boolean =>
  tagOf(tree, node) === tagId('table') && isInLayoutTable(tree, node);

/** What templates call the text under a picture. */
const captionName = /^[^>]*\bclass\s*=\s*["']?(?:[^"'>]*[\s_-])?caption\b/i;

const captionAround = ({ tree, choice }: PageModel, line: Line): Node | null => {
  for (let node = line.owner; node > choice.body; node = parentOf(tree, node)) {
    if (captionName.test(sourceOf(tree, node))) return node;
    if (isCaption[tagOf(tree, node)] === 1 && !isLayout(tree, node)) return node;
  }
  return null;
};

/** Whether a line of the body belongs to a picture or a table, whatever it says. */
export const isInCaption = (page: PageModel, line: Line): boolean =>
  isSignedCaption(textOfLine(page.tree, line)) || captionAround(page, line) !== null;

/** Over the headline a table with several cells a row holds links and the date of the issue. */
export const isInTable = (page: PageModel, line: Line): boolean =>
  tagOf(page.tree, captionAround(page, line) ?? line.owner) === tagId('table');
