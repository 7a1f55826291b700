import type { Line } from '../measure/line.ts';
import type { PageModel } from '../page-model.ts';
import { tagId } from '../tree/tags.ts';
import { endOf, type Node, parentOf, tagOf } from '../tree/tree.ts';
import { linesOfBody } from './body-lines.ts';
import { isInCaption } from './captions.ts';
import { dropLine, type Pruning } from './pruning.ts';

/** A `header` with more of the article's weight holds the article. */
const mostShare = 0.3;

/** All of the `header` that date and names stand in introduces (HTML §4.3.8), be it a player or a summary. */
export const dropHeader = (page: PageModel, pruning: Pruning, credit: Line): void => {
  const { tree, choice } = page;
  const header = headerAround(page, credit);
  if (header === null || (choice.raw[header] ?? 0) > (choice.raw[choice.body] ?? 0) * mostShare) return;
  for (const line of linesOfBody(page)) {
    if (line.first > header && line.first < endOf(tree, header) && !isInCaption(page, line))
      dropLine(page, pruning, line, ['introduction', 'in the header of the article']);
  }
};

const headerAround = ({ tree, choice }: PageModel, line: Line): Node | null => {
  let header = line.owner;
  while (header > choice.body && tagOf(tree, header) !== tagId('header')) header = parentOf(tree, header);
  return header > choice.body ? header : null;
};
