import { scoreLine } from '../choose/score-line.ts';
import { type Line, linkShare } from '../measure/line.ts';
import { type PageModel, piecesOfLine, textOfLine } from '../page-model.ts';
import { isTag, textOf } from '../tree/text.ts';
import { tagId, tagSet } from '../tree/tags.ts';
import { endOf, parentOf, tagOf, type Tree } from '../tree/tree.ts';
import { isInLayoutTable } from '../write/layout-table.ts';
import { type Ending, endingOf, isEndingElsewhere } from './endings.ts';
import { dropInvitations } from './drop-invitations.ts';
import { dropLoneLinks } from './drop-lone-links.ts';
import { dropOrphans } from './drop-orphans.ts';
import { dropSlots } from './drop-slots.ts';
import { dropSignatures } from './drop-signatures.ts';
import { dropPlayers } from './drop-players.ts';
import { dropPortraits } from './drop-portraits.ts';
import { dropPullQuotes } from './drop-pull-quotes.ts';
import type { LineKind } from './line-kind.ts';
import { kindOfLine } from './line-phrases.ts';
import { dropBylines } from './drop-bylines.ts';
import { dropCodes } from './drop-codes.ts';
import { dropCopyButtons } from './drop-copy-buttons.ts';
import { dropCounters } from './drop-counters.ts';
import { dropIntroduction, type Known } from './drop-introduction.ts';
import { dropLine, dropNode, type Pruning } from './pruning.ts';
import { bodyLines } from './body-lines.ts';

const longestFurniture = 420;
/** What stands in these is data, however much a cell looks like a page number. */
const isData = tagSet('pre code td th math mfrac mi mn mo mrow msub msup msqrt mtable semantics');

const isCell = tagSet('td th');
const paragraph = tagId('p');

/** A block of data, or text that begins inside one: a formula in a paragraph of its own, a paragraph in a cell. */
const isDataLine = (tree: Tree, line: Line): boolean => {
  let around = parentOf(tree, line.first);
  while (around > line.owner && isData[tagOf(tree, around)] !== 1) around = parentOf(tree, around);
  const block = tagOf(tree, around) === paragraph ? parentOf(tree, around) : Math.max(around, line.owner);
  const tag = tagOf(tree, block);
  return isData[tag] === 1 && !(isCell[tag] === 1 && isInLayoutTable(tree, block));
};

/** Leaves out single lines: the headline again, the line of date and source, prompts and credits among the text. */
export const dropLines = (page: PageModel, pruning: Pruning, known: Known): void => {
  const { lines } = page;
  for (const index of bodyLines(page)) {
    const line = lines[index];
    if (line === undefined || line.size > longestFurniture || pruning.dropped[line.first] === 1) continue;
    if (isDataLine(page.tree, line)) continue;
    const what = kindOfLine(textOfLine(page.tree, line)) ?? kindOfPieces(page.tree, line);
    if (what !== null) dropLine(page, pruning, line, [what, 'wording of the line']);
  }
  dropIntroduction(page, pruning, known);
  dropBylines(page, pruning);
  dropAfterEnd(page, pruning);
  dropInlinePrompts(page, pruning);
  dropCounters(page, pruning);
  dropLoneLinks(page, pruning);
  dropInvitations(page, pruning);
  dropCodes(page, pruning);
  dropCopyButtons(page, pruning);
  dropPlayers(page, pruning);
  dropSlots(page, pruning);
  dropPortraits(page, pruning, known.byline);
  dropOrphans(page, pruning);
  dropSignatures(page, pruning, known.byline);
  dropPullQuotes(page, pruning);
};

const largestBar = 120;

/** `Print` and `Pin`, each in an element of its own: a bar of tools is what all its pieces are. */
const kindOfPieces = (tree: Tree, line: Line): LineKind | null => {
  if (line.size > largestBar || line.stops > 1) return null;
  const pieces = piecesOfLine(tree, line);
  const kinds = pieces.map((piece) => kindOfLine(piece));
  const [first = null] = kinds;
  if (pieces.length > 1 && kinds.every((kind) => kind !== null)) return first;
  return linkShare(line) > 0.5 && kinds.at(-1) === 'prompt' ? 'prompt' : null;
};

/** How much of the body's weight must stand before an end that is certain, or likely. */
const leastBefore: Readonly<Record<Ending, number>> = { certain: 0.2, likely: 0.8 };
const leastWeightBefore = 100;

/** From the credits, the comments or the heading of related stories on. */
const dropAfterEnd = (page: PageModel, pruning: Pruning): void => {
  const indexes = bodyLines(page);
  const end = findEnd(page, pruning, indexes);
  if (end === -1) return;
  for (const index of indexes.slice(end)) {
    const line = page.lines[index];
    if (line !== undefined)
      dropLine(page, pruning, line, ['after the end', 'credits, comments or related stories begin']);
  }
  pruning.dropped.fill(1, page.lines[indexes[end] ?? 0]?.first ?? 0, endOf(page.tree, page.choice.body));
};

/** Place of the line that ends the article, -1 when it goes on to the end of the body. */
const findEnd = ({ tree, lines }: PageModel, pruning: Pruning, indexes: readonly number[]): number => {
  const weights = indexes.map((index) => {
    const line = lines[index];
    return line === undefined || pruning.dropped[line.first] === 1 ? 0 : Math.max(0, scoreLine(line));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  return indexes.findIndex((index, place) => {
    before += weights[place] ?? 0;
    const line = lines[index];
    if (line === undefined || before < leastWeightBefore || line.size > longestFurniture) return false;
    if (isDataLine(tree, line)) return false;
    return before >= total * leastBeforeEnding(textOfLine(tree, line));
  });
};

const leastBeforeEnding = (text: string): number => {
  const ending = endingOf(text) ?? (isEndingElsewhere(text) ? 'likely' : null);
  return ending === null ? Infinity : leastBefore[ending];
};

const inlinePrompt =
  /^[\s>»[【（(]*(?:返回.{0,8}[,，]?查看更多|查看更多|阅读原文|阅读全文|点击查看|点击进入专题|更多>*|read more|continue reading|click here to (?:subscribe|sign up|read more))[\s.。>»→\]】）)]*$/i;
const longestPrompt = 60;

/** The link behind the last sentence of a line that leads back to the site. */
const dropInlinePrompts = (page: PageModel, pruning: Pruning): void => {
  const { tree, choice } = page;
  for (let node = choice.body; node < endOf(tree, choice.body); node += 1) {
    if (!isTag(tree, node, 'a') || endOf(tree, node) - node > longestPrompt) continue;
    const text = textOf(tree, node);
    if (text.length < longestPrompt && inlinePrompt.test(text))
      dropNode(pruning, page, node, ['prompt', 'wording of the link']);
  }
};
