import { type Line, linkShare } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { piecesOfLine, textOfLine } from '../../measure/text-of-line.ts';
import { isText } from '../../tree/tree.ts';
import { mayBeFurniture } from '../data-line.ts';
import type { LineKind } from '../../../phrases/line-kind.ts';
import { kindOfLine } from '../../../phrases/line-phrases.ts';
import { dropLine, isDropped, type Pruning } from '../pruning.ts';

/** Lines whose words say that they are none of the article's: prompts, tools, credits among the text. */
export const dropLines = (page: PageModel, pruning: Pruning): void => {
  for (const line of page.bodyLines) {
    if (isDropped(pruning, page.tree, line) || !mayBeFurniture(page.tree, line)) continue;
    const what =
      kindOfLine(textOfLine(page.tree, line)) ??
      kindOfLine(textLeft(page, pruning, line)) ??
      kindOfPieces(page, pruning, line);
    if (what !== null) dropLine(page, pruning, line, [what, 'wording of the line']);
  }
};

/** Of a line that begins with a label or a button, what stands behind that. */
const textLeft = ({ tree }: PageModel, { dropped }: Pruning, line: Line): string => {
  if (dropped[line.first] !== 1) return '';
  let first = line.first;
  while (!isText(tree, first) || dropped[first] === 1) first += 1;
  return textOfLine(tree, { ...line, first });
};

const largestBar = 120;

/** `Print` and `Pin`, each in an element of its own: a bar of tools is what all its pieces are. */
const kindOfPieces = ({ tree }: PageModel, { dropped }: Pruning, line: Line): LineKind | null => {
  if (dropped[line.first] === 1 || line.size > largestBar || line.stops > 1) return null;
  const pieces = piecesOfLine(tree, line);
  const kinds = pieces.map((piece) => kindOfLine(piece));
  const [first = null] = kinds;
  if (pieces.length > 1 && kinds.every((kind) => kind !== null)) return first;
  return linkShare(line) > 0.5 && kinds.at(-1) === 'prompt' ? 'prompt' : null;
};
