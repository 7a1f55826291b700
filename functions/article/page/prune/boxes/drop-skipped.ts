import type { Choice } from '../../choose/choose-body.ts';
import { linesWithin } from '../../measure/find-lines.ts';
import type { PageModel } from '../../model/page-model.ts';
import { attributeOf } from '../../tree/attributes.ts';
import { hrefOf } from '../../tree/links.ts';
import { isWithin } from '../../tree/relatives.ts';
import { textOf } from '../../tree/text.ts';
import { elementsNamed, endOf, isText, type Node, parentOf, sourceOf, type Tree } from '../../tree/tree.ts';
import { dropNode, type Pruning } from '../pruning.ts';

/** How far off its end may be. */
const mostNodes = 400;
/** What is this share of the article is part of it, whoever is helped past it. */
const largestShare = 0.35;

/** `:::` before each part of a page, as Taiwan's rules for accessible pages have it. */
const accessKey = /^[:：]{2,4}$/;

/**
 * Boxes that begin with a link to their own end: what readers with a keyboard are helped past is none of the text
 * (WCAG 2.2 SC 2.4.1).
 */
export const dropSkipped = (page: PageModel, pruning: Pruning): void => {
  const { tree, choice } = page;
  const links = elementsNamed(tree, 'a').filter(
    (link) => isWithin(tree, link, choice.body) && /^#./.test(hrefOf(tree, link)),
  );
  const targets: ReadonlyMap<string, Node> = links.length === 0 ? new Map() : targetsIn(tree, choice.body);
  for (const link of links) {
    if (accessKey.test(textOf(tree, link))) dropNode(pruning, page, link, ['tools', 'mark of an access key']);
    const box = boxSkipped(page, link, targets.get(hrefOf(tree, link).slice(1)));
    if (box !== null) dropNode(pruning, page, box, ['related', 'a link leads past it']);
  }
};

/** The smallest element around the link that holds what it leads to, when the one begins it and the other ends it. */
const boxSkipped = (
  { tree, bodyLines, choice }: PageModel,
  link: Node,
  target: Node | undefined,
): Node | null => {
  if (target === undefined || target < endOf(tree, link) || target > link + mostNodes) return null;
  let box = parentOf(tree, link);
  while (!isWithin(tree, target, box)) box = parentOf(tree, box);
  if (box <= choice.body || sizeOf(choice, box) > sizeOf(choice, choice.body) * largestShare) return null;
  const outside = linesWithin(bodyLines, box, endOf(tree, box)).filter(
    ({ first }, place) => first >= endOf(tree, target) || (place === 0 && !isWithin(tree, first, link)),
  );
  return outside.length === 0 ? box : null;
};

const sizeOf = ({ raw }: Choice, box: Node): number => raw[box] ?? 0;

/** The elements that links can lead to, by their ids; the first of a name counts. */
const targetsIn = (tree: Tree, body: Node): ReadonlyMap<string, Node> => {
  const targets = new Map<string, Node>();
  for (let node = body; node < endOf(tree, body); node += 1) {
    const id =
      !isText(tree, node) && sourceOf(tree, node).includes('id') ? attributeOf(tree, node, 'id') : null;
    if (id !== null && !targets.has(id)) targets.set(id, node);
  }
  return targets;
};
