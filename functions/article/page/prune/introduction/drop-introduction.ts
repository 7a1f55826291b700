import { hasHan } from '../../../characters/has-han.ts';
import { findInstant } from '../../../dates/find-instant.ts';
import type { Line } from '../../measure/line.ts';
import { mentionsDay } from '../../../dates/mentions-day.ts';
import { isInCode } from '../../measure/in-code.ts';
import { titlesIn } from '../../headline/find-headline.ts';
import { essence } from '../../measure/compare-text.ts';
import type { PageModel } from '../../model/page-model.ts';
import { spacedTextOfLine, textOfLine } from '../../measure/text-of-line.ts';
import { dropBesideCredits } from './drop-beside-credits.ts';
import { dropHeader } from './drop-header.ts';
import { dropIcons, dropPortrait } from './drop-portrait.ts';
import { dropRepeated } from './drop-repeated.ts';
import { dropRole } from './drop-role.ts';
import { isInCaption, isInTable } from '../captions.ts';
import { elementAround, startsAny } from '../../tree/relatives.ts';
import { tagSet } from '../../tree/tags.ts';
import { textOf } from '../../tree/text.ts';
import { endOf, type Node, sourceOf } from '../../tree/tree.ts';
import { dropLine, dropNode, type Known, linesLeft, type Pruning } from '../pruning.ts';

const mostLines = 16;
/**
 * The introduction has at most this share of the body's weight, and this much of it: Chinese pages hardly
 * have a standfirst over the date, and their notices begin with times and places.
 */
const mostShare = 0.3;
const mostWeight = { chinese: 60, other: 260 };

/**
 * The headline again, standfirst, date, names and tools above the text: all that stands before the last line
 * that names the date, the writer or the source. They are told elsewhere; captions stay.
 */
export const dropIntroduction = (page: PageModel, pruning: Pruning, known: Known): void => {
  const left = linesLeft(page, pruning);
  const end = findEnd(page, known, left);
  dropAbove(page, pruning, left.slice(0, end + 1));
  if (end >= 0) dropRole(page, pruning, left.slice(end + 1, end + 3));
  dropRepeated(page, pruning, left.slice(0, mostLines));
};

/**
 * Whether a Chinese page tells day and source between headline and body: then labels in the body are of what it is
 * about, the place of a lecture or the author of a book.
 */
const isToldAbove = ({ tree, lines, headline, bodyLines, zone }: PageModel): boolean => {
  const first = bodyLines[0]?.index ?? 0;
  if (!hasHan(headline.text) || headline.line < 0 || headline.line >= first) return false;
  return lines
    .slice(headline.line + 1, first)
    .some((line) => isDated(spacedTextOfLine(tree, line), line, zone));
};

const introducing = (page: PageModel, known: Known): ((line: Line) => boolean) =>
  isToldAbove(page)
    ? (line) => introduces(line, page, known) && repeats(line, page, known)
    : (line) => introduces(line, page, known);

/** Whether a line tells again what is told above, or who wrote it. */
const repeats = (line: Line, page: PageModel, known: Known): boolean => {
  const text = textOfLine(page.tree, line);
  const plain = essence(text);
  const day = findInstant(text, page.zone)?.instant.slice(0, 10);
  return (
    isTitle(line, page, known.title) ||
    day === known.published?.slice(0, 10) ||
    (isLabelled(text) && !ownSubject.test(text)) ||
    (isCredit(plain, line, known) && !ownLabel.test(text))
  );
};

/** A lecture's time, a book's author. */
const ownSubject = /^(?:作者|时间|日期)/;
/** `访谈记者：周礼` stands in a list of its own, `作者：周礼` is a credit. */
const ownLabel = /^[^:：]{3,}[:：]/;

/** Place of the last line that introduces the article, -1 when none does. */
const findEnd = (page: PageModel, known: Known, left: readonly Line[]): number => {
  const weightOf = ({ index }: Line): number => Math.max(0, page.weights[index] ?? 0);
  const total = left.reduce((sum, line) => sum + weightOf(line), 0);
  const most = hasHan(known.title) ? mostWeight.chinese : mostWeight.other;
  let weight = 0;
  let end = -1;
  const headline = left.findIndex(({ index }) => index === page.headline.line);
  const isIntroduced = introducing(page, known);
  for (const [place, line] of left.slice(0, Math.max(0, headline) + mostLines).entries()) {
    if (weight > Math.min(mostWeight.other, total * mostShare) || isOfText(page, line, left[end], weight))
      break;
    if (isIntroduced(line) && (weight <= most || isCreditLine(page, line))) end = place;
    else if (!isInCaption(page, line)) weight += weightOf(line);
  }
  return end;
};

const isOfText = (page: PageModel, line: Line, before: Line | undefined, between: number): boolean =>
  isInCode(page.tree, line) || (between > 0 && areOfEntries(page, before, line));

/** `08:12`, `08:31`, in elements that are called the same, with sentences between: the entries of a live blog. */
const areOfEntries = ({ tree, zone }: PageModel, one: Line | undefined, other: Line): boolean =>
  one !== undefined &&
  sourceOf(tree, one.owner) === sourceOf(tree, other.owner) &&
  [one, other].every((line) => isDated(spacedTextOfLine(tree, line), line, zone));

/** Only a date with a label shows that what stands over it is a standfirst, whatever the language. */
const isCreditLine = ({ tree, zone }: PageModel, line: Line): boolean => {
  const text = spacedTextOfLine(tree, line);
  return /(?:[来來]源|[发發][布表][时時][间間])\s*[:：]/.test(text) && isDated(text, line, zone);
};

