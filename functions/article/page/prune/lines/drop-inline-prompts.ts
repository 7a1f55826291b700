import type { PageModel } from '../../model/page-model.ts';
import { isTag, textOf } from '../../tree/text.ts';
import { tagSet } from '../../tree/tags.ts';
import { endOf, isText, type Node, parentOf, sourceOf, tagOf, type Tree } from '../../tree/tree.ts';
import { dropNode, type Pruning } from '../pruning.ts';

const inlinePrompt =
  /^[\s>»[【（(]*(?:返回.{0,8}[,，]?查看更多|查看更多|阅读原文|阅读全文|点击查看|点击进入专题|更多>*|read more|continue reading|click here to (?:subscribe|sign up|read more))[\s.。>»→\]】）)]*$/i;
const longestPrompt = 60;
/** What folds the caption of a picture, at its end, or enlarges the picture, before it. */
const foldingPrompt = /^(?:(?:hide|show|toggle) caption|enlarge(?: (?:this )?image)?)$/i;
/** `Enlarge / The pier in 1988`: what sets the two apart. */
const separator = /^[/|]$/;
const mostNodes = 4;
const isControl = tagSet('b strong em span button');

/** The link behind the last sentence of a line that leads back to the site, and what folds a caption. */
export const dropInlinePrompts = (page: PageModel, pruning: Pruning): void => {
  const { tree, choice } = page;
  for (let node = choice.body; node < endOf(tree, choice.body); node += 1) {
    if (!isPrompt(tree, node)) continue;
    dropNode(pruning, page, node, ['prompt', 'wording of the link']);
    const next = elementBehind(tree, node);
    if (next !== null && separator.test(textOf(tree, next)))
      dropNode(pruning, page, next, ['prompt', 'wording of the link']);
  }
};

const isPrompt = (tree: Tree, node: Node): boolean => {
  const size = endOf(tree, node) - node;
  const isLink = isTag(tree, node, 'a');
  if (size > (isLink ? longestPrompt : mostNodes) || (!isLink && isControl[tagOf(tree, node)] !== 1))
    return false;
  const text = textOf(tree, node);
  return text.length < longestPrompt && (foldingPrompt.test(text) || (isLink && inlinePrompt.test(text)));
};

/** The element right behind this one, with nothing between them. */
const elementBehind = (tree: Tree, node: Node): Node | null => {
  let next = endOf(tree, node);
  while (isText(tree, next) && sourceOf(tree, next).trim() === '') next += 1;
  return isTag(tree, next, 'span') && parentOf(tree, next) === parentOf(tree, node) ? next : null;
};
