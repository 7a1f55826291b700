import {
  createDocument,
  createElement,
  isTag,
  isText,
  type Document,
  type Element,
  type ParentNode,
  type Text,
} from '../node.ts';
import type { StartTag } from '../../tokens/tokenize.ts';
import { endsByItself, isSpecial, isTableContext, type Names, scope } from './element-kinds.ts';

/** Which table part encloses a place most closely: it decides what a tag does there (HTML §13.2.4.1). */
export type Mode = 'body' | 'table' | 'caption' | 'columns' | 'rows' | 'row' | 'cell';

export type OpenElement = {
  readonly element: ParentNode;
  /** In lower case; `#root` for the fragment itself. */
  readonly name: string;
  readonly space: 'html' | 'svg' | 'math';
  /** A place in a drawing or formula where HTML goes on: all of it, or texts and most start tags (§13.2.6). */
  readonly integrates: 'html' | 'text' | null;
  readonly mode: Mode;
};

/** A tree in the making. */
export type TreeBuilder = {
  readonly root: Document;
  /** The stack of open elements, the fragment first. */
  readonly open: OpenElement[];
  /** The list of active formatting elements; `null` is a marker. */
  readonly formatting: (Element | null)[];
  form: Element | null;
  /** The table that rows without one were given. */
  impliedTable: Element | null;
  /** Characters since the last tag. */
  text: string;
  skipsNewline: boolean;
  /** What stands in a table but not in a cell goes before it (§13.2.6.1, foster parenting). */
  fosters: boolean;
  /** How many formatting elements may still be opened again. */
  reopenings: number;
};

/** Blink's limit: what is nested deeper becomes the neighbour of what it is in. */
const deepest = 512;
/** A product of two numbers that a hostile upload chooses: unclosed formatting, and paragraphs after it. */
const mostReopenings = 20_000;

export const createTreeBuilder = (): TreeBuilder => {
  const root = createDocument([]);
  return {
    root,
    open: [{ element: root, name: '#root', space: 'html', integrates: null, mode: 'body' }],
    formatting: [],
    form: null,
    impliedTable: null,
    text: '',
    skipsNewline: false,
    fosters: false,
    reopenings: mostReopenings,
  };
};

export const current = ({ open, root }: TreeBuilder): OpenElement =>
  open.at(-1) ?? { element: root, name: '#root', space: 'html', integrates: null, mode: 'body' };

export const isCurrent = (builder: TreeBuilder, names: Names): boolean => names.has(current(builder).name);

const modes: ReadonlyMap<string, Mode> = new Map(
  Object.entries<Mode>({
    table: 'table',
    caption: 'caption',
    colgroup: 'columns',
    tbody: 'rows',
    tfoot: 'rows',
    thead: 'rows',
    tr: 'row',
    td: 'cell',
    th: 'cell',
    template: 'body',
  }),
);

/** The mode inside an element with this name. */
export const modeIn = (builder: TreeBuilder, name: string): Mode => modes.get(name) ?? current(builder).mode;

/** Puts a node where it belongs at the moment: into the current element, or before the table it is lost in. */
export const place = (builder: TreeBuilder, node: Element | Text): void => {
  const { element, name } = current(builder);
  if (builder.fosters && isTableContext.has(name)) placeBeforeTable(builder, node);
  else append(element, node);
};

export const append = (parent: ParentNode, node: Element | Text): void => {
  const last = parent.children.at(-1);
  if (isText(node) && last !== undefined && isText(last)) {
    last.data += node.data;
    return;
  }
  node.parent = parent;
  parent.children.push(node);
};

export const placeBeforeTable = (builder: TreeBuilder, node: Element | Text): void => {
  const table = builder.open.findLast(({ name }) => name === 'table')?.element;
  const parent = table?.parent;
  if (table === undefined || !isTag(table) || !parent) {
    append(builder.root, node);
    return;
  }
  const position = parent.children.lastIndexOf(table);
  const before = parent.children[position - 1];
  if (isText(node) && before !== undefined && isText(before)) before.data += node.data;
  else {
    node.parent = parent;
    parent.children.splice(position, 0, node);
  }
};

/** Opens an element of HTML. */
export const insert = (
  builder: TreeBuilder,
  name: string,
  attributes: Record<string, string> = {},
): Element => {
  const element = createElement(name, attributes);
  makeRoom(builder);
  const mode = modeIn(builder, name);
  place(builder, element);
  builder.open.push({ element, name, space: 'html', integrates: null, mode });
  return element;
};

/** Before an element is opened: at the deepest level, the one before it ends. */
export const makeRoom = ({ open }: TreeBuilder): void => {
  if (open.length >= deepest) open.pop();
};

/** An element without content. */
export const insertVoid = (builder: TreeBuilder, { name, attributes }: StartTag): void =>
  place(builder, createElement(name, attributes));

/** Whether an open element with one of these names can be reached past the limits (§13.2.4.2). */
export const isInScope = ({ open }: TreeBuilder, names: Names, limits: Names = scope): boolean => {
  for (let level = open.length - 1; level > 0; level -= 1) {
    const opened = open[level];
    if (opened === undefined || opened.integrates !== null) return false;
    if (opened.space !== 'html') continue;
    if (names.has(opened.name)) return true;
    if (limits.has(opened.name)) return false;
  }
  return false;
};

/** Closes everything down to the nearest element with one of these names, and that element. */
export const popUntil = ({ open }: TreeBuilder, names: Names): void => {
  while (open.length > 1) {
    const { name, space } = open.pop() ?? { name: '', space: 'html' };
    if (space === 'html' && names.has(name)) return;
  }
};

/** Closes the elements whose end tag may be left out, but not those with one of these names. */
export const closeImplied = (builder: TreeBuilder, except: Names = noNames): void => {
  while (isCurrent(builder, endsByItself) && !isCurrent(builder, except)) builder.open.pop();
};
const noNames: Names = new Set();

/** HTML's special elements, and where a drawing or formula goes over into HTML. */
export const isSpecialElement = ({ name, space, integrates }: OpenElement): boolean =>
  space === 'html' ? isSpecial.has(name) : integrates !== null || name === 'annotation-xml';
