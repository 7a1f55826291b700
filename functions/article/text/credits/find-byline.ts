import { printedChineseName } from '../../page/credits/chinese-byline.ts';
import type { CreditLines } from '../../page/credits/credit-lines.ts';
import { isEnglishName, leadingNames } from '../../names/english-names.ts';
import { printedAuthor, signedAuthor } from '../../page/credits/printed-author.ts';
import {
  markedName,
  nameAlone,
  nameBeforeDate,
  namesAfterHour,
  onlyName,
  nameBesideDate,
  originalBy,
  reporterIn,
} from './bare-names.ts';
import type { Layout } from '../body/lay-out.ts';
import type { Judged } from '../lines/line-role.ts';
import { placeOrAccount } from '../header/near-header.ts';
import { isHeaderLine } from '../header/read-header.ts';
import { partReporters, unglue } from '../lines/unglue.ts';

const linesOver = 3;
const linesOfStart = 3;
const linesOfEnd = 3;

/** Who wrote it, as the lines around the headline and the first and last of the body print it. */
export const findByline = (blocks: readonly Judged[], layout: Layout): string | null => {
  const lines = creditLines(blocks, layout);
  const title = layout.headline === null ? '' : (blocks[layout.headline.index]?.text ?? '');
  const short = shortLines(blocks, layout);
  return /\p{Script=Han}/u.test(title)
    ? (printedChineseName(lines)?.text ?? bareChineseName(lines.above, sourcesAbove(blocks, layout)))
    : (printedElsewhere(lines, short) ??
        reporterIn([...lines.above, ...lines.end]) ??
        nameAlone(short, title));
};

/** Told by its place alone. */
const bareChineseName = (above: readonly string[], sources: readonly string[]): string | null =>
  originalBy(above) ??
  nameBesideDate(above) ??
  nameBeforeDate(above) ??
  namesAfterHour(above) ??
  markedName(sources) ??
  onlyName(above);

/** With a word like `by`, or beside the date. */
const printedElsewhere = (lines: CreditLines, short: readonly string[]): string | null =>
  withoutPaper(printedAuthor(lines)) ?? posterIn(lines.above) ?? nameByDate(short) ?? signedAuthor(lines);

const sourcesAbove = (blocks: readonly Judged[], { headline, body }: Layout): readonly string[] =>
  headline === null ? [] : blocks.slice(headline.index + 1, body.start).map(({ source }) => source.trim());

const creditLines = (blocks: readonly Judged[], { headline, body }: Layout): CreditLines => {
  const textsOf = (from: number, to: number): readonly string[] =>
    blocks.slice(Math.max(0, from), Math.max(0, to)).map(({ text }) => unglue(text));
  const top = headline?.index ?? body.start;
  return {
    above: textsOf(top + 1, body.start + Number(bracketed.test(blocks[body.start]?.text ?? ''))),
    over: textsOf(top - linesOver, top),
    start: textsOf(body.start, body.start + linesOfStart).map(partReporters),
    end: textsOf(Math.max(body.start, body.end - linesOfEnd), body.end + 1),
    below: [],
  };
};

/** `DESMOND HARCOURT FOR THE DAILY LAMP`: a paper says for whom, too. */
const withoutPaper = (name: string | null): string | null => name?.replace(/\s+for\s.*$/iu, '') ?? null;

/** `Posted on February 10, 2019 by Petra`: after these words one name is enough. */
const posterIn = (above: readonly string[]): string | null =>
  above.map((line) => postedBy.exec(line)?.[1]).find((name) => name !== undefined) ?? null;

const postedBy =
  /^(?:posted on .{6,40}|[\p{L}\d ,.]{4,14}\d{4}) by (\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2})(?:\s(?:\d+ comments?|leave a comment).{0,20})?$/iu;

/** Between headline and body, without buttons and standfirst. */
const shortLines = (blocks: readonly Judged[], { headline, body }: Layout): readonly string[] =>
  blocks
    .slice((headline?.index ?? body.start) + 1, body.start)
    .filter((_, index, above) => !provider.test(above[index - 1]?.text ?? ''))
    .filter(({ role, text }) => isHeaderLine(text) || (role !== 'talk' && role !== 'prose'))
    .map(({ text }) => unglue(text));

/** A company whose release it is, in the next line. */
const provider = /\b(?:provided|sponsored|presented) by:?$/iu;

/** A name alone right above or below the date, or before it on its line: `Dale Rowntree - 5/30/2023`. */
const nameByDate = (lines: readonly string[]): string | null => {
  const above = lines.filter((line) => !placeOrAccount.test(line));
  for (const [index, line] of above.entries()) {
    const isBeside = [above[index - 1], above[index + 1]].some(
      (text) => text !== undefined && isHeaderLine(text),
    );
    if (isBeside && isEnglishName(line)) return line;
    const [, name = ''] = isHeaderLine(line) ? (/^(.{5,40}?)\s[-–—|•·]\s/u.exec(line) ?? []) : [];
    if (isEnglishName(name)) return leadingNames(name);
  }
  return null;
};

/** `【文/观察者网 沈砚秋】` alone on the first line of the text. */
const bracketed = /^[【（([]\s?(?:文|作者|撰文|记者|記者)[^】）)\]]{2,30}[】）)\]]$/u;
