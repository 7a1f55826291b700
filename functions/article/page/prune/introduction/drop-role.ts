import { type Line, linkShare } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { textOfLine } from '../../measure/text-of-line.ts';
import { tagId, tagSet } from '../../tree/tags.ts';
import { isImage } from '../../tree/media.ts';
import { startsAny } from '../../tree/relatives.ts';
import { type Node, parentOf, tagOf, type Tree } from '../../tree/tree.ts';
import { isInLayoutTable } from '../../tree/layout-table.ts';
import { isInCaption } from '../captions.ts';
import { dropLine, type Pruning } from '../pruning.ts';

const largest = 40;
const label = /^\p{Lu}\p{L}*(?: [\p{L}&]+){0,4}$/u;
const isHeading = tagSet('h2 h3 h4 h5 h6 b strong li td');

/**
 * `BBC Scotland News`, `Staff writer`: a label right under the names. The name of a list, as in `Key points`, is
 * none, nor what stands under a picture.
 */
export const dropRole = (page: PageModel, pruning: Pruning, [line, next]: readonly Line[]): void => {
  const { tree } = page;
  if (line === undefined || line.size > largest || line.stops > 0 || isInCaption(page, line)) return;
  if (!label.test(textOfLine(tree, line)) || startsList(tree, next) || isUnderPicture(page, line)) return;
  if (linkShare(line) > 0 || isShortLabel(tree, line))
    dropLine(page, pruning, line, ['introduction', 'label under the names']);
};

const isUnderPicture = ({ tree, lines }: PageModel, line: Line): boolean =>
  startsAny(tree, isImage, lines[line.index - 1]?.last ?? line.first, line.first);

const startsList = (tree: Tree, next: Line | undefined): boolean =>
  next !== undefined && tagOf(tree, next.owner) === tagId('li');

const isShortLabel = (tree: Tree, line: Line): boolean =>
  [line.owner, parentOf(tree, line.first)].every(
    (node) => isHeading[tagOf(tree, node)] !== 1 || isPlainCell(tree, node),
  );

const isPlainCell = (tree: Tree, node: Node): boolean =>
  tagOf(tree, node) === tagId('td') && isInLayoutTable(tree, node);
