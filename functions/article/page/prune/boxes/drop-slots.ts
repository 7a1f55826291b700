import type { PageModel } from '../../model/page-model.ts';
import { textOfLine } from '../../measure/text-of-line.ts';
import { tagSet } from '../../tree/tags.ts';
import { endOf, type Node, nodeCount, parentOf, tagOf } from '../../tree/tree.ts';
import { kindOfLine } from '../../../phrases/line-phrases.ts';
import { dropNode, type Pruning } from '../pruning.ts';

const isBox = tagSet('div section aside figure center #unknown');
const largestLabel = 60;

/** The box that has no other words than `Advertisement`: whatever is shown in it is one. */
export const dropSlots = (page: PageModel, pruning: Pruning): void => {
  const { tree } = page;
  const lines = page.bodyLines;
  for (const [place, line] of lines.entries()) {
    if (line.size > largestLabel || kindOfLine(textOfLine(tree, line)) !== 'advertisement') continue;
    const after = lines[place - 1]?.last ?? page.choice.body;
    const before = lines[place + 1]?.first ?? nodeCount(tree);
    const slot = largestBox(page, line.owner, after, before);
    if (slot !== null) dropNode(pruning, page, slot, ['advertisement', 'box with no other words']);
  }
};

/** Between the text before and the text after it. */
const largestBox = ({ tree, choice }: PageModel, owner: Node, after: Node, before: Node): Node | null => {
  let slot: Node | null = null;
  for (
    let box = owner;
    box > Math.max(after, choice.body) && endOf(tree, box) <= before;
    box = parentOf(tree, box)
  ) {
    if (isBox[tagOf(tree, box)] === 1) slot = box;
  }
  return slot;
};
