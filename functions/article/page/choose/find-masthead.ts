import { linesWithin } from '../measure/find-lines.ts';
import type { Line } from '../measure/line.ts';
import { leadsHome } from '../headline/find-headline.ts';
import { outermostBetween } from '../tree/relatives.ts';
import { isHeading } from '../tree/tags.ts';
import { endOf, tagOf, type Tree } from '../tree/tree.ts';

/** What a site says of itself is shorter than most articles. */
const longest = 300;

/**
 * The lines around the site's name, printed over the headline as a heading that leads home: what the site says of
 * itself there is in whole sentences, and a short note has fewer.
 */
export const findMasthead = (tree: Tree, lines: readonly Line[], headline: number): readonly Line[] => {
  const owner = lines[headline]?.owner;
  if (owner === undefined) return [];
  const name = lines
    .slice(0, headline)
    .find((line) => isHeading[tagOf(tree, line.owner)] === 1 && leadsHome(tree, line));
  if (name === undefined) return [];
  const box = outermostBetween(tree, name.owner, 0, owner);
  const inside = linesWithin(lines, box, endOf(tree, box));
  return inside.reduce((sum, line) => sum + line.size - line.linkSize, 0) > longest ? [] : inside;
};
