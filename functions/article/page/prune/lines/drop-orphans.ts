import { findInstant } from '../../../dates/find-instant.ts';
import type { Line } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { textOfLine } from '../../measure/text-of-line.ts';
import { commonAncestor, elementAround, holdsAny } from '../../tree/relatives.ts';
import { isHeading, tagSet } from '../../tree/tags.ts';
import { endOf, isText, type Node, parentOf, tagOf, type Tree } from '../../tree/tree.ts';
import { isShown } from '../../tree/media.ts';
import { dropLine, isDropped, type Pruning } from '../pruning.ts';

const largestLabel = 80;
const isKept = tagSet('figcaption caption td th dt pre code summary');
const isBold = tagSet('b strong');
const isList = tagSet('ul ol');

/** The page at one of its lines, when what stands behind has been gone through. */
type Rest = {
  readonly page: PageModel;
  readonly pruning: Pruning;
  readonly lines: readonly Line[];
  /** The next line that is left. */
  readonly behind: Line | undefined;
  /** The last picture or player that is left. */
  readonly lastShown: Node;
};

/**
 * What a list of other articles, or an invitation, leaves behind when it goes: the label over it, the date under
 * its link. A label is a short line before what was dropped; it goes when nothing else is left in the box that
 * holds both, or when it announces what followed: by a colon, or by being bold.
 */
export const dropOrphans = (page: PageModel, pruning: Pruning): void => {
  const whole = { page, pruning, lines: page.bodyLines, lastShown: lastShownOf(page, pruning) };
  let behind: Line | undefined;
  for (let place = whole.lines.length - 1; place >= 0; place -= 1) {
    const line = whole.lines[place];
    if (line === undefined || isDropped(pruning, page.tree, line)) continue;
    const why = reasonToDrop({ ...whole, behind }, place, line);
    if (why === null) behind = line;
    else dropLine(page, pruning, line, ['related', why]);
  }
};

const reasonToDrop = (rest: Rest, place: number, line: Line): string | null => {
  if (line.stops > 0 || line.size > largestLabel) return null;
  if (isOrphanedLabel(rest, place, line) || endsBody(rest, place, line)) return 'label of what was left out';
  return isOrphanedDate(rest, place, line) ? 'date of another article' : null;
};

const lastShownOf = ({ tree, choice }: PageModel, { dropped }: Pruning): Node => {
  let node = endOf(tree, choice.body) - 1;
  while (node > choice.body && (isShown[tagOf(tree, node)] !== 1 || dropped[node] === 1)) node -= 1;
  return node;
};

const isOrphanedLabel = (rest: Rest, place: number, line: Line): boolean => {
  const { tree } = rest.page;
  const next = rest.lines[place + 1];
  if (next === undefined || isKept[tagOf(tree, line.owner)] === 1 || !ledElsewhere(rest, next)) return false;
  if (announces(tree, line, next) || endsSection(rest, place, line)) return true;
  const box = commonAncestor(tree, line.first, next.first);
  return !holdsAny(tree, box, isShown) && isAlone(rest, place, box);
};

const longestDate = 40;

/** A date alone on its line, right behind the link of another article in the same box. */
const isOrphanedDate = (rest: Rest, place: number, line: Line): boolean => {
  const { tree, zone } = rest.page;
  const before = rest.lines[place - 1];
  if (before === undefined || line.size > longestDate || !ledElsewhere(rest, before)) return false;
  if (!isAlone(rest, place, commonAncestor(tree, before.first, line.first))) return false;
  return findInstant(textOfLine(tree, line), zone) !== null;
};

/** Left out as another article or an invitation, not as an advertisement between a heading and its text. */
const ledElsewhere = ({ pruning }: Rest, line: Line): boolean => pruning.elsewhere[line.first] === 1;

/** Nothing else is left in a box, and it isn't the body. */
const isAlone = ({ page, pruning, lines, behind }: Rest, place: number, box: Node): boolean => {
  if (box <= page.choice.body) return false;
  const isGone = (line: Line | undefined): boolean =>
    line !== undefined && isDropped(pruning, page.tree, line);
  const firstOf = (index: number, none: Node): Node => lines[index]?.first ?? none;
  let from = place - 1;
  while (isGone(lines[from]) && firstOf(from, 0) > box) from -= 1;
  return firstOf(from, 0) < box && (behind?.first ?? Infinity) >= endOf(page.tree, box);
};

const announces = (tree: Tree, line: Line, next: Line): boolean => {
  if (!isInList(tree, next.first)) return false;
  const text = textOfLine(tree, line);
  return /[:：]$/.test(text) || isAllBold(tree, line);
};

/** A heading of which nothing is left before the next one. */
const endsSection = ({ page, lines, behind }: Rest, place: number, line: Line): boolean => {
  const { tree } = page;
  if (isHeading[tagOf(tree, line.owner)] !== 1 || !isInList(tree, lines[place + 1]?.first ?? 0)) return false;
  return behind === undefined || isHeading[tagOf(tree, behind.owner)] === 1;
};

/** A heading, or a label, behind which there is nothing more: what it announced are icons, or comes by script. */
const endsBody = ({ page, behind, lastShown }: Rest, place: number, line: Line): boolean =>
  behind === undefined &&
  place > 0 &&
  lastShown < line.owner &&
  (isHeading[tagOf(page.tree, line.owner)] === 1 || label.test(textOfLine(page.tree, line)));

const label = /[:：]$|^附\s?件$/;

const isInList = (tree: Tree, node: Node): boolean => elementAround(tree, node, isList) !== null;

const isAllBold = (tree: Tree, line: Line): boolean => {
  for (let node = line.first; node <= line.last; node += 1) {
    if (isText(tree, node) && isBold[tagOf(tree, parentOf(tree, node))] !== 1) return false;
  }
  return true;
};
