import { attributeOf } from './attributes.ts';
import { elementAround } from './relatives.ts';
import { tagSet } from './tags.ts';
import { type Node, parentOf, sourceOf, type Tree } from './tree.ts';

const isLink = tagSet('a');

/** The link that a node stands in; `<a name="…">`, which old pages don't close, only names a place. */
export const linkAround = (tree: Tree, node: Node): Node | null => {
  let link = elementAround(tree, node, isLink);
  while (link !== null && !hasAddress.test(sourceOf(tree, link)))
    link = elementAround(tree, parentOf(tree, link), isLink);
  return link;
};
const hasAddress = /\shref\s*=/i;

/** Where a link leads, as written; '' when it says nothing. */
export const hrefOf = (tree: Tree, link: Node): string => attributeOf(tree, link, 'href') ?? '';

const pictureAddress = /\.(?:jpe?g|png|gif|webp|avif)\b/i;

/** A link to a picture, or to a page about it, enlarges what it is around. */
export const enlargesPicture = (tree: Tree, link: Node): boolean => pictureAddress.test(hrefOf(tree, link));
