import { findLines } from '../page/measure/find-lines.ts';
import { type Line, linkShare } from '../page/measure/line.ts';
import { isRegionTag, regionsOf } from '../page/measure/regions.ts';
import { textOfLine } from '../page/measure/text-of-line.ts';
import { linkAround, hrefOf } from '../page/tree/links.ts';
import { scan } from '../page/tree/scan.ts';
import {
  elementsNamed,
  isText,
  type Node,
  nodeCount,
  sourceOf,
  tagOf,
  type Tree,
} from '../page/tree/tree.ts';
import { endingOf } from '../phrases/endings.ts';
import { kindOfLine } from '../phrases/line-phrases.ts';

/** One such sign may be the author's own. */
const fewestSigns = 2;
/** Of `Line.size`: whole lines of furniture are short. */
const longestLine = 420;

/**
 * Whether markup without a page around it was cut out of one: it has several things that no author writes, such as
 * a menu, the way home, a form, the neighbours in a list, the credits of the editors, the footer.
 */
export const isPartOfPage = (html: string): boolean => {
  const tree = scan(html);
  const lines = findLines(tree, null);
  const signs = new Set<string>();
  for (const sign of signsOf(tree, lines)) {
    signs.add(sign);
    if (signs.size >= fewestSigns) return true;
  }
  return false;
};

/** Named as menu and foot, two regions are two signs. */
function* signsOf(tree: Tree, lines: readonly Line[]): Generator<string> {
  for (const line of lines) {
    const sign = line.size > longestLine ? null : signOf(textOfLine(tree, line));
    if (sign !== null) yield sign;
  }
  yield* menusOf(tree, lines);
  yield* waysHomeOf(tree, lines);
  if (elementsNamed(tree, 'form').length > 0) yield 'form';
  const regions = regionsOf(tree);
  for (let node = 1; node < nodeCount(tree); node += 1) {
    const reason = isRegionTag(tagOf(tree, node)) ? regions(node).reason : null;
    if (reason !== null)
      yield reason === 'navigation' ? `region${sourceOf(tree, node)}` : `region: ${reason}`;
  }
}

const signOf = (text: string): string | null =>
  kindOfLine(text) ?? (endingOf(text) === 'certain' ? 'ending' : null);

const fewestItems = 4;
const longestItem = 40;
const sentence = 40;

/** Short links to other pages, one after the other or in one line. Over the first sentence they are a sign twice. */
function* menusOf(tree: Tree, lines: readonly Line[]): Generator<string> {
  let items = 0;
  let isOverText = true;
  for (const line of lines) {
    const links = line.stops > 0 ? 0 : itemsIn(tree, line);
    items = links === 0 ? 0 : items + links;
    if (line.stops > 0 && line.size >= sentence) isOverText = false;
    if (items < fewestItems) continue;
    yield 'menu';
    if (isOverText) yield 'menu over the text';
    return;
  }
}

/** A line that leads to the first page of the site, which no address names; over and under the sentences, two signs. */
function* waysHomeOf(tree: Tree, lines: readonly Line[]): Generator<string> {
  let place = 'over';
  for (const line of lines) {
    if (line.stops > 0 && line.size >= sentence) place = 'under';
    const link = linkShare(line) > mostlyLinks ? linkAround(tree, line.first) : null;
    if (link !== null && home.test(hrefOf(tree, link))) yield `way home ${place} the text`;
  }
}
const home = /^(?:\/|\/?(?:index|home|default)\.\w+)$/i;

/** How many items of a menu a line has: it is all short links, and signs between them. */
const itemsIn = (tree: Tree, line: Line): number => {
  const links = new Set<Node>();
  for (let node = line.first; node <= line.last; node += 1) {
    const link = isText(tree, node) ? linkAround(tree, node) : null;
    if (link !== null && !hrefOf(tree, link).startsWith('#')) links.add(link);
  }
  return linkShare(line) > mostlyLinks && line.size <= longestItem * links.size ? links.size : 0;
};

/** The rest is bars and arrows. */
const mostlyLinks = 0.8;
