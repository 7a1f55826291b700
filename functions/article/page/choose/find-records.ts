import { type Line, linkShare } from '../measure/line.ts';
import { textOfLine } from '../measure/text-of-line.ts';
import { decodeText } from '../../references/decode-references.ts';
import { outermostBetween } from '../tree/relatives.ts';
import { tagId } from '../tree/tags.ts';
import { isUnderHeaders } from '../tree/layout-table.ts';
import {
  childrenOf,
  elementsNamed,
  endOf,
  isText,
  type Node,
  parentOf,
  sourceOf,
  tagOf,
  type Tree,
} from '../tree/tree.ts';

/** Fewer alike are no list; two that each say when they were posted are one already. */
const fewest = 3;
const fewestDated = 2;
/** Score of the longest record: longer ones are articles of their own. */
const longest = 700;

/**
 * The entries of lists about other articles, and of answers to this one: siblings of one name that each start with
 * a line that is a link, that each hold one link of the same invitation, or each say once when they were posted.
 * A paragraph that begins with a link is no record, since more than the link stands in its first line. Where all
 * that was said in turn is the article, see `findPosts`.
 */
export const findRecords = (tree: Tree, lines: readonly Line[], raw: Float64Array): readonly Node[] => {
  const dated = datedOnce(tree, lines);
  const isDated = new Set(dated);
  const records = [...linkedFirst(tree, lines), ...invited(tree), ...dated].filter(
    (record) => (raw[record] ?? 0) <= longest,
  );
  const groups = Map.groupBy(records, (record) => `${parentOf(tree, record)} ${signature(tree, record)}`);
  const listed = [...groups.values()].flatMap((group) => {
    if (!group.every((record) => isDated.has(record))) return likeSiblings(tree, group, raw, fewest);
    const alike = likeSiblings(tree, group, raw, fewestDated);
    return alike.length === 0 && group.length >= fewestDated && isTable(tree, group) ? group : alike;
  });
  return [...new Set(listed)];
};

/** Old forums put each post into a table of its own, and everything else on the page as well. */
const isTable = (tree: Tree, [entry = 0]: readonly Node[]): boolean => tagOf(tree, entry) === tagId('table');

const linkedFirst = (tree: Tree, lines: readonly Line[]): readonly Node[] => {
  const records: Node[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.size < 9 || linkShare(line) < 0.8) continue;
    const record = recordAround(tree, lines, index);
    if (record !== null) records.push(record);
  }
  return records;
};

const invitation =
  /^[\s[【(（]*(?:read (?:more|full story|article)|(?:see |view |find out |learn )?more|continue reading|full story|view (?:details|article)|reply|report|permalink|回复|详细|详情|查看详情|查看全文|阅读全文|全文|更多|了解更多|举报|支持|顶|点赞)[\s\]】)）.…>»→(\d]*$/i;
const longestInvitation = 40;
/** As written, with character references. */
const longestSource = 200;

/** What holds one invitation and no other: `… read more`, a comment with its `Reply`. */
const invited = (tree: Tree): readonly Node[] =>
  aroundEach(
    tree,
    elementsNamed(tree, 'a').filter((link) => isInvitation(tree, link)),
  );

const longestHead = 160;
/** With its seconds, a time alone is a forum's. */
const postedAt =
  /^\s*(?:(?:发表于|發表於|发布于|[Pp]ost(?:ed)?(?: [Oo]n| [Bb]y)?|POST(?:ED)?(?: ON| BY)?)\s*[:：]?\s*(?:\d|[A-Za-zÀ-\u1fff]{3,9} \d{1,2},)|[:：]?\s{0,4}(?:19|20)\d\d-\d{1,2}-\d{1,2}\s\d{1,2}:\d\d:\d\d\s*$)/;

/** What says once when it was posted: notices in a list, the floors of a forum. */
const datedOnce = (tree: Tree, lines: readonly Line[]): readonly Node[] =>
  aroundEach(
    tree,
    lines.flatMap((line) =>
      line.size < longestHead && postedAt.test(textOfLine(tree, line)) ? [line.first] : [],
    ),
  );

/** The largest element around each of these nodes, in order, that holds none of the others. */
const aroundEach = (tree: Tree, nodes: readonly Node[]): readonly Node[] =>
  nodes.map((node, place) => outermostBetween(tree, node, nodes[place - 1] ?? 0, nodes[place + 1]));

const isInvitation = (tree: Tree, link: Node): boolean => {
  const text = link + 1;
  if (!isText(tree, text) || endOf(tree, link) > link + 4) return false;
  const source = sourceOf(tree, text);
  return source.length < longestSource && invitation.test(decodeText(source).slice(0, longestInvitation));
};

/**
 * The first of a list also starts the list itself, so that only its siblings show what it is; and a long one, as
 * the post that a discussion is about, is alike but no record.
 */
const likeSiblings = (
  tree: Tree,
  group: readonly Node[],
  raw: Float64Array,
  least: number,
): readonly Node[] => {
  const [sample] = group;
  if (sample === undefined || group.length < least - 1 || isDataRow(tree, sample)) return [];
  const name = signature(tree, sample);
  const alike = childrenOf(tree, parentOf(tree, sample)).filter(
    (child) => tagOf(tree, child) === tagOf(tree, sample) && signature(tree, child) === name,
  );
  if (alike.length < least || group.length < alike.length * 0.6) return [];
  if (isNameless(tree, sample) && isUneven(alike, raw)) return [];
  return alike.filter((child) => (raw[child] ?? 0) <= longest);
};

const row = tagId('tr');
const isDataRow = (tree: Tree, node: Node): boolean =>
  tagOf(tree, node) === row && isUnderHeaders(tree, node);

/** Elements without attributes are alike whatever they hold. */
const isNameless = (tree: Tree, node: Node): boolean => !/[a-z]=/i.test(sourceOf(tree, node));

/** The entries of a list are of about the same length; an article and what stands around it aren't. */
const largestEntry = 0.7;

const isUneven = (entries: readonly Node[], raw: Float64Array): boolean => {
  const scores = entries.map((entry) => raw[entry] ?? 0);
  const all = scores.reduce((sum, score) => sum + score, 0);
  return scores.some((score) => score > largestEntry * all);
};

/** The largest element that starts with this line and holds more lines than it. */
const recordAround = (tree: Tree, lines: readonly Line[], index: number): Node | null => {
  const line = lines[index];
  if (line === undefined) return null;
  const record = outermostBetween(tree, line.owner, lines[index - 1]?.last ?? 0);
  const next = lines[index + 1];
  return next !== undefined && next.first < endOf(tree, record) ? record : null;
};

const signature = (tree: Tree, node: Node): string => {
  const from = tree.from[node] ?? 0;
  const source = tree.html.slice(from, Math.min(tree.to[node] ?? 0, from + 40));
  return `${tree.tag[node]} ${source.replaceAll(/\d+/g, '0')}`;
};
