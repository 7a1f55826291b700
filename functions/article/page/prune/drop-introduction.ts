import { findInstant } from '../../dates/find-instant.ts';
import { type Line, linkShare } from '../measure/line.ts';
import { essence } from '../metadata/compare-text.ts';
import { type PageModel, spacedTextOfLine, textOfLine } from '../page-model.ts';
import { tagSet } from '../tree/tags.ts';
import { parentOf, tagOf } from '../tree/tree.ts';
import { dropBesideCredits } from './drop-beside-credits.ts';
import { dropRepeated } from './drop-repeated.ts';
import { bodyLines } from './body-lines.ts';
import { dropLine, type Pruning } from './pruning.ts';

/** What is known of the article by now, so that the page's own repetition of it can be told from its text. */
export type Known = {
  readonly title: string;
  readonly byline: string | null;
  readonly source: string | null;
};

const isCaption = tagSet('figcaption figure caption table');
const mostLines = 16;
/**
 * The introduction has at most this share of the body's weight, and this much of it: Chinese pages have no
 * standfirst over the date, and their notices begin with times and places.
 */
const mostShare = 0.3;
const mostWeight = { chinese: 60, other: 260 };

/**
 * The headline again, standfirst, date, names and tools above the text: all that stands before the last line
 * that names the date, the writer or the source. They are told elsewhere; captions stay.
 */
export const dropIntroduction = (page: PageModel, pruning: Pruning, known: Known): void => {
  const { lines, weights } = page;
  const indexes = bodyLines(page).filter((index) => pruning.dropped[lines[index]?.first ?? 0] !== 1);
  const total = indexes.reduce((sum, index) => sum + Math.max(0, weights[index] ?? 0), 0);
  const most = /\p{Script=Han}/u.test(known.title) ? mostWeight.chinese : mostWeight.other;
  let weight = 0;
  let end = -1;
  for (const [place, index] of indexes.slice(0, mostLines).entries()) {
    const line = lines[index];
    if (line === undefined || weight > Math.min(most, total * mostShare)) break;
    if (introduces(line, page, known)) end = place;
    else weight += Math.max(0, weights[index] ?? 0);
  }
  for (const index of indexes.slice(0, end + 1)) {
    const line = lines[index];
    if (line !== undefined && !isInCaption(page, line))
      dropLine(page, pruning, line, ['introduction', 'before the last line of date and names']);
  }
  dropRole(page, pruning, indexes[end + 1], end >= 0);
  dropBesideCredits(page, pruning, indexes[end]);
  dropRepeated(page, pruning, indexes.slice(0, mostLines));
};

const longestCredit = 240;

const introduces = (line: Line, page: PageModel, known: Known): boolean => {
  if (line.size > longestCredit) return false;
  const text = textOfLine(page.tree, line);
  const plain = essence(text);
  if (plain === '') return false;
  return (
    plain === essence(known.title) ||
    isLabelled(text) ||
    isDated(spacedTextOfLine(page.tree, line), line, page.zone) ||
    isCredit(plain, line, known)
  );
};

/** A date line starts with its date, or with a label; a sentence that mentions a day doesn't. */
const isDated = (text: string, line: Line, zone: string): boolean => {
  if (line.stops > 1 || line.size > 160) return false;
  const date = findInstant(text, zone);
  return date !== null && (line.size < 90 || date.start < 24);
};

const isCredit = (plain: string, line: Line, known: Known): boolean =>
  line.size < 120 &&
  line.stops === 0 &&
  (isName(plain, known.byline) || plain === essence(known.source ?? ''));

const isLabelled = (text: string): boolean =>
  /^(?:来源|來源|作者|发布时间|发布日期|时间|日期|发布人|发布者|信息来源|文章来源|稿源|文号|索引号|发文机关|成文日期|字号|字体|浏览次数|点击数|点击|阅读)\s*[:：]/u.test(
    text,
  ) && text.length < 120;

const isName = (plain: string, byline: string | null): boolean => {
  const name = essence(byline ?? '');
  return name.length > 1 && plain.includes(name) && plain.length < name.length + 40;
};

/** `BBC Scotland News`, `Staff writer`: a label right under the names. */
const dropRole = (
  page: PageModel,
  pruning: Pruning,
  index: number | undefined,
  introduced: boolean,
): void => {
  const line = page.lines[index ?? -1];
  if (!introduced || line === undefined || line.size > 40 || line.stops > 0 || isInCaption(page, line))
    return;
  if (!label.test(textOfLine(page.tree, line))) return;
  if (linkShare(line) > 0 || isShortLabel(page, line))
    dropLine(page, pruning, line, ['introduction', 'label under the names']);
};

const label = /^\p{Lu}\p{L}*(?: [\p{L}&]+){0,4}$/u;
const isHeading = tagSet('h2 h3 h4 h5 h6 b strong li td');
const isShortLabel = ({ tree }: PageModel, line: Line): boolean =>
  isHeading[tagOf(tree, line.owner)] !== 1 && isHeading[tagOf(tree, parentOf(tree, line.first))] !== 1;

/** `果农在采摘脐橙。黎小满 摄`: who took a picture is said under it. */
const isSignedCaption = (text: string): boolean =>
  /(?:摄|攝|供图|供圖|资料图|資料圖|(?:提供|资料图片|資料圖片)[）)])[）)。]?$/u.test(text);

const isInCaption = ({ tree, choice }: PageModel, line: Line): boolean => {
  if (isSignedCaption(textOfLine(tree, line))) return true;
  for (let node = line.owner; node > choice.body; node = parentOf(tree, node)) {
    if (isCaption[tagOf(tree, node)] === 1) return true;
  }
  return false;
};
