import { type Line, linkShare } from '../measure/line.ts';
import { type PageModel, piecesOfLine, textOfLine } from '../page-model.ts';
import { isTag, textOf } from '../tree/text.ts';
import { endOf, type Tree } from '../tree/tree.ts';
import { isDataLine } from './data-line.ts';
import { dropAfterEnd } from './drop-after-end.ts';
import { dropHeadingLinks } from './drop-heading-links.ts';
import { dropInvitations } from './drop-invitations.ts';
import { dropLoneLinks } from './drop-lone-links.ts';
import { dropOrphans } from './drop-orphans.ts';
import { dropTail } from './drop-tail.ts';
import { dropSlots } from './drop-slots.ts';
import { dropSignatures } from './drop-signatures.ts';
import { dropWriterCard } from './drop-writer-card.ts';
import { dropPlayers } from './drop-players.ts';
import { dropPortraits } from './drop-portraits.ts';
import { dropAroundParagraphs } from './drop-around-paragraphs.ts';
import { dropPullQuotes } from './drop-pull-quotes.ts';
import type { LineKind } from '../../phrases/line-kind.ts';
import { kindOfLine } from '../../phrases/line-phrases.ts';
import { dropBanners } from './drop-banners.ts';
import { dropBylines } from './drop-bylines.ts';
import { dropCodes } from './drop-codes.ts';
import { dropCopyButtons } from './drop-copy-buttons.ts';
import { dropCounters } from './drop-counters.ts';
import { dropIntroduction, type Known } from './drop-introduction.ts';
import { dropLine, dropNode, type Pruning } from './pruning.ts';
import { bodyLines } from './body-lines.ts';

const longestFurniture = 420;
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
  dropBanners(page, pruning);
  dropCopyButtons(page, pruning);
  dropHeadingLinks(page, pruning);
  dropPlayers(page, pruning);
  dropSlots(page, pruning);
  dropPortraits(page, pruning, known.byline);
  dropAroundParagraphs(page, pruning);
  dropOrphans(page, pruning);
  dropWriterCard(page, pruning, known.byline);
  dropSignatures(page, pruning, known.byline);
  dropPullQuotes(page, pruning);
  dropTail(page, pruning);
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
