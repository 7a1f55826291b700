import { elementAround, holdsAny } from './relatives.ts';
import { tagId, tagSet } from './tags.ts';
import { endOf, type Node, tagOf, type Tree, sourceOf } from './tree.ts';

const table = tagId('table');
const row = tagId('tr');
const isCell = tagSet('td th');
const tellsData = tagSet('th caption thead colgroup');
const isParagraph = tagSet('p br div h1 h2 h3 h4 li');

/** Cells of data hold a figure or a few lines; a cell with this many paragraphs holds a page. */
const mostParagraphs = 8;

/**
 * Whether a table only arranges a page: it has no header cells, and holds another table, a single cell
 * a row, a cell with many paragraphs, or code in its only row, beside the numbers of the code's lines.
 */
export const isLayoutTable = (tree: Tree, node: Node): boolean => {
  const attributes = sourceOf(tree, node);
  if (/role\s*=\s*["']?(?:presentation|none)/i.test(attributes)) return true;
  let rows = 0;
  let cells = 0;
  let paragraphs = 0;
  for (let inner = node + 1; inner < endOf(tree, node); inner += 1) {
    const tag = tagOf(tree, inner);
    if (tag === table) return true;
    if (tellsData[tag] === 1) return false;
    if (tag === row) rows += 1;
    if (isCell[tag] === 1) {
      cells += 1;
      paragraphs = 0;
    }
    if (isParagraph[tag] === 1) paragraphs += 1;
    if (paragraphs > mostParagraphs) return true;
  }
  return cells <= Math.max(1, rows) || isListing(tree, node, rows);
};

const isPreformatted = tagSet('pre');
const isListing = (tree: Tree, node: Node, rows: number): boolean =>
  rows === 1 && holdsAny(tree, node, isPreformatted);

const isTable = tagSet('table');
const isHeader = tagSet('th');

/**
 * Under headers for its columns a row is data (HTML §4.9.10), though its cells be links. Old pages print their headline
 * as the one header of the table that they stand in.
 */
export const isUnderHeaders = (tree: Tree, node: Node): boolean => {
  const around = elementAround(tree, node, isTable);
  let headers = 0;
  for (let cell = around ?? node; cell < node && headers < fewestColumns; cell += 1) {
    headers += Number(isHeader[tagOf(tree, cell)] === 1 && elementAround(tree, cell, isTable) === around);
  }
  return headers >= fewestColumns;
};
const fewestColumns = 2;

/** A table is asked about once for each of its cells. */
const verdicts = new WeakMap<Tree, Map<Node, boolean>>();

const verdictOn = (tree: Tree, node: Node): boolean => {
  const known = verdicts.get(tree) ?? new Map<Node, boolean>();
  verdicts.set(tree, known);
  const verdict = known.get(node) ?? isLayoutTable(tree, node);
  known.set(node, verdict);
  return verdict;
};

/** Whether the innermost table around a node only arranges the page: its cells are no data. */
export const isInLayoutTable = (tree: Tree, node: Node): boolean => {
  const around = tagOf(tree, node) === table ? node : elementAround(tree, node, isTable);
  return around !== null && verdictOn(tree, around);
};
