import { findLines } from '../page/measure/find-lines.ts';
import { textOfLine } from '../page/page-model.ts';
import { endingOf } from '../phrases/endings.ts';
import { kindOfLine } from '../phrases/line-phrases.ts';
import { type Line, linkShare } from '../page/measure/line.ts';
import { tagId } from '../page/tree/tags.ts';
import type { Tree } from '../page/tree/tree.ts';
import { scan } from '../page/tree/scan.ts';

/** One such line may be the author's own. */
const fewestKinds = 2;
/** Of `Line.size`: whole lines of furniture are short. */
const longestLine = 420;

/**
 * Whether markup without a page around it was cut out of one: it has lines of several kinds that no author
 * writes, such as a bar of links, the neighbours in a list, the credits of the editors, the footer.
 */
export const isPartOfPage = (html: string): boolean => {
  const tree = scan(html);
  const kinds = new Set<string>();
  for (const line of findLines(tree, null)) {
    if (line.size > longestLine) continue;
    const text = textOfLine(tree, line);
    const kind =
      kindOfLine(text) ?? (endingOf(text) === 'certain' ? 'ending' : isMenu(tree, line) ? 'menu' : null);
    if (kind !== null) kinds.add(kind);
    if (kinds.size >= fewestKinds) return true;
  }
  return false;
};

const fewestLinks = 2;
const anchor = tagId('a');

/** Nothing but links in one line. */
const isMenu = (tree: Tree, line: Line): boolean => {
  if (linkShare(line) < 0.9) return false;
  const links = tree.tag.slice(line.owner, line.last).filter((tag) => tag === anchor);
  return links.length >= fewestLinks;
};
