import type { PageModel } from '../model/page-model.ts';
import { textOfLine } from '../measure/text-of-line.ts';
import { endOf, sourceOf } from '../tree/tree.ts';
import { isEnglishName } from '../../names/english-names.ts';

const linesAtEnd = 3;
const atRight =
  /text-align\s*:\s*(?:right|end)|align\s*=\s*["']?right|class\s*=\s*["'][^"']*(?:author|align-?right|text-right)/i;

/** The writer's name alone on one of the last lines, set to the right. */
export const signatureAtRight = ({ tree, lines, choice, opening }: PageModel): string | null => {
  const last = lines.findLastIndex((line) => line.first < endOf(tree, choice.body));
  for (const line of lines.slice(Math.max(opening + 1, last - linesAtEnd), last + 1).toReversed()) {
    if (!atRight.test(sourceOf(tree, line.owner))) continue;
    const text = textOfLine(tree, line);
    if (isEnglishName(text)) return text;
  }
  return null;
};
