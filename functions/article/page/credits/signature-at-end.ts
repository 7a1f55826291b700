import type { PageModel } from '../model/page-model.ts';
import { textOfLine } from '../measure/text-of-line.ts';
import { endOf, sourceOf } from '../tree/tree.ts';
import { isEnglishName } from '../../names/english-names.ts';

const linesAtEnd = 3;
const atRight =
  /text-align\s*:\s*(?:right|end)|align\s*=\s*["']?right|class\s*=\s*["'][^"']*(?:author|align-?right|text-right)/i;
/** `(Jane Roe, Haarlem)`: a role or a place may stand behind the name. */
const inBrackets = /^\(([^(),:\d]{5,40})(?:,[^()]{2,60})?\)$/;

/** The writer's name alone on one of the last lines, set to the right or in brackets. */
export const signatureAtEnd = ({ tree, lines, choice, opening }: PageModel): string | null => {
  const last = lines.findLastIndex((line) => line.first < endOf(tree, choice.body));
  for (const line of lines.slice(Math.max(opening + 1, last - linesAtEnd), last + 1).toReversed()) {
    const text = textOfLine(tree, line);
    const name = atRight.test(sourceOf(tree, line.owner)) ? text : (inBrackets.exec(text)?.[1] ?? '');
    if (isEnglishName(name)) return name;
  }
  return null;
};
