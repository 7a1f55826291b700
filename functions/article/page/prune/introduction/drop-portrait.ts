import type { Line } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { lineOf, tagOf } from '../../tree/tree.ts';
import { isImage } from '../../tree/media.ts';
import { dropNode, type Pruning } from '../pruning.ts';

/** Pictures between the words of a trail, or of date and names, are arrows and icons. */
export const dropIcons = (page: PageModel, pruning: Pruning, line: Line): void => {
  for (let node = line.first + 1; node < line.last; node += 1) {
    if (isImage[tagOf(page.tree, node)] === 1)
      dropNode(pruning, page, node, ['introduction', 'picture between words over the text']);
  }
};

/** The picture in front of date and names, on the same line as they, shows who writes. */
export const dropPortrait = (page: PageModel, pruning: Pruning, line: Line): void => {
  const { tree } = page;
  const isBeside = (node: number): boolean =>
    node > line.owner && lineOf(tree, node) === lineOf(tree, line.first);
  for (let node = line.first - 1; isBeside(node); node -= 1) {
    if (isImage[tagOf(tree, node)] === 1)
      dropNode(pruning, page, node, ['introduction', 'picture in front of date and names']);
  }
};
