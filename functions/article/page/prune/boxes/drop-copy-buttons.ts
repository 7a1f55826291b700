import { hasHan } from '../../../characters/has-han.ts';
import type { PageModel } from '../../model/page-model.ts';
import { decodeText } from '../../../references/decode-references.ts';
import { isWithin } from '../../tree/relatives.ts';
import { tagId } from '../../tree/tags.ts';
import { elementsNamed, endOf, isText, type Node, parentOf, sourceOf, tagOf } from '../../tree/tree.ts';
import { dropNode, type Pruning } from '../pruning.ts';

const pre = tagId('pre');
const code = tagId('code');
const words = /^\s*(?:复制(?:代码)?|複製(?:程式碼)?|copy(?: code)?)\s*$/i;
const copyName = /copy/i;

/** `复制代码` in an element of its own inside the code: a script would copy it, or put it there. */
export const dropCopyButtons = (page: PageModel, pruning: Pruning): void => {
  const { tree, choice } = page;
  for (const block of elementsNamed(tree, 'pre')) {
    if (!isWithin(tree, block, choice.body)) continue;
    for (let node = block + 1; node < endOf(tree, block); node += 1) {
      if (isText(tree, node) && isButton(page, node))
        dropNode(pruning, page, parentOf(tree, node), ['tools', 'button that copies code']);
    }
  }
};

/** A word of the code may be called so, too: an element in an alphabet must have the name as well. */
const isButton = ({ tree }: PageModel, text: Node): boolean => {
  const source = decodeText(sourceOf(tree, text));
  const element = parentOf(tree, text);
  if (!words.test(source) || tagOf(tree, element) === pre || tagOf(tree, element) === code) return false;
  return hasHan(source) || copyName.test(sourceOf(tree, element));
};
