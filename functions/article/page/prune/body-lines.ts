import type { Line } from '../measure/line.ts';
import type { PageModel } from '../page-model.ts';
import { endOf } from '../tree/tree.ts';

/** Indexes of the lines inside the body, in order. */
export const bodyLines = (page: PageModel): readonly number[] => {
  const known = indexesByPage.get(page);
  if (known !== undefined) return known;
  const indexes = findBodyLines(page);
  indexesByPage.set(page, indexes);
  return indexes;
};

/** Many ask for them, and a page has far more lines than its article. */
const indexesByPage = new WeakMap<PageModel, readonly number[]>();

const findBodyLines = ({ lines, choice, tree }: PageModel): readonly number[] => {
  const last = endOf(tree, choice.body);
  const indexes: number[] = [];
  let index = lines.findIndex(({ first }) => first >= choice.body);
  for (let line = lines[index]; line !== undefined && line.first < last; line = lines[index]) {
    indexes.push(index);
    index += 1;
  }
  return indexes;
};

/** The lines themselves. */
export const linesOfBody = (page: PageModel): readonly Line[] =>
  bodyLines(page).flatMap((index) => page.lines[index] ?? []);
