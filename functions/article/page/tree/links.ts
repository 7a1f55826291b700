import { attributeOf } from './attributes.ts';
import { elementAround } from './relatives.ts';
import { tagSet } from './tags.ts';
import type { Node, Tree } from './tree.ts';

const isLink = tagSet('a');

/** The link that a node stands in. */
export const linkAround = (tree: Tree, node: Node): Node | null => elementAround(tree, node, isLink);

/** Where a link leads, as written; '' when it says nothing. */
export const hrefOf = (tree: Tree, link: Node): string => attributeOf(tree, link, 'href') ?? '';

const pictureAddress = /\.(?:jpe?g|png|gif|webp|avif)\b/i;

/** A link to a picture, or to a page about it, enlarges what it is around. */
export const enlargesPicture = (tree: Tree, link: Node): boolean => pictureAddress.test(hrefOf(tree, link));
