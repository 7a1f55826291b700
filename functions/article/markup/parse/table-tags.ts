import { isText, type ChildNode } from '../node.ts';
import { endInBody } from './body-end-tags.ts';
import { startInBody } from './body-start-tags.ts';
import {
  isTableContext,
  isTablePart,
  isTableSection,
  type Names,
  names,
  tableScope,
} from './element-kinds.ts';
import { addMarker, clearToMarker } from './formatting.ts';
import {
  closeImplied,
  current,
  insert,
  insertVoid,
  isInScope,
  type Mode,
  popUntil,
  type TreeBuilder,
} from './tree-builder.ts';
import type { StartTag } from '../../tokens/tokenize.ts';

/**
 * What tags do in tables (HTML §13.2.6.4.9 to .15). A rule answers whether it is done; `false` means that it has
 * only made way, and the tag is looked at again where it now stands.
 */
type Start = (builder: TreeBuilder, tag: StartTag) => boolean;
type End = (builder: TreeBuilder, name: string) => boolean;

const table = names('table');
const row = names('tr');
const cells = names('td th');
const caption = names('caption');

/** Closes what is open in the innermost of these, and not itself. */
const clearTo = ({ open }: TreeBuilder, kinds: Names): void => {
  while (open.length > 1 && !kinds.has(open.at(-1)?.name ?? '')) open.pop();
};

const close = (builder: TreeBuilder, kinds: Names): boolean => {
  clearTo(builder, kinds);
  if (builder.open.length > 1) builder.open.pop();
  return false;
};

const closeCell = (builder: TreeBuilder, kinds: Names): boolean => {
  closeImplied(builder);
  popUntil(builder, kinds);
  clearToMarker(builder);
  return false;
};

const open = (builder: TreeBuilder, kinds: Names, { name, attributes }: StartTag): true => {
  clearTo(builder, kinds);
  insert(builder, name, attributes);
  return true;
};

const openMarked = (builder: TreeBuilder, kinds: Names, tag: StartTag): true => {
  open(builder, kinds, tag);
  addMarker(builder);
  return true;
};

/** A part between the table and what came is implied. */
const imply = (builder: TreeBuilder, kinds: Names, name: string): false => {
  clearTo(builder, kinds);
  insert(builder, name);
  return false;
};

const startInColumns: Start = (builder, tag) => {
  if (tag.name !== 'col') return close(builder, names('colgroup'));
  insertVoid(builder, tag);
  return true;
};

const tableStarts: Readonly<Record<string, Start>> = {
  caption: (builder, tag) => openMarked(builder, table, tag),
  colgroup: (builder, tag) => open(builder, table, tag),
  col: (builder) => imply(builder, table, 'colgroup'),
  tbody: (builder, tag) => open(builder, table, tag),
  tfoot: (builder, tag) => open(builder, table, tag),
  thead: (builder, tag) => open(builder, table, tag),
  tr: (builder) => imply(builder, table, 'tbody'),
  td: (builder) => imply(builder, table, 'tbody'),
  th: (builder) => imply(builder, table, 'tbody'),
  table: (builder) => close(builder, table),
  form: (builder, tag) => startFormInTable(builder, tag),
  style: (builder, tag) => inside(builder, tag),
  script: (builder, tag) => inside(builder, tag),
  template: (builder, tag) => inside(builder, tag),
};

/** What follows is in the table, not in the form; its controls are none of an article's. */
const startFormInTable: Start = (builder, { name, attributes }) => {
  if (builder.form !== null) return true;
  builder.form = insert(builder, name, attributes);
  builder.open.pop();
  return true;
};

const inside = (builder: TreeBuilder, tag: StartTag): true => {
  startInBody(builder, tag);
  return true;
};

const startInTable: Start = (builder, tag) => {
  const start = Object.hasOwn(tableStarts, tag.name) ? tableStarts[tag.name] : undefined;
  return start === undefined ? outsideTable(builder, () => startInBody(builder, tag)) : start(builder, tag);
};

