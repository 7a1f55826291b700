import { type Line, linkShare } from '../measure/line.ts';
import { endOf, type Node, type Tree } from '../tree/tree.ts';

const sentence = 60;

/** Index of the body's first line of sentences; of its first line when it has none. */
export const findOpening = (tree: Tree, lines: readonly Line[], body: Node): number => {
  const last = endOf(tree, body);
  const from = lines.findIndex((line) => line.first >= body);
  if (from === -1) return lines.length;
  const opening = lines.findIndex(
    (line, index) =>
      index >= from && line.first < last && line.size >= sentence && line.stops > 0 && linkShare(line) < 0.5,
  );
  return opening === -1 ? from : opening;
};
