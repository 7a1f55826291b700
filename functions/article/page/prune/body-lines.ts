import type { Line } from '../measure/line.ts';
import type { PageModel } from '../page-model.ts';
import { endOf } from '../tree/tree.ts';

/** Indexes of the lines inside the body, in order. */
export const bodyLines = ({ lines, choice, tree }: PageModel): readonly number[] => {
  const last = endOf(tree, choice.body);
  const indexes: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.first >= choice.body && line.first < last) indexes.push(index);
  }
  return indexes;
};

/** The lines themselves. */
export const linesOfBody = (page: PageModel): readonly Line[] =>
  bodyLines(page).flatMap((index) => page.lines[index] ?? []);