const startInRows: Start = (builder, tag) => {
  if (tag.name === 'tr') return open(builder, isTableSection, tag);
  if (cells.has(tag.name)) return imply(builder, isTableSection, 'tr');
  return isTablePart.has(tag.name) ? close(builder, isTableSection) : startInTable(builder, tag);
};

const startInRow: Start = (builder, tag) => {
  if (cells.has(tag.name)) return openMarked(builder, row, tag);
  return isTablePart.has(tag.name) ? close(builder, row) : startInTable(builder, tag);
};

const startUnlessPart =
  (kinds: Names): Start =>
  (builder, tag) =>
    isTablePart.has(tag.name) ? closeCell(builder, kinds) : inside(builder, tag);

/** Rows and cells that a fragment begins with get a table; anywhere else they lose their tags. */
const startOutsideTables: Start = (builder, tag) => {
  if (!isTablePart.has(tag.name) || builder.root.children.some(saysSomething)) return inside(builder, tag);
  builder.impliedTable = insert(builder, 'table');
  return false;
};

const startsIn: Readonly<Record<Mode, Start>> = {
  body: startOutsideTables,
  table: startInTable,
  caption: startUnlessPart(caption),
  columns: startInColumns,
  rows: startInRows,
  row: startInRow,
  cell: startUnlessPart(cells),
};

const saysSomething = (node: ChildNode): boolean => !isText(node) || node.data.trim() !== '';

export const startTag = (builder: TreeBuilder, tag: StartTag): void => {
  while (!startsIn[current(builder).mode](builder, tag));
};

/** What is no part of a table goes before it, or ends a table that was only implied. */
export const outsideTable = (builder: TreeBuilder, act: () => void): true => {
  const innermost = builder.open.findLast(({ name }) => name === 'table')?.element;
  if (innermost === builder.impliedTable) popUntil(builder, table);
  builder.fosters = true;
  act();
  builder.fosters = false;
  return true;
};

const endInTable: End = (builder, name) => {
  if (name === 'table') {
    popUntil(builder, table);
    return true;
  }
  return isTablePart.has(name) ? true : outsideTable(builder, () => endInBody(builder, name));
};

const endInRows: End = (builder, name) => {
  if (name === 'table') return close(builder, isTableSection);
  if (!isTableSection.has(name)) return endInTable(builder, name);
  if (isInScope(builder, new Set([name]), tableScope)) close(builder, isTableSection);
  return true;
};

const endInRow: End = (builder, name) => {
  if (name === 'table') return close(builder, row);
  if (isTableSection.has(name) && isInScope(builder, new Set([name]), tableScope)) return close(builder, row);
  if (name !== 'tr') return endInTable(builder, name);
  close(builder, row);
  return true;
};

const endInCell: End = (builder, name) => {
  if (cells.has(name)) {
    if (isInScope(builder, new Set([name]), tableScope)) closeCell(builder, new Set([name]));
    return true;
  }
  if (isTableContext.has(name)) {
    return isInScope(builder, new Set([name]), tableScope) ? closeCell(builder, cells) : true;
  }
  return endInside(builder, name);
};

const endInCaption: End = (builder, name) => {
  if (name === 'table') return closeCell(builder, caption);
  if (name === 'caption') closeCell(builder, caption);
  return endInside(builder, name);
};

const endInColumns: End = (builder, name) => {
  if (name === 'col') return true;
  close(builder, names('colgroup'));
  return name === 'colgroup';
};

const endInside: End = (builder, name) => {
  if (!isTablePart.has(name)) endInBody(builder, name);
  return true;
};

const endsIn: Readonly<Record<Mode, End>> = {
  body: endInside,
  table: endInTable,
  caption: endInCaption,
  columns: endInColumns,
  rows: endInRows,
  row: endInRow,
  cell: endInCell,
};

export const endTag = (builder: TreeBuilder, name: string): void => {
  while (!endsIn[current(builder).mode](builder, name));
};
