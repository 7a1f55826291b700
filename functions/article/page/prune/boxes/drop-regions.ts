import { holdsPost } from '../../choose/find-posts.ts';
import type { Line } from '../../measure/line.ts';
import { isRegionTag, mostOf, type Region } from '../../measure/regions.ts';
import { isSluggedSection } from '../../measure/slugged-section.ts';
import type { PageModel } from '../../model/page-model.ts';
import { enlargesPicture } from '../../tree/links.ts';
import { isImage } from '../../tree/media.ts';
import { tagId, tagSet, textId } from '../../tree/tags.ts';
import { textOf } from '../../tree/text.ts';
import { endOf, type Node, parentOf, sourceOf, tagOf, type Tree } from '../../tree/tree.ts';
import { attributeOf } from '../../tree/attributes.ts';
import { elementAround, holdsAny } from '../../tree/relatives.ts';
import { isInset } from './inset.ts';
import { isAttachment } from '../attachments.ts';
import { isOutwardList } from '../outward-list.ts';
import type { Pruning } from '../pruning.ts';
import { dropNode } from '../pruning.ts';

const isFurniture = tagSet('nav footer aside dialog menu form');
const isList = tagSet('ul ol dl div section table p h2 h3 h4 h5 h6');
const isCode = tagSet('code samp kbd');
const anchor = tagId('a');
const figure = tagId('figure');
const quote = tagId('blockquote');
const table = tagId('table');

/** A region with this share of the article is part of it, whatever its name. */
const largestRegion = 0.35;
/** A short post may have a long discussion. */
const largestDiscussion = 0.6;
/** Hidden text of this share is the rest of the article behind an unfold button. */
const foldedShare = 0.12;

/** Leaves out the parts of the body that their names, or their links, show to be something else. */
export const dropRegions = (page: PageModel, pruning: Pruning): void => {
  const { tree, choice } = page;
  for (const record of choice.records) {
    if (record > choice.body && record < endOf(tree, choice.body))
      dropNode(pruning, page, record, ['related', 'list of links with titles']);
  }
  const last = endOf(tree, choice.body);
  let node = choice.body + 1;
  while (node < last) {
    const why = tagOf(tree, node) === textId ? null : reasonToDrop(page, node);
    if (why !== null) dropNode(pruning, page, node, [why, 'name of the region']);
    node = why === null ? node + 1 : endOf(tree, node);
  }
  dropLinkLists(page, pruning);
};

const limitOf = (region: Region): number => {
  if (region.certain) return mostOf(region);
  return region.reason === 'comments' ? largestDiscussion : largestRegion;
};

const reasonToDrop = (page: PageModel, node: Node): string | null => {
  const { tree, regions, choice } = page;
  const tag = tagOf(tree, node);
  if (!isRegionTag(tag) || holdsPost(tree, choice.posts, node)) return null;
  const region = regions(node);
  const share = (choice.raw[node] ?? 0) / Math.max(1, choice.raw[choice.body] ?? 0);
  if (share > limitOf(region)) return null;
  if (region.hidden) return share > foldedShare && region.reason === null ? null : 'hidden';
  return reasonFromTag(page, node, tag) ?? reasonFromName(page, node, region.reason);
};

/** A quotation's `footer` names its source. */
const reasonFromTag = (page: PageModel, node: Node, tag: number): string | null => {
  const { tree } = page;
  if (tag === table) return isIndexTable(tree, node) ? 'index of the document' : null;
  if (isFurniture[tag] !== 1 || tagOf(tree, parentOf(tree, node)) === quote) return null;
  if (tag === aside) return page.regions(node).reason === null || isInset(page, node) ? null : 'navigation';
  return tag === form && holdsBody(page, node) ? null : 'navigation';
};

const form = tagId('form');
const aside = tagId('aside');

/** Votes and buttons are sent with a form, and the text they are about may stand in it. */
const holdsBody = ({ tree, regions }: PageModel, node: Node): boolean => {
  for (let inner = node + 1; inner < endOf(tree, node); inner += 1) {
    if (tagOf(tree, inner) !== textId && regions(inner).body) return true;
  }
  return false;
};

const reasonFromName = (page: PageModel, node: Node, reason: string | null): string | null => {
  const { tree } = page;
  if (reason === null || isMisplaced(page, node, reason) || isBackLink(tree, node)) return null;
  if (tagOf(tree, parentOf(tree, node)) === quote || isSluggedSection(tree, node)) return null;
  return isPicture(tree, node, reason) ? null : reason;
};

/** A standfirst comes before the text, a box on the writer behind its beginning: elsewhere they are part of it. */
const isMisplaced = (page: PageModel, node: Node, reason: string): boolean => {
  const { tree, lines, opening } = page;
  if (reason === 'navigation' || tagOf(tree, node) === aside) return isInset(page, node);
  if (reason === 'standfirst') return node > (lines[opening + 1]?.first ?? 0);
  if (reason === 'prompt') return isPlainCall(tree, node);
  return reason === 'author' && node < (lines[opening]?.first ?? 0);
};

const isPicture = (tree: Tree, node: Node, reason: string): boolean =>
  (reason === 'share bar' && isLonePicture(tree, node)) ||
  (reason === 'credits' && isOwnedPicture(tree, node));

/** A figure's picture, with the name of whoever owns it. */
const isOwnedPicture = (tree: Tree, node: Node): boolean =>
  tagOf(tree, parentOf(tree, node)) === figure && holdsAny(tree, node, isImage);

const backName = /back-?link/i;

