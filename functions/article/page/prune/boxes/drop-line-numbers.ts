import type { PageModel } from '../../model/page-model.ts';
import { tagId } from '../../tree/tags.ts';
import { textOf } from '../../tree/text.ts';
import { endOf, isText, type Node, parentOf, sourceOf, tagOf, type Tree } from '../../tree/tree.ts';
import { dropNode, type Pruning } from '../pruning.ts';

/** What highlighters call the numbers of the lines of code that they print beside it, or before each. */
const name =
  /\b(?:class|id)\s*=\s*["']?[^"'>]*(?<![\w-])(?:gutter|linenos?|linenodiv|line-?numbers?|lnt?|crayon-nums?|pre-numbering)(?![\w-])/i;
const numbers = /^\s*\d[\d\s]*$/;
/** So many elements around a number are looked at: a cell, its `pre`, a `span` for each line. */
const mostAround = 4;
const pre = tagId('pre');
const code = tagId('code');

/** Numbers of lines, by the name of what they are in and since there is nothing else in it. */
export const dropLineNumbers = (page: PageModel, pruning: Pruning): void => {
  const { tree, choice } = page;
  for (let node = choice.body; node < endOf(tree, choice.body); node += 1) {
    if (pruning.dropped[node] === 1 || !isText(tree, node) || !numbers.test(sourceOf(tree, node))) continue;
    const column = numbersAround(tree, node, choice.body);
    if (column !== null) dropNode(pruning, page, column, ['tools', 'numbers of lines of code']);
  }
};

/** The outermost of what is named so; code of nothing but a number may be in what is to get such numbers. */
const numbersAround = (tree: Tree, text: Node, body: Node): Node | null => {
  let found: Node | null = null;
  let around = parentOf(tree, text);
  for (let step = 0; step < mostAround && around > body; step += 1, around = parentOf(tree, around)) {
    if (name.test(sourceOf(tree, around))) found = around;
  }
  return found !== null && !isCode(tree, found) && numbers.test(textOf(tree, found)) ? found : null;
};

/** Prism marks the code itself: `pre class="line-numbers"`. */
const isCode = (tree: Tree, node: Node): boolean =>
  tagOf(tree, node) === code || (tagOf(tree, node) === pre && tagOf(tree, node + 1) === code);
