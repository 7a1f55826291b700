import type { Line } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { tagSet } from '../../tree/tags.ts';
import { endOf, type Node, sourceOf, tagOf, type Tree } from '../../tree/tree.ts';
import { dropNode, type Pruning } from '../pruning.ts';

const isInline = tagSet('span em i b strong small font');
const counter = /^\s*(\d{1,3})\s*[/／]\s*(\d{1,3})\s*$/;

/** `1/9` before the caption of a slide, in an element of its own, and so on to `9/9`: `1/2 cup` is a measure. */
export const dropCounters = (page: PageModel, pruning: Pruning): void => {
  const counters = page.bodyLines
    .map((line) => counterBefore(page.tree, line))
    .filter((some) => some !== null);
  for (const [total, slides] of Map.groupBy(counters, (counter) => counter.total)) {
    if (new Set(slides.map(({ number }) => number)).size !== total) continue;
    for (const { element } of slides) dropNode(pruning, page, element, ['tools', 'number of a slide']);
  }
};

type Counter = { readonly element: Node; readonly number: number; readonly total: number };

const counterBefore = (tree: Tree, { first, last }: Line): Counter | null => {
  const element = first - 1;
  if (last === first || isInline[tagOf(tree, element)] !== 1 || endOf(tree, element) !== first + 1)
    return null;
  const [, number, total] = counter.exec(sourceOf(tree, first)) ?? [];
  return total === undefined ? null : { element, number: Number(number), total: Number(total) };
};
