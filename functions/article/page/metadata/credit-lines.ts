import { type PageModel, spacedTextOfLine } from '../page-model.ts';
import type { Line } from '../measure/line.ts';
import { endOf } from '../tree/tree.ts';

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
};

const longest = 420;
/** After the first sentence, which may be a standfirst, only lines this short can be credits. */
const shortLine = 100;
const linesOver = 10;
const linesAbove = 16;
const linesAtEnd = 5;

export const creditLines = (page: PageModel): CreditLines => {
  const { lines, opening, headline, tree, choice } = page;
  const last = lines.findLastIndex((line) => line.first < endOf(tree, choice.body));
  const printed = headline.line >= 0 && headline.line <= opening + 2;
  const from = printed ? headline.line + 1 : Math.max(0, opening - linesAbove);
  const textsOf = (some: readonly Line[]): readonly string[] =>
    some.filter((line) => line.size < longest).map((line) => spacedTextOfLine(tree, line));
  return {
    above: textsOf(lines.slice(from, opening + 5)).filter(
      (text, index) => index < opening - from || text.length < shortLine,
    ),
    over: printed ? textsOf(lines.slice(Math.max(0, headline.line - linesOver), headline.line)) : [],
    start: lines.slice(opening, opening + 2).map((line) => spacedTextOfLine(tree, line).slice(0, 160)),
    end: lines
      .slice(Math.max(opening, last - linesAtEnd), last + 3)
      .map((line) => spacedTextOfLine(tree, line).slice(-160)),
  };
};
