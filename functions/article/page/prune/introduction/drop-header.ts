import type { Line } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { elementAround } from '../../tree/relatives.ts';
import { tagSet } from '../../tree/tags.ts';
import { endOf } from '../../tree/tree.ts';
import { isInCaption } from '../captions.ts';
import { dropLine, type Pruning } from '../pruning.ts';

const isHeader = tagSet('header');
/** A `header` with more of the article's weight holds the article. */
const mostShare = 0.3;

/** All of the `header` that date and names stand in introduces (HTML §4.3.8), be it a player or a summary. */
export const dropHeader = (page: PageModel, pruning: Pruning, credit: Line): void => {
  const { tree, choice } = page;
  const header = elementAround(tree, credit.first, isHeader, choice.body);
  if (header === null || (choice.raw[header] ?? 0) > (choice.raw[choice.body] ?? 0) * mostShare) return;
  for (const line of page.bodyLines) {
    if (line.first > header && line.first < endOf(tree, header) && !isInCaption(page, line))
      dropLine(page, pruning, line, ['introduction', 'in the header of the article']);
  }
};
