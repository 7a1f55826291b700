import { isBlock, isHeading, tagId, tagSet, textId } from '../tree/tags.ts';
import { type Node, type Tree, endOf, parentOf, sourceOf, tagOf } from '../tree/tree.ts';
import { attributeOf } from '../tree/attributes.ts';
import { countText } from './count-text.ts';
import type { Line } from './line.ts';

/** Their text is no text of the page. `noscript` holds copies for browsers without scripts. */
const isSilent = tagSet(
  'script style template svg textarea iframe noembed noframes noscript head select button object canvas title',
);
const anchor = tagId('a');

/** A longer one is an end tag that was forgotten, not a link. */
const longestLink = 4000;

type LineCount = {
  first: Node;
  last: Node;
  number: number;
  size: number;
  linkSize: number;
  stops: number;
  commas: number;
};

const noLine = -1;
const noNode = -1;

/**
 * Every line of a page that has something in it, in document order. Address: of the page itself; a link there
 * leads nowhere else and counts as text.
 */
export const findLines = (tree: Tree, address: string | null): readonly Line[] => {
  const own = address === null ? null : pageOf(address);
  const lines: Line[] = [];
  const current: LineCount = {
    first: noNode,
    last: noNode,
    number: noLine,
    size: 0,
    linkSize: 0,
    stops: 0,
    commas: 0,
  };
  let linkEnd = 0;
  let node = 1;
  while (node < tree.tag.length) {
    const id = tree.tag[node] ?? 0;
    if (id === textId) {
      if (tree.line[node] !== current.number) startLine(tree, node, current, lines);
      countNode(tree, node, current, node < linkEnd);
    } else if (isSilent[id] === 1) {
      node = endOf(tree, node);
      continue;
    } else if (id === anchor) linkEnd = Math.max(linkEnd, linkEndOf(tree, node, own));
    node += 1;
  }
  finishLine(tree, current, lines);
  return lines;
};

/** Those of these lines, which stand in order, that begin between two nodes, the last not counted. */
export const linesWithin = (lines: readonly Line[], from: Node, to: Node): readonly Line[] =>
  lines.slice(placeOf(lines, from), placeOf(lines, to));

/** Where the lines from a node on begin: a page has thousands, and boxes are asked one after the other. */
export const placeOf = (lines: readonly Line[], node: Node): number => {
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((lines[middle]?.first ?? 0) < node) from = middle + 1;
    else to = middle;
  }
  return from;
};

const startLine = (tree: Tree, node: Node, current: LineCount, lines: Line[]): void => {
  finishLine(tree, current, lines);
  current.first = noNode;
  current.number = tree.line[node] ?? noLine;
  current.size = 0;
  current.linkSize = 0;
  current.stops = 0;
  current.commas = 0;
};

/** White space around an element, as indented pages have it, is no part of the line. */
const countNode = (tree: Tree, node: Node, current: LineCount, linked: boolean): void => {
  const span = { from: tree.from[node] ?? 0, to: tree.to[node] ?? 0 };
  if (isBlank(tree.html, span)) return;
  const before = current.size;
  countText(tree.html, span, current);
  if (linked) current.linkSize += current.size - before;
  if (current.first === noNode) current.first = node;
  current.last = node;
};

const space = 0x20;

const isBlank = (html: string, { from, to }: { readonly from: number; readonly to: number }): boolean => {
  let place = from;
  while (place < to && html.charCodeAt(place) <= space) place += 1;
  return place === to;
};

const finishLine = (tree: Tree, current: LineCount, lines: Line[]): void => {
  if (current.size === 0) return;
  const { first, last, size, linkSize, stops, commas } = current;
  lines.push({
    index: lines.length,
    first,
    last,
    owner: blockAround(tree, first),
    size,
    linkSize,
    stops,
    commas,
  });
};

const blockAround = (tree: Tree, node: Node): Node => {
  let block = parentOf(tree, node);
  while (block > 0 && isBlock[tree.tag[block] ?? 0] !== 1) block = parentOf(tree, block);
  return block;
};

/** Without the place in it. */
const pageOf = (address: string): string => address.replace(/#.*$/s, '');

const lastName = (address: string): string => address.slice(address.lastIndexOf('/', address.length - 2) + 1);

/** Resolving every address of a page would take longer than all the rest: most can't be the page's own. */
const leadsTo = (tree: Tree, node: Node, own: string): boolean => {
  if (!sourceOf(tree, node).includes(lastName(own))) return false;
  const href = attributeOf(tree, node, 'href') ?? '#';
  return !href.startsWith('#') && pageOf(URL.parse(href, own)?.href ?? '') === own;
};

const permalink = /href\s*=\s*["']?#[\w%-]/;

/** A heading that leads to itself: manuals and blogs have them to be cited. */
const isPermalink = (tree: Tree, node: Node): boolean =>
  isHeading[tagOf(tree, parentOf(tree, node))] === 1 && permalink.test(sourceOf(tree, node).toLowerCase());

/** To be read, not only followed. */
const printsAddress = (tree: Tree, node: Node): boolean =>
  tree.html.startsWith('http', (tree.to[node] ?? 0) + 1);

const linkEndOf = (tree: Tree, node: Node, own: string | null): Node => {
  const end = endOf(tree, node);
  const length = (tree.from[Math.min(end, tree.from.length - 1)] ?? 0) - (tree.from[node] ?? 0);
  const addressed = sourceOf(tree, node).toLowerCase().includes('href');
  if (!addressed || length >= longestLink || isPermalink(tree, node) || printsAddress(tree, node)) return 0;
  return own !== null && leadsTo(tree, node, own) ? 0 : end;
};
