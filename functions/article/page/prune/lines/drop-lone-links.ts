import { type Line, linkShare } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { textOfLine } from '../../measure/text-of-line.ts';
import { enlargesPicture, hrefOf, linkAround } from '../../tree/links.ts';
import { elementAround, holdsAny } from '../../tree/relatives.ts';
import { isHeading, tagId, tagSet } from '../../tree/tags.ts';
import {
  childrenOf,
  endOf,
  isText,
  type Node,
  sourceOf,
  parentOf,
  tagOf,
  type Tree,
} from '../../tree/tree.ts';
import { isUnderHeaders } from '../../tree/layout-table.ts';
import { isImage } from '../../tree/media.ts';
import { isAttachment } from '../attachments.ts';
import { isOutwardList } from '../outward-list.ts';
import { kindOfLine } from '../../../phrases/line-phrases.ts';
import { dropLine, dropNode, type Pruning } from '../pruning.ts';

/** A line that is nothing but a link leads away from the article, unless it is a heading or an attachment. */
export const dropLoneLinks = (page: PageModel, pruning: Pruning): void => {
  const { tree } = page;
  const outward = new Map<Node, boolean>();
  let before: Line | undefined;
  for (const line of page.bodyLines) {
    const isLone = isLoneLink(tree, line, before);
    before = line;
    if (!isLone || pruning.dropped[line.first] === 1 || isArticles(tree, line)) continue;
    if (isInOutwardList(page, line, outward)) continue;
    const card = cardAround(tree, line);
    if (card === null) dropLine(page, pruning, line, ['related', 'nothing but a link']);
    else dropNode(pruning, page, card, ['related', 'nothing but a link']);
  }
};

const isList = tagSet('ul ol dl');

/** Known: the lists that were looked at, so that none is for each of its lines. */
const isInOutwardList = (page: PageModel, line: Line, known: Map<Node, boolean>): boolean => {
  const list = elementAround(page.tree, line.first, isList);
  if (list === null) return false;
  const isOutward = known.get(list) ?? isOutwardList(page, list);
  known.set(list, isOutward);
  return isOutward;
};

const isArticles = (tree: Tree, line: Line): boolean =>
  isLinkedCaption(tree, line) ||
  holdsEnlarged(tree, line.owner) ||
  isUnderHeaders(tree, line.first) ||
  isAttachment(tree, parentOf(tree, line.first), line.last) ||
  isAmongPlain(tree, line.first) ||
  holdsAny(tree, line.owner, isCode) ||
  isAddress.test(textOfLine(tree, line));

/** In the paragraph of a picture that can be enlarged it says what the picture shows. */
const holdsEnlarged = (tree: Tree, owner: Node): boolean => {
  if (tagOf(tree, owner) !== paragraph || endOf(tree, owner) - owner > mostNodes) return false;
  for (let node = owner; node < endOf(tree, owner); node += 1) {
    const link = isImage[tagOf(tree, node)] === 1 ? linkAround(tree, node) : null;
    if (link !== null && enlargesPicture(tree, link)) return true;
  }
  return false;
};
const paragraph = tagId('p');
const mostNodes = 40;

const isItem = tagSet('li');
const isLink = tagSet('a');
/** A manual links the names that it sets as code. */
const isCode = tagSet('code');

/** An item of a list of which most are no links belongs to the list: thanks, members, ingredients. */
const isAmongPlain = (tree: Tree, node: Node): boolean => {
  const item = elementAround(tree, node, isItem);
  if (item === null) return false;
  const items = childrenOf(tree, parentOf(tree, item)).filter((other) => isItem[tagOf(tree, other)] === 1);
  return items.filter((other) => holdsAny(tree, other, isLink)).length * 2 < items.length;
};

const nodesBefore = 12;

const centred = /align\s*[:=]\s*["']?center/i;

/** Centred under a picture that leads to the same page it says what the picture shows: galleries are linked so. */
const isLinkedCaption = (tree: Tree, line: Line): boolean => {
  if (!centred.test(sourceOf(tree, line.owner))) return false;
  const link = linkAround(tree, line.first);
  if (link === null) return false;
  for (let node = link - 1; node > link - nodesBefore; node -= 1) {
    if (isText(tree, node) && sourceOf(tree, node).trim() !== '') return false;
    const around = isImage[tagOf(tree, node)] === 1 ? linkAround(tree, node) : null;
    if (around !== null) return hrefOf(tree, around) === hrefOf(tree, link);
  }
  return false;
};

/** An address is printed in full to be read: where to get what the article is about. */
const isAddress = /^https?:\/\/\S+$/i;

/** A shorter one is hardly a title. */
const smallestTitle = 12;

const isLoneLink = (tree: Tree, line: Line, before: Line | undefined): boolean =>
  linkShare(line) >= 0.9 &&
  (line.size >= smallestTitle || isButton(tree, line)) &&
  (((line.stops === 0 || isPointed(tree, line)) && isHeading[tagOf(tree, line.owner)] !== 1) ||
    isAnnounced(tree, before));

/** `Read also` stands before it: a heading or a question is another article's title too. */
const isAnnounced = (tree: Tree, before: Line | undefined): boolean =>
  before !== undefined && kindOfLine(textOfLine(tree, before)) === 'related';

/** `►深夜吃泡麵如何不水腫？`, `【下一頁】…`: another article's title may be a question. */
const isPointed = (tree: Tree, line: Line): boolean => /^[►▶▸→☞＞>»●◆■★【]/.test(textOfLine(tree, line));

const buttonName = /(?:class|role)\s*=\s*["']?[^"'>]*(?<![a-z])(?:button|btn|cta)(?![a-z])/i;

/** A link that is styled as a button asks for something. */
const isButton = (tree: Tree, line: Line): boolean => {
  const link = parentOf(tree, line.first);
  return buttonName.test(sourceOf(tree, link));
};

const isFigure = tagSet('figure');

/** The link around a line and a picture: a preview of another article, unless it enlarges the picture. */
const cardAround = (tree: Tree, line: Line): Node | null => {
  const link = linkAround(tree, line.first);
  if (link === null || enlargesPicture(tree, link) || elementAround(tree, link, isFigure) !== null)
    return null;
  return holdsAny(tree, link, isImage) ? link : null;
};
