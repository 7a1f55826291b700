import { type Line, linkShare } from '../measure/line.ts';
import { textOfLine } from '../measure/text-of-line.ts';
import { elementAround } from '../tree/relatives.ts';
import { isHeading, tagId, tagSet } from '../tree/tags.ts';
import { linkAround } from '../tree/links.ts';
import { decodeText } from '../../references/decode-references.ts';
import { attributeOf } from '../tree/attributes.ts';
import { collapseSpace, textOf } from '../tree/text.ts';
import { endOf, type Node, parentOf, rootNode, sourceOf, tagOf, type Tree } from '../tree/tree.ts';
import { essence } from '../measure/compare-text.ts';
import type { DeclaredTitle } from '../declared/declared-titles.ts';
import { bestOf, bracketedLabel, mayAgree, titleOf, withoutShortTails } from './title-agreement.ts';
import { splitTitle } from './title-segments.ts';

/** A line of the page that may be the headline. */
export type PrintedTitle = { readonly text: string; readonly line: number; readonly level: number };

/** Size of the longest headline, see `Line.size`. */
const longestHeadline = 600;
const noHeading = 7;
/** A printed headline is at least this part of a title, and at most this many times as large, CJK counting 3. */
const leastPart = 0.3;
/** Of a title that is longer, with a motto of the site, no more than of one this long. */
const leastLong = 45;
const mostSize = 8;

/** The printed line that most of the declared titles begin with, or are; `null` when none is. */
export const findHeadline = (
  tree: Tree,
  lines: readonly Line[],
  declared: readonly DeclaredTitle[],
): PrintedTitle | null => {
  const titles = declared.map(({ text }) => titleOf(text));
  const titlesOfTop = titles.map(withoutShortTails);
  const lengths = titles.map(({ whole }) => whole.length);
  const shortest = Math.max(4, Math.min(leastLong, ...lengths) * leastPart);
  const longest = Math.min(longestHeadline, Math.max(...lengths) * mostSize);
  let best: PrintedTitle | null = null;
  let bestScore = 0;
  for (const [index, line] of lines.entries()) {
    const level = headingLevel(tree, line.owner);
    const least = level === 1 ? shortest / 2 : shortest;
    if (line.size > longest || line.size < least || isStrayLink(tree, line, level)) continue;
    const parts = level === noHeading ? [] : withoutLabel(tree, line);
    if (![textOfLine(tree, line), ...parts].some((part) => mayAgree(part, titles))) continue;
    const texts = [...titlesIn(tree, line), ...withoutLabel(tree, line)];
    const { text, agreement } = bestOf(texts, level === 1 ? titlesOfTop : titles);
    const score = agreement * levelWeight(level) * weightOfLink(tree, line, level) * weightOfTrail(text);
    if (score <= bestScore) continue;
    best = { text, line: index, level };
    bestScore = score;
  }
  return firstLike(tree, lines, best);
};

/** The first line that says the same and is no link: cards of recipes and films repeat the headline as theirs. */
const firstLike = (tree: Tree, lines: readonly Line[], best: PrintedTitle | null): PrintedTitle | null => {
  if (best === null || best.level === 1) return best;
  const plain = essence(best.text);
  const size = lines[best.line]?.size;
  const line = lines.findIndex(
    (other, index) =>
      index === best.line ||
      (other.size === size && linkShare(other) < 0.5 && essence(textOfLine(tree, other)) === plain),
  );
  return { ...best, line };
};

/**
 * The first-level heading that shares most words with the declared titles: sites print another headline than
 * they give to search engines. `null` when none shares any.
 */
export const likeliestHeading = (
  tree: Tree,
  lines: readonly Line[],
  declared: readonly DeclaredTitle[],
): PrintedTitle | null => {
  const shortest = Math.min(...declared.map(({ text }) => longestPart(text))) * leastLength;
  const words = new Set(declared.flatMap(({ text }) => wordsOf(text)));
  const starts = new Set(declared.map(({ text }) => essence(splitTitle(text)[0]?.text ?? '')));
  let best: PrintedTitle | null = null;
  let bestShare = declared.length === 0 ? -1 : leastShare;
  for (const [index, line] of headings(tree, lines)) {
    if (line.size > longestHeadline || linkShare(line) > 0.5) continue;
    const text = textOfLine(tree, line);
    const isShort = essence(text).length < shortest && !starts.has(essence(text));
    const own = isShort ? [] : wordsOf(text);
    const share = own.filter((word) => words.has(word)).length / Math.max(1, own.length);
    if (share <= bestShare) continue;
    best = { text, line: index, level: 1 };
    bestShare = share;
  }
  return best;
};