/** From a note to where it is noted. */
const isBackLink = (tree: Tree, node: Node): boolean => {
  if (!backName.test(sourceOf(tree, node))) return false;
  for (let inner = node + 1; inner < endOf(tree, node); inner += 1) {
    if (tagOf(tree, inner) === anchor) return attributeOf(tree, inner, 'href')?.startsWith('#') === true;
  }
  return false;
};

const callName = /call-to-action|\bcta\b/i;
const isControl = tagSet('a button input form');

/** A call to action with nothing to act on is a remark set apart, as guidance of governments has it. */
const isPlainCall = (tree: Tree, node: Node): boolean => {
  if (!callName.test(sourceOf(tree, node))) return false;
  for (let inner = node + 1; inner < endOf(tree, node); inner += 1) {
    if (isControl[tagOf(tree, inner)] === 1) return false;
  }
  return true;
};

/** `sharePic` is the article's picture that can be shared: a jpeg, without any text or link. Buttons are drawings. */
const isLonePicture = (tree: Tree, node: Node): boolean => {
  let photographs = 0;
  for (let inner = node + 1; inner < endOf(tree, node); inner += 1) {
    const tag = tagOf(tree, inner);
    if (tag === anchor || (tag === textId && isWords.test(sourceOf(tree, inner)))) return false;
    if (tag === image) photographs += Number(photograph.test(attributeOf(tree, inner, 'src') ?? ''));
  }
  return photographs === 1;
};

/** All but the words of a button that offers to share the picture. */
const isWords = /^(?!\s*(?:转播|转发|分享)到?.{0,8}$)[^]*\S/;
const image = tagId('img');
const photograph = /\.(?:jpe?g|webp)\b/i;

const indexLabel =
  /索\s*引\s*号|信息索引|信息名称|主题分类|发文机[关构]|成文日期|发文字号|文\s*号|公开方式|生成日期|信息分类|信息类别|内容概述|发布机构|有效性|主\s*题\s*词/g;
const fewestLabels = 3;
const longestIndex = 900;

/** The table of numbers and dates that government documents begin with. */
const isIndexTable = (tree: Tree, node: Node): boolean => {
  const text = textOf(tree, node);
  return text.length < longestIndex && new Set(text.match(indexLabel)).size >= fewestLabels;
};

/** Blocks of which nearly all text is links, several of them. A manual links the names that it sets as code. */
const dropLinkLists = (page: PageModel, pruning: Pruning): void => {
  const { tree, choice } = page;
  const counts = countLinks(page);
  const last = endOf(tree, choice.body);
  let node = choice.body + 1;
  while (node < last) {
    const listed =
      isList[tagOf(tree, node)] === 1 &&
      pruning.dropped[node] !== 1 &&
      isLinkList(counts, node - choice.body) &&
      !holdsAny(tree, node, isCode) &&
      !isAttachment(tree, node, endOf(tree, node) - 1) &&
      !isQuotedPost(tree, node) &&
      !isOutwardList(page, node);
    if (listed) dropNode(pruning, page, node, ['related', 'nearly all links']);
    node = listed ? endOf(tree, node) : node + 1;
  }
};

/** A post of a network, or what it stands in: a few words, and names and addresses that are all links. */
const isQuotedPost = (tree: Tree, node: Node): boolean => {
  const around = elementAround(tree, node, isQuote);
  if (around !== null && isPost.test(sourceOf(tree, around))) return true;
  for (let inner = node; inner < endOf(tree, node); inner += 1) {
    if (isQuote[tagOf(tree, inner)] === 1 && isPost.test(sourceOf(tree, inner))) return true;
  }
  return false;
};
const isQuote = tagSet('blockquote');
const isPost = /\btwitter-tweet\b/;

/** By node of the body, counted from its first: sizes and links of its whole subtree. */
type Counts = { readonly size: Float64Array; readonly linked: Float64Array; readonly links: Float64Array };

const countLinks = ({ tree, lines, choice }: PageModel): Counts => {
  const first = choice.body;
  const length = endOf(tree, first) - first;
  const inside = lines.filter((line) => line.owner >= first && line.owner < first + length);
  const sum = (valueOf: (line: Line) => number): Float64Array => {
    const sums = new Float64Array(length);
    for (const line of inside) add(sums, line.owner - first, valueOf(line));
    return sumUp(tree, first, sums);
  };
  const links = Float64Array.from({ length }, (_, place) => Number(leadsAway(tree, place + first)));
  return {
    size: sum((line) => line.size),
    linked: sum((line) => line.linkSize),
    links: sumUp(tree, first, links),
  };
};

/** What enlarges a picture leads to no other article. */
const leadsAway = (tree: Tree, node: Node): boolean =>
  tagOf(tree, node) === anchor && !(isImage[tagOf(tree, node + 1)] === 1 && enlargesPicture(tree, node));

const add = (sums: Float64Array, place: number, value: number): void => {
  sums[place] = (sums[place] ?? 0) + value;
};

/** Adds every node's sum to its parent's, from the last node up. */
const sumUp = (tree: Tree, first: Node, sums: Float64Array): Float64Array => {
  for (let place = sums.length - 1; place > 0; place -= 1)
    add(sums, (tree.parent[place + first] ?? first) - first, sums[place] ?? 0);
  return sums;
};

const isLinkList = ({ size, linked, links }: Counts, place: number): boolean => {
  const all = size[place] ?? 0;
  const share = all === 0 ? 0 : (linked[place] ?? 0) / all;
  const count = links[place] ?? 0;
  return (count >= 3 && share > 0.6) || (count >= 2 && share > 0.8);
};