const dropAbove = (page: PageModel, pruning: Pruning, above: readonly Line[]): void => {
  const title = above.findLastIndex((line) => isTitle(line, page, page.headline.text));
  const isKept = (line: Line, place: number): boolean =>
    isInCaption(page, line) && (place > title || !isInTable(page, line));
  for (const line of above.filter((some, place) => !isKept(some, place))) {
    dropLine(page, pruning, line, ['introduction', 'before the last line of date and names']);
    dropIcons(page, pruning, line);
    if (isDated(spacedTextOfLine(page.tree, line), line, page.zone)) dropPortrait(page, pruning, line);
  }
  const last = above.at(-1);
  if (last === undefined) return;
  const row = rowAlone(page, last);
  if (row !== null) dropNode(pruning, page, row, ['introduction', 'row of date and names']);
  if (isInCaption(page, last)) return;
  dropBesideCredits(page, pruning, last);
  dropHeader(page, pruning, last);
};

const isTable = tagSet('table');
const isRow = tagSet('tr');

/** The table of one row that a line stands in: date, section and number of comments, each in a cell. */
const rowAlone = ({ tree, choice }: PageModel, line: Line): Node | null => {
  const table = elementAround(tree, line.owner, isTable, choice.body);
  const row = elementAround(tree, line.first, isRow, choice.body);
  if (table === null || row === null || textOf(tree, table).length > longestCredit) return null;
  return startsAny(tree, isRow, table, row) || startsAny(tree, isRow, row + 1, endOf(tree, table))
    ? null
    : table;
};

const longestCredit = 240;

const introduces = (line: Line, page: PageModel, known: Known): boolean => {
  if (line.size > longestCredit) return false;
  const text = textOfLine(page.tree, line);
  const plain = essence(text);
  if (plain === '') return false;
  return (
    isTitle(line, page, known.title) ||
    isLabelled(text) ||
    appName.test(text) ||
    (isDated(spacedTextOfLine(page.tree, line), line, page.zone) && !isToCome(text, page, known)) ||
    isCredit(plain, line, known)
  );
};

/** A day alone on its line, well after the day of publication: that of a meeting that is announced. */
const isToCome = (text: string, { zone }: PageModel, { published }: Known): boolean => {
  const date = published === null ? null : findInstant(text, zone);
  if (date === null || text.length - (date.end - date.start) > 1) return false;
  return Date.parse(date.instant) - Date.parse(published ?? '') > soon;
};
/** Zones and an update of the next day fit in. */
const soon = 2 * 24 * 60 * 60 * 1000;

/** The headline, be it on one line or broken into several. */
const isTitle = (line: Line, { tree }: PageModel, title: string): boolean =>
  titlesIn(tree, line).some((text) => essence(text) === essence(title));

/** `东方财富APP`: the head of a box that offers the site's own program. */
const appName = /^[\u3400-\u9fff]{2,8}(?:APP|客户端)$/i;

/** `11月3日0时至24时，全市新增……。`: Chinese sentences begin with the day as well. */
const isSentence = /[々〇㐀-鿿][。！？；]["”』」）)]?$/;

/** A date line starts with its date, or with a label; a sentence that mentions a day doesn't. */
const isDated = (text: string, line: Line, zone: string): boolean => {
  if (line.stops > mostStops(line) || line.size > 160 || isProse(text)) return false;
  if (line.size < 60 && shortDate.test(text)) return true;
  const date = findInstant(text, zone);
  return date !== null && !mentionsDay(text, date) && (line.size < 90 || date.start < 24);
};

/** A short line may abbreviate its month: `12 มี.ค. 2563`. */
const mostStops = ({ size }: Line): number => (size < 40 ? 3 : 1);

/** `BERGEN, Norway, June 4, 2009 -- The company …`: the day opens the first sentence. */
const dateline = /^\p{Lu}[^.!?]{4,80}\d{4}\)?[^\p{L}\d]{0,4}(?:--|[–—:])\s*\p{Lu}.{40}/u;
const mayBeDateline = /\d\)?.{0,4}(?:--|[–—:])/;

/** `（2012年9月3日市政府令第37号公布 自2012年11月1日起施行）`: part of every law and rule. */
const promulgation = /^[（(].{6,}(?:通过|批准|公布|发布|印发|施行|实施|修正|修订|废止)[）)]$/;

const isProse = (text: string): boolean =>
  (mayBeDateline.test(text) && dateline.test(text)) || isSentence.test(text) || promulgation.test(text);

/** Day and time without the year: `10/14(土) 17:05`. */
const shortDate =
  /^\D{0,12}\d{1,2}[/.月-]\d{1,2}日?\.?\s*(?:[(（][^\s\d()（）]{1,3}[)）])?,?\s*\d{1,2}[:：.時时]\d{2}(?!\d)/;

const isCredit = (plain: string, line: Line, known: Known): boolean =>
  line.size < 120 &&
  line.stops === 0 &&
  (isName(plain, known.byline) || plain === essence(known.source ?? ''));

const isLabelled = (text: string): boolean =>
  /^(?:来源|來源|作者|发布时间|发布日期|时间|日期|发布人|发布者|信息来源|文章来源|稿源|文号|索引号|发文机关|成文日期|字号|字体|浏览次数|点击数|点击|阅读)\s*[:：]/.test(
    text,
  ) && text.length < 120;

const isName = (plain: string, byline: string | null): boolean => {
  const name = essence(byline ?? '');
  return name.length > 1 && plain.includes(name) && plain.length < name.length + 40;
};
