import { findLines } from '../page/measure/find-lines.ts';
import { textOfLine } from '../page/page-model.ts';
import { endingOf } from '../phrases/endings.ts';
import { kindOfLine } from '../phrases/line-phrases.ts';
import { scan } from '../page/tree/scan.ts';

/** One such line may be the author's own. */
const fewestKinds = 2;
/** Of `Line.size`: whole lines of furniture are short. */
const longestLine = 420;

/**
 * Whether markup without a page around it was cut out of one: it has lines of several kinds that no author
 * writes, such as the neighbours in a list, the credits of the editors, the footer.
 */
export const isPartOfPage = (html: string): boolean => {
  const tree = scan(html);
  const kinds = new Set<string>();
  for (const line of findLines(tree, null)) {
    if (line.size > longestLine) continue;
    const text = textOfLine(tree, line);
    const kind = kindOfLine(text) ?? (endingOf(text) === 'certain' ? 'ending' : null);
    if (kind !== null) kinds.add(kind);
    if (kinds.size >= fewestKinds) return true;
  }
  return false;
};
