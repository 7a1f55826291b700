import { kindOfLine } from '../../../phrases/line-phrases.ts';
import { linesWithin } from '../../measure/find-lines.ts';
import { linkShare } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { textOfLine } from '../../measure/text-of-line.ts';
import { attributeOf } from '../../tree/attributes.ts';
import { isHeading, tagId, tagSet } from '../../tree/tags.ts';
import { textOf } from '../../tree/text.ts';
import { childrenOf, endOf, type Node, parentOf, tagOf, type Tree } from '../../tree/tree.ts';
import { isImage } from '../../tree/media.ts';
import { dropNode, type Pruning } from '../pruning.ts';

const anchor = tagId('a');
const isBox = tagSet('div li article section aside td #unknown');
const longestTeaser = 320;
const mostNodes = 40;

/**
 * The teaser of another article: a small box with a picture and a heading that are links to the same page of the
 * site, or with a label like `Related` and a link, and a sentence about it.
 */
export const dropTeasers = (page: PageModel, pruning: Pruning): void => {
  const { tree, choice } = page;
  let node = choice.body + 1;
  while (node < endOf(tree, choice.body)) {
    const drops = pruning.dropped[node] !== 1 && (isTeaser(page, node) || isLabelled(page, node));
    if (drops) dropNode(pruning, page, node, ['related', 'box that leads to another article']);
    node = drops ? endOf(tree, node) : node + 1;
  }
};

const isTeaser = ({ tree, base }: PageModel, node: Node): boolean => {
  if (isBox[tagOf(tree, node)] !== 1 || endOf(tree, node) - node > mostNodes) return false;
  const pictured = linksOf(tree, node, isImage);
  const titles = headingLinks(tree, node);
  return (
    titles.some((title) => pictured.includes(title) && isOnSite(title, base)) &&
    textOf(tree, node).length < longestTeaser
  );
};

const mostlyLink = 0.8;

const isLabelled = ({ tree, bodyLines }: PageModel, node: Node): boolean => {
  if (isBox[tagOf(tree, node)] !== 1 || endOf(tree, node) - node > mostNodes) return false;
  const [label, title] = linesWithin(bodyLines, node, endOf(tree, node));
  return (
    label !== undefined &&
    title !== undefined &&
    linkShare(title) > mostlyLink &&
    kindOfLine(textOfLine(tree, label)) === 'related' &&
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

const mostHeadings = 2;

/** Where the title of a box leads, and the section over it, when they are nothing but links. */
const headingLinks = (tree: Tree, box: Node): readonly string[] => {
  const found: string[] = [];
  for (let node = box + 1; node < endOf(tree, box); node += 1) {
    if (isHeading[tagOf(tree, node)] !== 1) continue;
    const [link, ...others] = childrenOf(tree, node);
    if (link === undefined || others.length > 0 || tagOf(tree, link) !== anchor) return [];
    found.push(attributeOf(tree, link, 'href') ?? '#');
  }
  return found.length > mostHeadings ? [] : found;
};
