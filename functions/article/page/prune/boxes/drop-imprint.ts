import { documentTitle } from '../../declared/declared-titles.ts';
import { firstMeta } from '../../declared/meta-elements.ts';
import { essence } from '../../measure/compare-text.ts';
import { splitTitle } from '../../headline/title-segments.ts';
import type { Line } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { textOfLine } from '../../measure/text-of-line.ts';
import { tagSet } from '../../tree/tags.ts';
import { endOf, type Node, parentOf, tagOf } from '../../tree/tree.ts';
import { dropNode, type Pruning } from '../pruning.ts';

const isBox = tagSet('div section aside td');
const shortestName = 5;
const says =
  /^\s*(?:is (?:an?|the|run|published|owned|part)|was (?:founded|established|started)|has been|serves|provides|publishes|offers)\b/i;

/** The last box of the body when it begins with what the site is: `Coldbrook News has been run by volunteers`. */
export const dropImprint = (page: PageModel, pruning: Pruning): void => {
  const names = siteNames(page);
  const lines = page.bodyLines;
  for (const [place, line] of lines.entries()) {
    if (place === 0 || !tellsOfSite(textOfLine(page.tree, line), names)) continue;
    const box = lastBox(page, line, lines[place - 1]);
    if (box !== null) dropNode(pruning, page, box, ['box', 'says what the site is']);
  }
};

/** What the page calls itself, and the parts of its title that aren't the headline. */
const siteNames = ({ declared, meta, headline }: PageModel): readonly string[] =>
  [
    firstMeta(meta, ['og:site_name', 'application-name']) ?? '',
    ...splitTitle(documentTitle(declared)).map(({ text }) => text.trim()),
  ].filter((name) => name.length >= shortestName && !essence(headline.text).includes(essence(name)));

const tellsOfSite = (text: string, names: readonly string[]): boolean => {
  const plain = text.replace(/^the\s+/i, '');
  return names.some((name) => {
    const bare = name.replace(/^the\s+/i, '');
    return plain.toLowerCase().startsWith(bare.toLowerCase()) && says.test(plain.slice(bare.length));
  });
};

/** The largest box that begins with this line and goes on to the end of the body. */
const lastBox = ({ tree, choice }: PageModel, line: Line, before: Line | undefined): Node | null => {
  let last: Node | null = null;
  for (let box = line.owner; box > Math.max(choice.body, before?.last ?? 0); box = parentOf(tree, box)) {
    if (isBox[tagOf(tree, box)] === 1 && endOf(tree, box) >= endOf(tree, choice.body)) last = box;
  }
  return last;
};
