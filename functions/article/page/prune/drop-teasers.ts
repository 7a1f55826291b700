import type { PageModel } from '../page-model.ts';
import { attributeOf } from '../tree/attributes.ts';
import { isHeading, tagId, tagSet } from '../tree/tags.ts';
import { textOf } from '../tree/text.ts';
import { childrenOf, endOf, type Node, parentOf, tagOf, type Tree } from '../tree/tree.ts';
import { isImage } from '../write/vocabulary.ts';
import { dropNode, type Pruning } from './pruning.ts';

const anchor = tagId('a');
const isBox = tagSet('div li article section aside td #unknown');
const longestTeaser = 320;
const mostNodes = 40;

/**
 * The teaser of another article: a small box with a picture and a heading that are links to the same page of the
 * site, and a sentence about it.
 */
export const dropTeasers = (page: PageModel, pruning: Pruning): void => {
  const { tree, choice } = page;
  let node = choice.body + 1;
  while (node < endOf(tree, choice.body)) {
    const drops = pruning.dropped[node] !== 1 && isTeaser(page, node);
    if (drops) dropNode(pruning, page, node, ['related', 'picture and heading that lead to another article']);
    node = drops ? endOf(tree, node) : node + 1;
  }
};

const isTeaser = ({ tree, base }: PageModel, node: Node): boolean => {
  if (isBox[tagOf(tree, node)] !== 1 || endOf(tree, node) - node > mostNodes) return false;
  const pictured = linksOf(tree, node, isImage);
  const title = headingLink(tree, node);
  return (
    title !== null &&
    pictured.includes(title) &&
    isOnSite(title, base) &&
    textOf(tree, node).length < longestTeaser
  );
};

const unknownSite = 'https://site.invalid/';

/** What is sold elsewhere is shown with a linked picture as well, and written about. */
const isOnSite = (address: string, base: string | null): boolean => {
  const site = base ?? unknownSite;
  return (
    !address.startsWith('#') &&
    URL.canParse(address, site) &&
    new URL(address, site).host === new URL(site).host
  );
};

/** Where the links lead that hold an element of these. */
const linksOf = (tree: Tree, box: Node, isWanted: Uint8Array): readonly string[] => {
  const addresses: string[] = [];
  for (let node = box + 1; node < endOf(tree, box); node += 1) {
    const link = isWanted[tagOf(tree, node)] === 1 ? parentOf(tree, node) : box;
    if (tagOf(tree, link) === anchor) addresses.push(attributeOf(tree, link, 'href') ?? '');
  }
  return addresses;
};

/** Where the one heading of a box leads, when it is nothing but a link. */
const headingLink = (tree: Tree, box: Node): string | null => {
  let found: string | null = null;
  for (let node = box + 1; node < endOf(tree, box); node += 1) {
    if (isHeading[tagOf(tree, node)] !== 1) continue;
    const [link, ...others] = childrenOf(tree, node);
    if (found !== null || link === undefined || others.length > 0 || tagOf(tree, link) !== anchor)
      return null;
    found = attributeOf(tree, link, 'href') ?? null;
  }
  return found;
};
