import type { PageModel } from '../../model/page-model.ts';
import { tagSet } from '../../tree/tags.ts';
import { endOf, isText, type Node, sourceOf, tagOf, type Tree } from '../../tree/tree.ts';
import { dropNode, type Pruning } from '../pruning.ts';

const isInline = tagSet('span em i b strong small font');
const counter = /^\s*\d{1,3}\s*[/／]\s*\d{1,3}\s*$/;

/** `1/9` before the caption of a slide, in an element of its own. */
export const dropCounters = (page: PageModel, pruning: Pruning): void => {
  const { tree } = page;
  for (const line of page.bodyLines) {
    const element = line.first - 1;
    if (isCounter(tree, element) && line.last > line.first)
      dropNode(pruning, page, element, ['tools', 'number of a slide']);
  }
};

const isCounter = (tree: Tree, element: Node): boolean =>
  isInline[tagOf(tree, element)] === 1 &&
  endOf(tree, element) === element + 2 &&
  isText(tree, element + 1) &&
  counter.test(sourceOf(tree, element + 1));
