import { findInstant } from '../../dates/find-instant.ts';
import { type Line, linkShare } from '../measure/line.ts';
import { essence } from '../metadata/compare-text.ts';
import { type PageModel, textOfLine } from '../page-model.ts';
import { endOf, isText } from '../tree/tree.ts';
import { kindOfLine } from './line-phrases.ts';
import type { Pruning } from './pruning.ts';

/** What is known of the article by now, so that the page's own repetition of it can be told from its text. */
export type Known = {
  readonly title: string;
  readonly byline: string | null;
  readonly source: string | null;
};

const longestFurniture = 420;

/** Leaves out single lines: the headline again, the line of date and source, prompts and credits among the text. */
export const dropLines = (page: PageModel, pruning: Pruning, known: Known): void => {
  const { tree, choice, lines, opening } = page;
  const last = endOf(tree, choice.body);
  for (const [index, line] of lines.entries()) {
    if (line.first < choice.body || line.first >= last || line.size > longestFurniture) continue;
    if (pruning.dropped[line.first] === 1) continue;
    const text = textOfLine(tree, line);
    const what = kindOfLine(text) ?? (index < opening ? introduces(text, line, page, known) : null);
    if (what === null) continue;
    for (let node = line.first; node <= line.last; node += 1) {
      if (isText(tree, node)) pruning.dropped[node] = 1;
    }
    pruning.reasons.push({ what, why: 'wording of the line', characters: text.length });
  }
};

/** Before the first sentences stand the headline, date, names, tools and crumbs: all told elsewhere. */
const introduces = (text: string, line: Line, page: PageModel, known: Known): string | null => {
  const plain = essence(text);
  if (plain === '') return null;
  if (plain === essence(known.title)) return 'headline';
  if (line.size < 240 && findInstant(text, page.zone) !== null && line.stops < 2) return 'date line';
  const byline = essence(known.byline ?? '');
  if (byline !== '' && plain.includes(byline) && line.size < 120) return 'byline';
  if (known.source !== null && plain === essence(known.source)) return 'source';
  if (line.size < 60 && linkShare(line) > 0.7) return 'navigation';
  return null;
};
