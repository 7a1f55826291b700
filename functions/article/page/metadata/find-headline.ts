import { type Line, linkShare } from '../measure/line.ts';
import { textOfLine } from '../page-model.ts';
import { isHeading, tagId } from '../tree/tags.ts';
import { linkAround } from '../tree/links.ts';
import { decodeText } from '../../references/decode-references.ts';
import { attributeOf } from '../tree/attributes.ts';
import { collapseSpace, textOf } from '../tree/text.ts';
import { endOf, parentOf, rootNode, sourceOf, tagOf, type Tree } from '../tree/tree.ts';
import { essence } from './compare-text.ts';
import type { DeclaredTitle } from './declared-titles.ts';
import { isSiteName, splitTitle } from './title-segments.ts';

/** A line of the page that may be the headline. */
export type PrintedTitle = { readonly text: string; readonly line: number; readonly level: number };

/** Size of the longest headline, see `Line.size`. */
const longestHeadline = 600;
const noHeading = 7;
/** A printed headline is at least this part of a title, and at most this many times as large, CJK counting 3. */
const leastPart = 0.3;
const mostSize = 8;

/** The printed line that most of the declared titles begin with, or are; `null` when none is. */
export const findHeadline = (
  tree: Tree,
  lines: readonly Line[],
  declared: readonly DeclaredTitle[],
): PrintedTitle | null => {
  const titles = declared.map(({ text }) => titleOf(text));
  const lengths = titles.map(({ whole }) => whole.length);
  const shortest = Math.max(4, Math.min(...lengths) * leastPart);
  const longest = Math.min(longestHeadline, Math.max(...lengths) * mostSize);
  let best: PrintedTitle | null = null;
  let bestScore = 0;
  for (const [index, line] of lines.entries()) {
    const level = headingLevel(tree, line.owner);
    const least = level === 1 ? shortest / 2 : shortest;
    if (line.size > longest || line.size < least || isStrayLink(tree, line, level)) continue;
    const parts = level === noHeading ? [] : withoutLabel(tree, line);
    if (![textOfLine(tree, line), ...parts].some((part) => mayAgree(part, titles))) continue;
    const { text, agreement } = bestOf([...titlesIn(tree, line), ...withoutLabel(tree, line)], titles);
    const trailed = trail.test(text) ? trailWeight : 1;
    const score = agreement * levelWeight(level) * weightOfLink(tree, line, level) * trailed;
    if (score <= bestScore) continue;
    best = { text, line: index, level };
    bestScore = score;
  }
  return best === null || best.level === 1 ? best : { ...best, line: firstLike(tree, lines, best) };
};

/** Index of the first line that says the same and is no link: cards of recipes and films repeat the headline as theirs. */
const firstLike = (tree: Tree, lines: readonly Line[], { text, line }: PrintedTitle): number => {
  const plain = essence(text);
  const size = lines[line]?.size;
  return lines.findIndex(
    (other, index) =>
      index === line ||
      (other.size === size && linkShare(other) < 0.5 && essence(textOfLine(tree, other)) === plain),
  );
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
  const shortest = Math.min(...declared.map(({ text }) => essence(text).length)) * leastLength;
  const words = new Set(declared.flatMap(({ text }) => wordsOf(text)));
  const starts = new Set(declared.map(({ text }) => essence(splitTitle(text)[0]?.text ?? '')));
  let best: PrintedTitle | null = null;
  let bestShare = declared.length === 0 ? -1 : leastShare;
  for (const [index, line] of lines.entries()) {
    if (line.size > longestHeadline || linkShare(line) > 0.5 || headingLevel(tree, line.owner) !== 1)
      continue;
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

/** A heading that shares less with the titles belongs to something else. */
const leastShare = 0.2;
/** A heading this much shorter than every title is the name of a section. */
const leastLength = 0.4;

/** Latin words that carry meaning, single Han characters. */
const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]{4,}/gu) ?? [];

/** A headline may be broken into lines: the line, and all that its block holds when that isn't more than a headline. */
export const titlesIn = (tree: Tree, line: Line): readonly string[] => {
  const text = textOfLine(tree, line);
  if (endOf(tree, line.owner) - line.owner > mostNodes) return [text];
  const whole = textOf(tree, line.owner);
  return whole.length > longestWhole || whole.length === text.length
    ? [text]
    : [text, whole, whole.replaceAll(' ', '')];
};

const longestLabel = 14;
const bracketed = /^\s*[[【［][^\]】］]{1,8}[\]】］]\s*(?=\S)/;

/**
 * `…<span>原创</span>`, `…<small>2026-11-03</small>`: a label in an element of its own behind the headline, or
 * before it, as forums print what a thread is filed under, in brackets or not.
 */
const withoutLabel = (tree: Tree, line: Line): readonly string[] => {
  if (line.first === line.last || parentOf(tree, line.last) === parentOf(tree, line.first)) return [];
  const text = textOfLine(tree, line);
  if (bracketed.test(text)) return [text.replace(bracketed, '')];
  const ends = [line.first, line.last].map((node) => collapseSpace(decodeText(sourceOf(tree, node))));
  return ends.filter((end) => text.length - end.length <= longestLabel);
};

/** Of several ways to join broken lines, the one that is also written in a title. */
const literalBonus = 1.02;
const mostNodes = 24;
const longestWhole = 120;

