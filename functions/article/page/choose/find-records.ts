import { type Line, linkShare } from '../measure/line.ts';
import { childrenOf, endOf, type Node, parentOf, type Tree } from '../tree/tree.ts';

/** Fewer alike are no list. */
const fewest = 3;
/** Score of the longest record: longer ones are articles of their own. */
const longest = 700;

/**
 * The entries of lists about other articles: siblings of one name, each starting with a line that is a link.
 * A paragraph that begins with a link is no record, since more than the link stands in its first line.
 */
export const findRecords = (tree: Tree, lines: readonly Line[], raw: Float64Array): readonly Node[] => {
  const groups = new Map<string, Node[]>();
  for (const [index, line] of lines.entries()) {
    if (line.size < 9 || linkShare(line) < 0.8) continue;
    const record = recordAround(tree, lines, index);
    if (record === null || (raw[record] ?? 0) > longest) continue;
    const key = `${parentOf(tree, record)} ${signature(tree, record)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return [...groups.values()].flatMap((group) => likeSiblings(tree, group, raw));
};

/** The first of a list also starts the list itself, so that only its siblings show what it is. */
const likeSiblings = (tree: Tree, group: readonly Node[], raw: Float64Array): readonly Node[] => {
  const [sample] = group;
  if (sample === undefined || group.length < fewest - 1) return [];
  const name = signature(tree, sample);
  const alike = childrenOf(tree, parentOf(tree, sample)).filter(
    (child) => signature(tree, child) === name && (raw[child] ?? 0) <= longest,
  );
  return alike.length >= fewest && group.length >= alike.length * 0.6 ? alike : [];
};

/** The largest element that starts with this line and holds more lines than it. */
const recordAround = (tree: Tree, lines: readonly Line[], index: number): Node | null => {
  const line = lines[index];
  if (line === undefined) return null;
  const before = lines[index - 1]?.last ?? 0;
  let record = line.owner;
  for (let parent = parentOf(tree, record); parent > before; parent = parentOf(tree, record)) record = parent;
  const next = lines[index + 1];
  return next !== undefined && next.first < endOf(tree, record) ? record : null;
};

const signature = (tree: Tree, node: Node): string => {
  const from = tree.from[node] ?? 0;
  return `${tree.tag[node]} ${tree.html.slice(from, Math.min(tree.to[node] ?? 0, from + 40))}`;
};
