import type { PageModel } from '../../model/page-model.ts';
import { isTag, textOf } from '../../tree/text.ts';
import { tagSet } from '../../tree/tags.ts';
import { endOf, type Node, tagOf, type Tree } from '../../tree/tree.ts';
import { dropNode, type Pruning } from '../pruning.ts';

const inlinePrompt =
  /^[\s>»[【（(]*(?:返回.{0,8}[,，]?查看更多|查看更多|阅读原文|阅读全文|点击查看|点击进入专题|更多>*|read more|continue reading|click here to (?:subscribe|sign up|read more))[\s.。>»→\]】）)]*$/i;
const longestPrompt = 60;
/** What folds the caption of a picture, at its end. */
const foldingPrompt = /^(?:(?:hide|show|toggle) caption|enlarge this image)$/i;
const mostNodes = 4;
const isControl = tagSet('b strong em span button');

/** The link behind the last sentence of a line that leads back to the site, and what folds a caption. */
export const dropInlinePrompts = (page: PageModel, pruning: Pruning): void => {
  const { tree, choice } = page;
  for (let node = choice.body; node < endOf(tree, choice.body); node += 1) {
    const prompt = promptOf(tree, node);
    if (prompt === null) continue;
    const text = textOf(tree, node);
    if (text.length < longestPrompt && prompt.test(text))
      dropNode(pruning, page, node, ['prompt', 'wording of the link']);
  }
};

const promptOf = (tree: Tree, node: Node): RegExp | null => {
  const size = endOf(tree, node) - node;
  if (isTag(tree, node, 'a')) return size > longestPrompt ? null : inlinePrompt;
  return isControl[tagOf(tree, node)] === 1 && size <= mostNodes ? foldingPrompt : null;
};
