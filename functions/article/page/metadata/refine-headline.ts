import { hasHan } from '../../characters/has-han.ts';
import { findInstant } from '../../dates/find-instant.ts';
import { type Line, linkShare } from '../measure/line.ts';
import { isInRegion } from '../measure/regions.ts';
import type { PageModel } from '../model/page-model.ts';
import { textOfLine } from '../measure/text-of-line.ts';
import { attributeOf } from '../tree/attributes.ts';
import { linkAround } from '../tree/links.ts';
import { elementAround } from '../tree/relatives.ts';
import { isHeading, tagId, tagSet } from '../tree/tags.ts';
import { endOf, type Node, parentOf, tagOf, type Tree, sourceOf } from '../tree/tree.ts';
import { isSignedCaption } from '../../phrases/signed-caption.ts';
import { kindOfLine } from '../../phrases/line-phrases.ts';
import { isChineseName } from '../../names/chinese-names.ts';
import { essence } from '../measure/compare-text.ts';
import { isGeneric } from './generic-title.ts';
import { leadsHome, titlesIn } from '../headline/find-headline.ts';
import { documentTitle } from '../declared/declared-titles.ts';
import type { Headline } from '../headline/read-headline.ts';
import { isSiteName, splitTitle } from '../headline/title-segments.ts';

const linesAbove = 10;

/**
 * Many a site gives all its pages one title: its own name. Then the headline is the line above the text that is
 * a heading, or is called a title. And a blog prints its name as a heading that is a link: then it is the line
 * above the text, or its first, that is another part of the title.
 */
export const refineHeadline = (page: PageModel): Headline => {
  const { headline, lines, opening } = page;
  const parts = partsBesideSite(page);
  const above = lines.slice(Math.max(0, opening - linesAbove), opening).toReversed();
  if (parts.size > 0)
    return otherPart(page, [...above, ...lines.slice(opening, opening + 1)], parts) ?? headline;
  if (!isGeneric(page)) return headline;
  const heading = headingOver(page, above);
  return heading ?? (headline.text === '' ? lineOver(page, above) : null) ?? headline;
};

const foundIn = (text: string, { index }: Line): Headline => ({
  text,
  signal: 'heading above the text',
  line: index,
});

/** The line that is another part of the title than the site's name. */
const otherPart = (
  { tree }: PageModel,
  above: readonly Line[],
  parts: ReadonlySet<string>,
): Headline | null => {
  const line = above.find((one) => parts.has(essence(textOfLine(tree, one))) && !leadsHome(tree, one));
  return line === undefined ? null : foundIn(textOfLine(tree, line), line);
};

/** The line that looks like a headline. */
const headingOver = (page: PageModel, above: readonly Line[]): Headline | null => {
  for (const line of headingsFirst(page, above)) {
    const text = headlineIn(page, line);
    if (text !== null) return foundIn(text, line);
  }
  return null;
};

/** Where no title is declared and nothing looks like a headline: the last line over the text that may be one. */
const lineOver = (page: PageModel, above: readonly Line[]): Headline | null => {
  const { tree, zone } = page;
  const line = above.find(
    (one) =>
      one.size >= smallest &&
      one.size <= largestPlain &&
      one.stops <= 1 &&
      linkShare(one) === 0 &&
      isPlainHeadline(textOfLine(tree, one), zone),
  );
  return line === undefined
    ? null
    : { text: textOfLine(tree, line), signal: 'last short line over the text', line: line.index };
};

const isPlainHeadline = (text: string, zone: string): boolean =>
  !/[:：]$|位置|[>»|｜]/.test(text) && !isNoHeadline(text) && !isDated(text, zone);

const isTopHeading = tagSet('h1 h2');

/** A heading of the first levels is the headline before anything that only looks like one, large type before bold. */
const headingsFirst = (page: PageModel, above: readonly Line[]): readonly Line[] => {
  const { tree } = page;
  const kindOf = (line: Line): 'heading' | 'large' | 'other' => {
    if (isTopHeading[tagOf(tree, line.owner)] === 1) return 'heading';
    return isWithin(tree, line, (node) => largeFont.test(sourceOf(tree, node))) ? 'large' : 'other';
  };
  const { heading = [], large = [], other = [] } = Object.groupBy(above, kindOf);
  const own = heading.filter((line) => !isInMenu(page, line));
  return [...(own.length === 0 ? heading : own).toReversed(), ...large, ...other];
};

const isInMenu = ({ tree, regions }: PageModel, line: Line): boolean =>
  isInRegion(tree, regions, line.owner, 'navigation');

