import type { PageModel } from '../../model/page-model.ts';
import { isHeading } from '../../tree/tags.ts';
import { isTag, textOf } from '../../tree/text.ts';
import { endOf, type Node, parentOf, tagOf, type Tree } from '../../tree/tree.ts';
import { dropNode, type Pruning } from '../pruning.ts';

/** `History [edit]`, `Options¶`: a wiki's link to change a section, a manual's to lead others there. */
const headingLink =
  /^[[【\s]*(?:[¶#§🔗]|edit(?: section| source)?|编辑|編輯|編集|편집|modifier|bearbeiten|editar|modifica|править|править код|permalink|permanent link|link to this (?:heading|section))[\]】\s]*$/iu;

/** Drops the links that stand in headings for whoever writes or quotes the page, with the brackets around them. */
export const dropHeadingLinks = (page: PageModel, pruning: Pruning): void => {
  const { tree, choice } = page;
  let heading: Node = choice.body;
  for (let node = choice.body; node < endOf(tree, choice.body); node += 1) {
    if (isHeading[tagOf(tree, node)] === 1) heading = node;
    if (node >= endOf(tree, heading) || !isTag(tree, node, 'a') || heading === choice.body) continue;
    if (headingLink.test(textOf(tree, node)))
      dropNode(pruning, page, withBrackets(tree, node, heading), ['tools', 'link of a heading to itself']);
  }
};

const withBrackets = (tree: Tree, link: Node, heading: Node): Node => {
  let whole = link;
  for (let around = parentOf(tree, whole); around > heading; around = parentOf(tree, around)) {
    if (!headingLink.test(textOf(tree, around))) return whole;
    whole = around;
  }
  return whole;
};
