import { findInstant } from '../../dates/find-instant.ts';
import type { PageModel } from '../model/page-model.ts';
import type { Node, Tree } from '../tree/tree.ts';
import { namedElements } from './named-elements.ts';

/** The nodes of a page from one to another. */
export type Nodes = { readonly from: Node; readonly to: Node };

const isoTitle =
  /\stitle\s*=\s*["']((?:19|20)\d\d-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?\s?(?:Z|[+-]\d\d:?\d\d)?)["']/i;

/** `<a title="2020-01-17 09:14">3 years</a> ago`: the instant behind an age. */
export const titledAge = (tree: Tree, { from, to }: Nodes): string | null =>
  isoTitle.exec(tree.html.slice(tree.from[from], tree.to[to - 1]))?.[1] ?? null;

const dateName = /(?<![a-z])(?:date|datetime|published|timestamp)(?![a-z])/i;

/** The day alone in an element of that name; none when there are several: those of other articles. */
export const namedDays = (page: PageModel, where: 'above' | 'below'): readonly string[] => {
  const days = namedElements(page, dateName, (text) => (isDateAlone(text, page.zone) ? text : null), {
    path: null,
    where,
  });
  return days.length === 1 ? days : [];
};

const mostBeside = 2;

/** Whether a line is a date and nothing else. */
export const isDateAlone = (line: string, zone: string): boolean => {
  const date = findInstant(line, zone);
  return date !== null && line.length - (date.end - date.start) <= mostBeside;
};
