import { hasHan } from '../../characters/has-han.ts';
import type { PageModel } from '../model/page-model.ts';
import { spacedTextOfLine, textOfLine } from '../measure/text-of-line.ts';
import type { Line } from '../measure/line.ts';
import { isInRegion } from '../measure/regions.ts';
import { isInOtherArticle } from './in-other-article.ts';
import { endingOf, isPostHead } from '../../phrases/endings.ts';
import { isHeading } from '../tree/tags.ts';
import { endOf, type Node, sourceOf, tagOf, type Tree } from '../tree/tree.ts';

/** The lines that introduce an article or sign it, as one text each; pieces of a line are kept apart by a space. */
export type CreditLines = {
  /** From the headline to the first sentences, a line each. */
  readonly above: readonly string[];
  /** A few lines over the headline: some sites print date and source there. */
  readonly over: readonly string[];
  /** The first lines of the text: the dateline may name a reporter. */
  readonly start: readonly string[];
  /** The last lines of the body. */
  readonly end: readonly string[];
  /** Further down, the lines that say when it was posted: blogs print them under tags and neighbours. */
  readonly below: readonly string[];
};

const longest = 420;
const shortLine = 100;
const linesOver = 10;
const linesAbove = 16;
/** Notices of Chinese offices begin with days of their own: their credits stand near. */
const linesAfter = (headline: string): number => (hasHan(headline) ? 5 : 8);
const linesAtEnd = 8;
const linesBelow = 20;
/** What a line of the text itself says of who wrote it stands at its beginning or end. */
const longestEdge = 160;
const posted =
  /^(?:posted\s*(?:@|on\b|at\b)|本文由\s|\S{2,12}\s發表在\s|(?:本文)?(?:发布于|发布时间|发布日期|發佈於)\s*[:：]?\s*\d)/i;
/** Blogs say so between the text and the comments on it. */
const entryPosted = /^this entry was posted\b/i;
/** What WordPress's first themes call that line, in whatever language it is. */
const isFiled = (tree: Tree, owner: Node): boolean => /\bpostmetadata\b/.test(sourceOf(tree, owner));
const entryBegins = /^this\s?entry/i;

export const creditLines = (page: PageModel): CreditLines => {
  const { lines, opening, headline, tree, choice, regions } = page;
  const last = lines.findLastIndex(
    (line) => line.first < endOf(tree, choice.body) && !isInRegion(tree, regions, line.owner, 'comments'),
  );
  const printed = headline.line >= 0 && headline.line <= opening + 2;
  const from = printed ? headline.line + 1 : Math.max(0, opening - linesAbove);
  const ours = (some: readonly Line[]): readonly Line[] =>
    some.filter(({ first }) => !isInOtherArticle(page, first));
  return {
    above: [
      ...besideHeadline(page),
      ...textsOf(tree, ours(lines.slice(from, opening + 1))),
      ...afterStandfirst(tree, linesOfStart(page, last)),
    ],
    over: printed
      ? textsOf(tree, ours(lines.slice(Math.max(0, headline.line - linesOver), headline.line)))
      : [],
    start: lines
      .slice(opening, opening + 2)
      .map((line) => spacedTextOfLine(tree, line).slice(0, longestEdge)),
    end: lines
      .slice(Math.max(opening, last - linesAtEnd), last + 3)
      .map((line) => spacedTextOfLine(tree, line).slice(-longestEdge)),
    below: linesBelowText(page, last),
  };
};

const textsOf = (tree: Tree, lines: readonly Line[]): readonly string[] =>
  lines.filter((line) => line.size < longest).map((line) => spacedTextOfLine(tree, line));

/** The first lines under the opening; of a thread, those of its first post. */
const linesOfStart = (
  { lines, opening, headline, tree, choice }: PageModel,
  last: number,
): readonly Line[] => {
  const [post] = choice.posts;
  const endOfPost = post === undefined ? Infinity : endOf(tree, post);
  return lines
    .slice(opening + 1, Math.min(opening + linesAfter(headline.text), last + 1))
    .filter(({ first }) => first < endOfPost);
};

const linesBelowText = ({ lines, opening, tree }: PageModel, last: number): readonly string[] => {
  const inside = lines.slice(opening + 1, last + 1);
  return [
    ...textsOf(
      tree,
      inside.filter((line) => entryBegins.test(textOfLine(tree, line))),
    )
      .filter((text) => entryPosted.test(text))
      .map((text) => text.slice(0, longestEdge)),
    ...textsOf(tree, lines.slice(last + 3, last + linesBelow)).filter((text) => posted.test(text)),
    ...textsOf(
      tree,
      lines.slice(opening + 1, last + linesBelow).filter(({ owner }) => isFiled(tree, owner)),
    ),
  ];
};

const longestBeside = 40;

/** `用旧主机备份照片 2009-04-17 14:37:28`: blogs print the date on the headline's own line. */
const besideHeadline = ({ tree, lines, headline }: PageModel): readonly string[] => {
  const line = lines[headline.line];
  if (line === undefined) return [];
  const text = spacedTextOfLine(tree, line);
  const rest = text.replace(headline.text, '').trim();
  return rest.length < Math.min(text.length, longestBeside) && /\d{4}/.test(rest) ? [rest] : [];
};

/**
 * The first sentence may be a standfirst: short lines behind it are still credits, until the article is over. Headings
 * there are its own.
 */
const afterStandfirst = (tree: Tree, lines: readonly Line[]): readonly string[] => {
  const end = lines.findIndex((line) => {
    const text = textOfLine(tree, line);
    return endingOf(text) !== null || isPostHead(text);
  });
  const credits = lines
    .slice(0, end === -1 ? lines.length : end)
    .filter(({ owner }) => isHeading[tagOf(tree, owner)] !== 1);
  return textsOf(tree, credits).filter(
    (text, place, texts) =>
      text.length < shortLine && !(ofWork.test(text) && fact.test(texts[place - 1] ?? '')),
  );
};

/** `Book: …`, `Author: …`: what a review is about; where it comes from and when stands over its own author. */
const ofWork = /^author:/i;
const fact =
  /^(?!(?:published|updated|posted|date|source|section|category|photos?|text)\b)[a-z][a-z ]{1,24}:\s/i;