const bestOf = (
  texts: readonly string[],
  titles: readonly Title[],
): { readonly text: string; readonly agreement: number } => {
  let best = { text: '', agreement: 0 };
  for (const text of texts) {
    const literal = titles.some((title) => title.text.includes(text)) ? literalBonus : 1;
    const agreement = agreementWithAll(essence(text), titles) * literal;
    if (agreement > best.agreement) best = { text, agreement };
  }
  return best;
};

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

/** Forums print the headline as a link to the page itself; so do lists of other articles. */
const linkWeight = 0.5;
const shortestLink = 20;

const isLink = (line: Line, level: number): boolean => level === noHeading && linkShare(line) > 0.5;

const isStrayLink = (tree: Tree, line: Line, level: number): boolean =>
  isLink(line, level) && (line.size < shortestLink || leadsHome(tree, line));

const weightOfLink = (tree: Tree, line: Line, level: number): number => {
  if (leadsHome(tree, line)) return homeWeight;
  return isLink(line, level) ? linkWeight : 1;
};

/** The name of the site leads to its first page. */
const homeWeight = 0.3;
const home = /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+|home)?$/i;

export const leadsHome = (tree: Tree, line: Line): boolean => {
  if (linkShare(line) < 0.9) return false;
  const link = linkAround(tree, line.first);
  return link !== null && home.test(attributeOf(tree, link, 'href')?.trim() ?? '#');
};

/** So many letters of a line that is a headline are together in a title: fewer than any title is cut to. */
const startLetters = 4;
const startText = 12;

/** A quick look before the careful one: the first letters of the line must be somewhere in a title. */
const mayAgree = (text: string, titles: readonly Title[]): boolean =>
  [text, text.replace(bracketed, '')].some((piece) => {
    const start = essence(piece.slice(0, startText)).slice(0, startLetters);
    return start !== '' && titles.some(({ whole }) => whole.includes(start));
  });

type Title = {
  readonly text: string;
  readonly whole: string;
  readonly parts: readonly string[];
  readonly tails: readonly string[];
  readonly subtitles: readonly string[];
};

const titleOf = (text: string): Title => ({
  text,
  whole: essence(text.replace(/(?:…|\.\.\.)$/, '')),
  parts: splitTitle(text).map((part) => essence(part.text)),
  tails: tailsOf(text),
  subtitles: afterColon(text),
});

const agreementWithAll = (line: string, titles: readonly Title[]): number =>
  line.length < 2 ? 0 : titles.reduce((sum, title) => sum + agreement(line, title), 0);

/** `萝卜丝鲫鱼汤的做法步骤图`: what search engines are told goes on from the headline. */
const isStart = (line: string, parts: readonly string[]): boolean =>
  line.length > 3 && parts.some((part) => part.startsWith(line) && line.length * 2 >= part.length);

/** `Obituary for Agnes Lindqvist | …`: the title begins with what kind of page it is. */
const isLabelled = (line: string, part: string): boolean =>
  part.endsWith(line) && line.length >= shortestName && line.length * 2 >= part.length;
const shortestName = 8;

/** `县农业局 工作动态 农技人员田间开“处方”`: site and section before the headline, with spaces between. */
const shortestTail = 6;
const tailsOf = (text: string): readonly string[] =>
  [...text.matchAll(/\s+(?=\p{Script=Han})/gu)].map(({ index }) => essence(text.slice(index)));

/** `Harbor Weekly: Ferry landing to close`: the paper's name before a headline that is longer on the page. */
const leastAfterColon = 16;
const afterColon = (text: string): readonly string[] =>
  [...text.matchAll(/:\s+/g)]
    .map(({ index }) => essence(text.slice(index)))
    .filter((tail) => tail.length >= leastAfterColon);

const agreement = (line: string, title: Title): number => {
  const { whole, parts } = title;
  if (line === whole) return 1;
  if (line.length * 3 >= whole.length && parts.includes(line)) return partAgreement(line, parts);
  if (line.length * 2 > whole.length && whole.startsWith(line)) return 0.8;
  return agreementWithPart(line, title);
};

const agreementWithPart = (line: string, { whole, parts, tails, subtitles }: Title): number => {
  if (line.length >= shortestTail && tails.includes(line)) return 0.6;
  if (subtitles.some((subtitle) => isCut(line, subtitle))) return 0.55;
  if (isLabelled(line, parts[0] ?? '')) return 0.65;
  if (isStart(line, parts)) return 0.55;
  return isCut(line, whole) ? 0.7 : Number(line.length > 12 && whole.includes(line)) / 2;
};

/** Of a title's parts the longest is the headline more often than the site's name, which Chinese titles end with. */
const partAgreement = (line: string, parts: readonly string[]): number => {
  if (isChinese.test(line) && parts.at(-1) === line && !isSiteName(parts[0] ?? '')) return 0.85;
  return line.length >= Math.max(...parts.map((part) => part.length)) ? 0.95 : 0.9;
};

const isChinese = /\p{Script=Han}/u;

/** A declared title may be cut: by an unescaped quotation mark, or for length. */
const isCut = (line: string, whole: string): boolean =>
  whole.length > 5 && whole.length * 2.5 > line.length && line.startsWith(whole);
