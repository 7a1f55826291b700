import { decodeText } from '../../references/decode-references.ts';
import { endOf, isText, lineOf, type Node, sourceOf, tagOf, type Tree } from './tree.ts';
import { isRaw, tagId, tagSet } from './tags.ts';

const isSilent = tagSet('script style template svg textarea iframe noembed noframes noscript head select');

/** White space as Unicode has it, the full-width space that indents Chinese paragraphs among it. */
export const collapseSpace = (text: string): string => text.replaceAll(collapsible, ' ').trim();

/** Any run but a single space, which is most of them and stays as it is. */
const collapsible = /(?:[^\S ]|\u200b)[\s\u200b]*| [\s\u200b]+/g;

/** What a reader would see of a subtree, in one line: blocks are kept apart by a space. */
export const textOf = (tree: Tree, node: Node): string => {
  const parts: string[] = [];
  let line = lineOf(tree, node);
  let current = node;
  while (current < endOf(tree, node)) {
    const silent = current !== node && isSilent[tagOf(tree, current)] === 1;
    if (isText(tree, current)) {
      if (lineOf(tree, current) !== line) parts.push(' ');
      line = lineOf(tree, current);
      parts.push(sourceOf(tree, current));
    }
    current = silent ? endOf(tree, current) : current + 1;
  }
  return collapseSpace(decodeText(parts.join('')));
};

/** The content of a script, style or title, as written. */
export const rawContentOf = (tree: Tree, node: Node): string =>
  isRaw[tagOf(tree, node)] === 1 && endOf(tree, node) > node + 1 ? sourceOf(tree, node + 1) : '';

export const isTag = (tree: Tree, node: Node, name: string): boolean => tagOf(tree, node) === tagId(name);
