import type { Line } from '../measure/line.ts';
import { essence } from '../metadata/compare-text.ts';
import type { Tree } from '../tree/tree.ts';
import { textOfLine } from '../page-model.ts';
import { endsArticle } from '../prune/line-phrases.ts';
import { scoreLine } from './score-line.ts';

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
const afterEnd = 0.15;
/** Score of the text that must have been seen before an end is believed. */
const leastBeforeEnd = 60;
const longestEnd = 300;
const declaredBonus = 1.3;
const declaredMalus = 0.6;

/** By line: how much it speaks for the subtree it stands in. */
export const weighLines = (tree: Tree, lines: readonly Line[], weighing: Weighing): Float64Array => {
  const weights = new Float64Array(lines.length);
  const declared = declaredEssence(weighing.declaredText);
  let seen = 0;
  let factor = weighing.headline > 0 ? beforeHeadline : 1;
  for (const [index, line] of lines.entries()) {
    const score = scoreLine(line);
    if (index === weighing.headline) {
      factor = 1;
      seen = 0;
    }
    if (
      seen > leastBeforeEnd &&
      factor === 1 &&
      line.size < longestEnd &&
      endsArticle(textOfLine(tree, line))
    )
      factor = afterEnd;
    if (score > 0 && factor === 1) seen += score;
    weights[index] = score > 0 ? score * factor * agreementWith(declared, tree, line) : score;
  }
  return weights;
};

const declaredEssence = (text: string | null): string | null => {
  const plain = text === null ? '' : essence(text.slice(0, 60_000));
  return plain.length > 150 ? plain : null;
};

const agreementWith = (declared: string | null, tree: Tree, line: Line): number => {
  if (declared === null || line.size < 40) return 1;
  const start = essence(textOfLine(tree, line)).slice(0, 24);
  return declared.includes(start) ? declaredBonus : declaredMalus;
};
