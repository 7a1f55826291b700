import { splitAuthors } from '../../../names/split-authors.ts';
import { essence } from '../../measure/compare-text.ts';
import type { Line } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { textOfLine } from '../../measure/text-of-line.ts';
import { outermostBetween } from '../../tree/relatives.ts';
import { isHeading } from '../../tree/tags.ts';
import { type Node, tagOf } from '../../tree/tree.ts';
import { dropLine, dropNode, type Known, linesLeft, type Pruning } from '../pruning.ts';

const mostLines = 4;
const fewestBefore = 3;
const longestLine = 420;

/**
 * A writer's name alone on a line under the text begins a card on the writer: a portrait, a few sentences. Right under
 * a heading it tells who wrote an entry of a live blog.
 */
export const dropWriterCard = (page: PageModel, pruning: Pruning, { byline }: Known): void => {
  const names = new Set(byline === null ? [] : splitAuthors(byline).map(essence));
  dropEntryNames(page, pruning, names);
  const left = linesLeft(page, pruning);
  const from = Math.max(fewestBefore, left.length - mostLines);
  const begins = left.slice(from).findIndex((line) => names.has(essence(textOfLine(page.tree, line))));
  if (begins === -1) return;
  const card = left.slice(from + begins);
  const before = left[from + begins - 1];
  if (before === undefined || card.length < 2 || card.some((line) => line.size > longestLine)) return;
  dropNode(pruning, page, boxAround(page, card[0] ?? before, before), reason);
  for (const line of card) dropLine(page, pruning, line, reason);
};

const reason = ['author', 'card on the writer under the text'] as const;

const dropEntryNames = (page: PageModel, pruning: Pruning, names: ReadonlySet<string>): void => {
  for (const [place, line] of linesLeft(page, pruning).entries()) {
    const before = page.bodyLines[line.index - (page.bodyLines[0]?.index ?? 0) - 1];
    if (place === 0 || before === undefined || isHeading[tagOf(page.tree, before.owner)] !== 1) continue;
    if (names.has(essence(textOfLine(page.tree, line)))) dropLine(page, pruning, line, entry);
  }
};

const entry = ['credit', 'who wrote an entry, under its heading'] as const;

/** The largest element around the name that begins behind the text. */
const boxAround = ({ tree, choice }: PageModel, line: Line, before: Line): Node =>
  outermostBetween(tree, line.first, Math.max(before.last, choice.body));