/** Those of the first level, up to one under the paragraphs of another: that heads a part of the text. */
const headings = (tree: Tree, lines: readonly Line[]): readonly (readonly [number, Line])[] => {
  const found: (readonly [number, Line])[] = [];
  let paragraphs = 0;
  for (const [index, line] of lines.entries()) {
    if (paragraphs >= mostParagraphs) break;
    if (headingLevel(tree, line.owner) === 1) found.push([index, line]);
    if (found.length > 0 && line.size >= shortestParagraph && line.stops > 0) paragraphs += 1;
  }
  return found;
};
const shortestParagraph = 60;
const mostParagraphs = 3;

/** A heading that shares less with the titles belongs to something else. */
const leastShare = 0.2;
/** A heading this much shorter than every title is the name of a section. */
const leastLength = 0.35;
const longestPart = (title: string): number =>
  Math.max(...splitTitle(title).map(({ text }) => essence(text).length));

/** Words that carry meaning, without the endings that most languages give them; single Han characters. */
const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[々〇㐀-鿿]|(?<![a-zß-\u1fff])[a-z\dß-\u1fffぁ-ヿ가-힣]{4,6}/g) ?? [];

/** A headline may be broken into lines: the line, and all that its block holds when that isn't more than a headline. */
export const titlesIn = (tree: Tree, line: Line): readonly string[] => {
  const text = textOfLine(tree, line);
  if (endOf(tree, line.owner) - line.owner > mostNodes) return [text];
  const whole = textOf(tree, line.owner);
  return whole.length > longestWhole || whole.length === text.length
    ? [text]
    : [text, whole, whole.replaceAll(' ', '')];
};

const longestLabel = 20;

/**
 * `…<span>原创</span>`, `…<small>2026-11-03 17:30:00</small>`: a label in an element of its own behind the headline, or
 * before it, as forums print what a thread is filed under, in brackets or not.
 */
const withoutLabel = (tree: Tree, line: Line): readonly string[] => {
  if (line.first === line.last || parentOf(tree, line.last) === parentOf(tree, line.first)) return [];
  const text = textOfLine(tree, line);
  if (bracketedLabel.test(text)) return [text.replace(bracketedLabel, '')];
  const ends = [line.first, line.last].map((node) => collapseSpace(decodeText(sourceOf(tree, node))));
  if (ends.some((end) => crumb.test(end))) return [];
  return ends.filter((end) => text.length - end.length <= longestLabel);
};

/** The last piece of a trail, whose first is the site's. */
const crumb = /^[>›»→＞]/;

const mostNodes = 24;
const longestWhole = 120;

/** 1 to 6 inside a heading, 7 elsewhere. */
const headingLevel = (tree: Tree, owner: number): number => {
  for (let node = owner; node !== rootNode; node = parentOf(tree, node)) {
    const tag = tagOf(tree, node);
    if (isHeading[tag] === 1) return tag - tagId('h1') + 1;
    if (tag !== tagId('div') && tag !== tagId('p')) return noHeading;
  }
  return noHeading;
};

const levelWeight = (level: number): number => (level === 1 ? 1.5 : level < 4 ? 1.15 : 1);

/** Boards repeat their title for screen readers, with what the page is filed under behind the headline. */
const trail = /\s[>›»]\s/;
const trailWeight = 0.4;
const weightOfTrail = (text: string): number => (trail.test(text) ? trailWeight : 1);

/** Forums print the headline as a link to the page itself; so do lists of other articles. */
const linkWeight = 0.5;
const shortestLink = 20;

const isLink = (line: Line, level: number): boolean => level === noHeading && linkShare(line) > 0.5;

/** A short link, or what opens a part of the menu. */
const isStrayLink = (tree: Tree, line: Line, level: number): boolean =>
  (isLink(line, level) && (line.size < shortestLink || leadsHome(tree, line))) ||
  (level === noHeading && line.size < shortestLink && elementAround(tree, line.owner, isMenu) !== null);
const isMenu = tagSet('nav');

const weightOfLink = (tree: Tree, line: Line, level: number): number => {
  if (leadsHome(tree, line)) return homeWeight;
  return isLink(line, level) ? linkWeight : 1;
};

/** The name of the site leads to its first page. */
const homeWeight = 0.3;
const home = /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+|home)?$/i;

export const leadsHome = (tree: Tree, line: Line): boolean =>
  linkShare(line) >= 0.9 && isLinkedHome(tree, line.first);

/** Whether a text, or a picture, stands in a link to the site's first page. */
export const isLinkedHome = (tree: Tree, node: Node): boolean => {
  const link = linkAround(tree, node);
  return link !== null && home.test(attributeOf(tree, link, 'href')?.trim() ?? '#');
};
