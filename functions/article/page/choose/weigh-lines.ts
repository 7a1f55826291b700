import { isInCode } from '../measure/in-code.ts';
import type { Line } from '../measure/line.ts';
import { essence } from '../measure/compare-text.ts';
import { tagOf, type Tree } from '../tree/tree.ts';
import { textOfLine } from '../measure/text-of-line.ts';
import { type Ending, endingOf } from '../../phrases/endings.ts';
import { kindOfLine } from '../../phrases/line-phrases.ts';
import { tagSet } from '../tree/tags.ts';
import { findMasthead } from './find-masthead.ts';
import { scoreBareLine, scoreLine } from './score-line.ts';

/** What else is known of a page when its lines are weighed. */
export type Weighing = {
  /** Index of the line of the headline, -1 when it isn't printed. */
  readonly headline: number;
  /** The article's text as its JSON-LD has it; trusted to find the text, not to be it. */
  readonly declaredText: string | null;
};

/** Text above the headline is hardly ever the article's. */
const beforeHeadline = 0.3;
/** After the credits or the heading of related stories, text counts a little: the end may have been mistaken. */
const afterEnd: Readonly<Record<Ending, number>> = { likely: 0.15, closing: 0.15, certain: 0.03 };
/** Score of the text that must have been seen under the headline before an end is believed. */
const leastBeforeEnd = 75;
const longestEnd = 300;
const declaredBonus = 1.3;
const declaredMalus = 0.6;

/** Prompts, credits and copyright lines are sentences too. */
const furnitureCost = -2;
const longestFurniture = 400;

/** A line that begins with date and time tells about a text, it is none. */
const stamp =
  /^\D{0,12}(?:19|20)\d\d[-/.年]\s{0,4}\d{1,2}[-/.月]\s{0,4}\d{1,2}日?\s{0,4}T?\d{1,2}:\d\d[^。！？]{0,80}$/;
const isFurniture = (text: string): boolean => kindOfLine(text) !== null || stamp.test(text);

const isCell = tagSet('td th');

export type Weights = {
  /** By line: how much it speaks for the subtree it stands in. */
  readonly byLine: Float64Array;
  /** Index of the headline, or of the trail over it: the article doesn't begin before. */
  readonly start: number;
};

export const weighLines = (tree: Tree, lines: readonly Line[], weighing: Weighing): Weights => {
  const declared = declaredEssence(weighing.declaredText);
  const scores = scoreLines(tree, lines, weighing.headline);
  const headline = believedHeadline(scores, weighing.headline);
  const start = headline === -1 ? findTrail(tree, lines, scores) : headline;
  const factors = placeFactors(tree, lines, scores, start);
  const byLine = Float64Array.from(lines, (line, index) => {
    const score = scores[index] ?? 0;
    if (score <= 0) return score;
    if (line.size < longestFurniture && isFurniture(textOfLine(tree, line))) return furnitureCost;
    return score * (factors[index] ?? 1) * agreementWith(declared, tree, line);
  });
  return { byLine, start };
};

/** A page whose sentences add up to less has hardly any: then every line that is no link counts. */
const fewestSentences = 120;

const scoreLines = (tree: Tree, lines: readonly Line[], headline: number): Float64Array => {
  const masthead = new Set(findMasthead(tree, lines, headline));
  const scores = Float64Array.from(lines, (line) =>
    masthead.has(line) ? 0 : scoreLine(line, isCell[tagOf(tree, line.owner)] === 1),
  );
  if (sumOf(scores) < fewestSentences)
    return Float64Array.from(lines, (line) => (masthead.has(line) ? 0 : scoreBareLine(line)));
  return countVerses(tree, lines, scores, headline);
};

const sumOf = (scores: Float64Array): number => scores.reduce((sum, score) => sum + Math.max(0, score), 0);

/**
 * Verses between the headline and the visitors' comments: what they wrote has the page's only sentences. Then
 * these lines count as on a page without any.
 */
const countVerses = (
  tree: Tree,
  lines: readonly Line[],
  scores: Float64Array,
  headline: number,
): Float64Array => {
  const end = headline === -1 ? -1 : endOfVerses(tree, lines, scores, headline + 1);
  if (end === -1) return scores;
  const bare = lines.slice(0, end).map(scoreBareLine);
  if (bare.filter((score, index) => index > headline && score > 0).length < fewestVerses) return scores;
  return scores.map((score, index) => (index > headline ? (bare[index] ?? score) : score));
};

const fewestVerses = 6;

/** Index of the line that certainly ends the article, when there are hardly any sentences before it; -1 else. */
const endOfVerses = (tree: Tree, lines: readonly Line[], scores: Float64Array, start: number): number => {
  let sentences = 0;
  for (let index = start; index < lines.length && sentences < fewestSentences; index += 1) {
    const line = lines[index];
    if (line !== undefined && line.size < longestEnd && endingOf(textOfLine(tree, line)) === 'certain')
      return index;
    sentences += Math.max(0, scores[index] ?? 0);
  }
  return -1;
};

/** A headline with most of the page's text over it is a repetition under the article: then its place says nothing. */
const believedHeadline = (scores: Float64Array, headline: number): number => {
  let over = 0;
  let total = 0;
  for (const [index, score] of scores.entries()) {
    if (score <= 0) continue;
    total += score;
    if (index < headline) over += score;
  }
  return over > total * mostOverHeadline ? -1 : headline;
};

const mostOverHeadline = 0.6;

/** The trail to a page stands right over its article. */
const trail =
  /位置(?:是|为|為)?\s*[:：]|^(?:网站)?(?:首页|首頁|主页)\s*[>›»→＞]|[>›»→＞]\s*(?:正文|内容|文章)$/;
const longestTrail = 360;

/** Index of the trail, for pages whose title repeats no line: what stands over it is notices and menus. */
const findTrail = (tree: Tree, lines: readonly Line[], scores: Float64Array): number => {
  const index = lines.findIndex((line) => line.size < longestTrail && trail.test(textOfLine(tree, line)));
  return believedHeadline(scores, index);
};

/** By line: what its place before the headline, or after the article's end, leaves of its weight. */
const placeFactors = (
  tree: Tree,
  lines: readonly Line[],
  scores: Float64Array,
  start: number,
): Float64Array => {
  const factors = new Float64Array(lines.length).fill(1).fill(beforeHeadline, 0, Math.max(0, start));
  const textUnder = (index: number): number => (index > start ? Math.max(0, scores[index] ?? 0) : 0);
  let seen = 0;
  for (const [index, line] of lines.entries()) {
    if (index < start) continue;
    const mayEnd = seen > leastBeforeEnd && line.size < longestEnd && !isInCode(tree, line);
    const ending = mayEnd ? endingOf(textOfLine(tree, line)) : null;
    if (ending !== null) factors.fill(Math.min(afterEnd[ending], factors[index] ?? 1), index);
    if (ending === 'certain') return factors;
    seen += textUnder(index);
  }
  return factors;
};

const declaredEssence = (text: string | null): string | null => {
  const plain = text === null ? '' : essence(text.slice(0, 60_000));
  return plain.length > 150 ? plain : null;
};

const agreementWith = (declared: string | null, tree: Tree, line: Line): number => {
  if (declared === null || line.size < 40) return 1;
  const start = essence(textOfLine(tree, line).slice(0, 200)).slice(0, 24);
  return declared.includes(start) ? declaredBonus : declaredMalus;
};