/** Who wrote it, what it is filed under, what a picture shows: `作者：邹砚`, `摘要: …`, `本报记者 周小云`. */
const isLabelled = (text: string): boolean =>
  /^[（(【[\s]*[々〇㐀-鿿]{2,6}\s*[:：]|^.{0,6}(?:记者|記者|通讯员)\s/.test(text) && !/[”」]/.test(text);

/** What the title holds before a headline that is a link; nothing when the headline is not. */
const partsBesideSite = ({ headline, lines, opening, declared }: PageModel): ReadonlySet<string> => {
  const line = lines[headline.line];
  if (line === undefined || headline.line >= opening) return none;
  if (declared.some(({ text, signal }) => signal === 'og:title' && text === headline.text)) return none;
  const title = documentTitle(declared);
  const site = essence(headline.text);
  const parts = splitTitle(title).map((part) => essence(part.text));
  const before = parts.slice(0, Math.max(0, parts.indexOf(site)));
  // A heading that is no link may be the headline, and the line under it the site's name, which the title begins with.
  const isSite = linkShare(line) >= 0.8 || isSiteName(headline.text);
  return new Set(
    [...before, before.join('')].filter((part) => part !== '' && (isSite || part.length > site.length)),
  );
};

const none: ReadonlySet<string> = new Set();

const byline =
  /^(?:(?:written |words |posted |story )?by|von|par|por|di|door|text(?:o|e)?)[:\s]\s*\p{Lu}[^!?]{2,60}$|기자(?:명)?(?:$|\s)/iu;

const isNoHeadline = (text: string): boolean =>
  isLabelled(text) ||
  byline.test(text) ||
  isSignedCaption(text) ||
  isChineseName(text) ||
  kindOfLine(text) !== null;

/** The line as a headline, `null` for dates, labels, crumbs and the generic title again. */
const headlineIn = (page: PageModel, line: Line): string | null => {
  const { tree, zone, headline } = page;
  if (!mayBeHeadline(page, line)) return null;
  const [first = '', whole = first] = titlesIn(tree, line);
  const isHeadline = (text: string): boolean =>
    !/[:：]$|位置|>|»/.test(text) &&
    (isHeading[tagOf(tree, line.owner)] === 1 || !isNoHeadline(text)) &&
    essence(text) !== essence(headline.text) &&
    !isDated(text, zone);
  return [whole, first].find(isHeadline) ?? null;
};

/** `9-28 17:00`, without its year. */
const clockAtEnd = /\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d\d$/;

/** `关于2026年11月8日计划停电的通知` is no date line. */
const isDated = (text: string, zone: string): boolean => {
  const date = findInstant(text, zone);
  if (date === null) return clockAtEnd.test(text);
  const rest = `${text.slice(0, date.start)}${text.slice(date.end)}`;
  const fewest = hasHan(rest) ? fewestLetters.chinese : fewestLetters.other;
  return date.precision === 'time' || essence(rest).length < fewest || /[:：|｜]/.test(rest);
};

/** Beside a day: fewer are a word for it, or its name. */
const fewestLetters = { chinese: 6, other: 16 };
const smallest = 15;
const smallestLinked = 9;
const largest = 300;
/** Of one that nothing but its place tells. */
const largestPlain = 120;
const titleName = /(?:class|id)\s*=\s*["']?[^"'>]*(?:title|headline|biaoti|(?:^|[_\s-])bt\d?(?=[_\s"'-]|$))/i;

const mayBeHeadline = (page: PageModel, line: Line): boolean => {
  const least = isOwnLink(page.tree, line) ? smallestLinked : smallest;
  if (line.size < least || line.size > largest || line.stops > 1) return false;
  if (linkShare(line) > 0.5 && !isPermalink(page.tree, line)) return false;
  return isSetLarge(page.tree, line) || isCalledTitle(page.tree, line) || isOverDate(page, line);
};

/** A heading that leads to the page itself, which counts as no link, is the headline of a post. */
const isOwnLink = (tree: Tree, line: Line): boolean =>
  isHeading[tagOf(tree, line.owner)] === 1 && linkShare(line) === 0 && linkAround(tree, line.first) !== null;

/** Blogs print the headline as a link to its own page: https://microformats.org/wiki/rel-bookmark. */
const isPermalink = (tree: Tree, line: Line): boolean => {
  const link = linkAround(tree, line.first);
  return link !== null && /\bbookmark\b/i.test(attributeOf(tree, link, 'rel') ?? '');
};

const mostBreaks = 4;
/** A dateline opens a whole paragraph. */
const longestDateLine = 100;

/** What stands right over date and source is the headline, whatever it is called. */
const isOverDate = ({ tree, lines, zone }: PageModel, line: Line): boolean => {
  const next = lines.slice(line.index + 1, line.index + mostBreaks).find(({ owner }) => owner !== line.owner);
  return next !== undefined && next.size < longestDateLine && isDated(textOfLine(tree, next), zone);
};

const header = tagId('header');
const isArticle = tagSet('article');

const isCalledTitle = (tree: Tree, line: Line): boolean => {
  for (let node = line.owner, level = 0; node > 0 && level < 3; node = parentOf(tree, node), level += 1) {
    if (endOf(tree, node) - node > 30) return false;
    if (isHeading[tagOf(tree, node)] === 1 || titleName.test(sourceOf(tree, node))) return true;
    if (tagOf(tree, node) === header && elementAround(tree, node, isArticle) !== null) return true;
  }
  return false;
};

const isBold = tagSet('b strong big');
const largeFont = /size\s*=\s*["']?(?:\+[1-4]|[4-7])\b|font-size\s*:\s*(?:1[89]|[2-4]\d)(?:\.\d+)?\s*p[xt]/i;

/** Old pages have no headings: their headlines are bold, or of a large font. */
const isSetLarge = (tree: Tree, line: Line): boolean =>
  isWithin(tree, line, (node) => isBold[tagOf(tree, node)] === 1 || largeFont.test(sourceOf(tree, node)));

/** Whether the first text of a line stands in such an element, up to what the line is in. */
const isWithin = (tree: Tree, line: Line, isSuch: (node: Node) => boolean): boolean => {
  // The root, which owns the bare text of a fragment, is its own parent.
  for (let node = parentOf(tree, line.first); node > 0 && node >= line.owner; node = parentOf(tree, node)) {
    if (isSuch(node)) return true;
  }
  return false;
};
