import { type Line, linkShare } from '../measure/line.ts';
import { endOf, type Node, type Tree } from '../tree/tree.ts';

const sentence = 60;

/**
 * Index of the body's first line of sentences; of its first line when it has none. Where the headline stands in
 * the body, sentences below it come first: those over it, of cookies and old browsers, are the site's.
 */
export const findOpening = (tree: Tree, lines: readonly Line[], body: Node, headline: number): number => {
  const last = endOf(tree, body);
  const from = lines.findIndex((line) => line.first >= body);
  if (from === -1) return lines.length;
  const isOpening = (line: Line): boolean =>
    line.first < last && line.size >= sentence && line.stops > 0 && linkShare(line) < 0.5;
  const below = lines.findIndex((line, index) => index >= from && index > headline && isOpening(line));
  if (below !== -1) return below;
  const opening = lines.findIndex((line, index) => index >= from && isOpening(line));
  return opening === -1 ? from : opening;
};
