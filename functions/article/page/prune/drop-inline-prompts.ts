import type { PageModel } from '../page-model.ts';
import { isTag, textOf } from '../tree/text.ts';
import { endOf } from '../tree/tree.ts';
import { dropNode, type Pruning } from './pruning.ts';

const inlinePrompt =
  /^[\s>»[【（(]*(?:返回.{0,8}[,，]?查看更多|查看更多|阅读原文|阅读全文|点击查看|点击进入专题|更多>*|read more|continue reading|click here to (?:subscribe|sign up|read more))[\s.。>»→\]】）)]*$/i;
const longestPrompt = 60;

/** The link behind the last sentence of a line that leads back to the site. */
export const dropInlinePrompts = (page: PageModel, pruning: Pruning): void => {
  const { tree, choice } = page;
  for (let node = choice.body; node < endOf(tree, choice.body); node += 1) {
    if (!isTag(tree, node, 'a') || endOf(tree, node) - node > longestPrompt) continue;
    const text = textOf(tree, node);
    if (text.length < longestPrompt && inlinePrompt.test(text))
      dropNode(pruning, page, node, ['prompt', 'wording of the link']);
  }
};
