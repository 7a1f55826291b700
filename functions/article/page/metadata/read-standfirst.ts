import { findInstant } from '../../dates/find-instant.ts';
import { essence } from '../measure/compare-text.ts';
import { type Line, linkShare } from '../measure/line.ts';
import { textOfLine } from '../measure/text-of-line.ts';
import type { PageModel } from '../model/page-model.ts';
import { isInCaption } from '../prune/captions.ts';
import { isDropped, type Pruning } from '../prune/pruning.ts';
import { endOf, parentOf } from '../tree/tree.ts';

export type Standfirst = { readonly text: string; readonly signal: string };

/** Lines below the headline that are looked at. */
const mostLines = 24;
const longest = 600;
/** A line of this size says something; a shorter one is a label, unless it is a sentence or the description. */
const fewest = { sentence: 30, words: 60 };

const descriptions = ['description', 'og:description', 'twitter:description', 'dc.description'];
const cut = /(?:\.{2,}|…|⋯)[\s\])）】»”"]*$/;
const label =
  /^[【[]?(?:摘要|导语|導語|核心提示|内容提要|内容摘要|导读|導讀|summary|abstract)[】\]]?\s*[:：]?\s*/i;
const credit =
  /^(?:[来來]源|作者|[记記]者|[编編][辑輯]|[责責][编編]|原[标標][题題]|图|圖|by |photo|image|foto)/i;

/**
 * What the page says in short between headline and text, which is none of the text: the region that is named so, or
 * the line that its own description repeats. `null` where there is none, or only the beginning of one.
 */
export const readStandfirst = (page: PageModel, pruning: Pruning): Standfirst | null => {
  const known = descriptions.flatMap((name) => page.meta.get(name) ?? []);
  const title = essence(page.headline.text);
  for (const line of linesAbove(page, pruning)) {
    const text = textOfLine(page.tree, line).replace(label, '');
    if (!saysSomething(page, line, text) || essence(text) === title) continue;
    if (known.some((description) => repeats(description, text)))
      return { text, signal: 'line that the description repeats' };
    if (!isLabel(line) && isNamedStandfirst(page, line)) return { text, signal: 'name of the region' };
  }
  return null;
};

/** The lines between headline and text that are not written with it. */
const linesAbove = (
  { tree, lines, choice, headline, opening }: PageModel,
  pruning: Pruning,
): readonly Line[] => {
  const end = endOf(tree, choice.body);
  const isWritten = (line: Line): boolean =>
    line.first >= choice.body && line.first < end && !isDropped(pruning, tree, line);
  return headline.line < 0
    ? []
    : lines
        .slice(headline.line + 1, Math.min(headline.line + 1 + mostLines, opening + 1))
        .filter((line) => !isWritten(line));
};

const saysSomething = (page: PageModel, line: Line, text: string): boolean => {
  if (line.size < fewest.sentence || text.length > longest) return false;
  if (linkShare(line) > 0.5 || cut.test(text) || credit.test(text) || isInCaption(page, line)) return false;
  return line.stops > 0 || findInstant(text, page.zone) === null;
};

const isLabel = (line: Line): boolean => line.stops === 0 && line.size < fewest.words;

/** The description is the line, begins with it, or is its beginning. */
const repeats = (description: string, text: string): boolean => {
  const said = essence(description.replace(label, ''));
  const printed = essence(text);
  return said.startsWith(printed) || (cut.test(description) && said !== '' && printed.startsWith(said));
};

const isNamedStandfirst = ({ tree, regions }: PageModel, line: Line): boolean => {
  let named = false;
  for (let node = line.owner; node > 0; node = parentOf(tree, node)) {
    const { reason, hidden } = regions(node);
    if (hidden || (reason !== null && reason !== 'standfirst')) return false;
    named ||= reason === 'standfirst';
  }
  return named;
};
