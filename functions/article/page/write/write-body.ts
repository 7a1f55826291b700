import { attributesOf } from '../tree/attributes.ts';
import { isShown } from '../tree/media.ts';
import { isBlock, tagId, tagNames } from '../tree/tags.ts';
import { endOf, isText, lineOf, type Node, sourceOf, tagOf, type Tree } from '../tree/tree.ts';
import { isLayoutTable } from '../tree/layout-table.ts';
import { isDrawing, isEmptyEmbed, isFormula, markupOfMedia } from './media.ts';
import {
  holdsText,
  isNeverWritten,
  isTablePart,
  isWrittenBlock,
  isWrittenInline,
  mayBeEmbed,
} from './vocabulary.ts';
import { attributeMarkup, isHeadingByRole, tellsSomething } from './telling-attributes.ts';
import {
  beginsParagraph,
  escapeText,
  isBlank,
  isSeparator,
  withoutCredit,
  withoutIndent,
} from './text-markup.ts';
import * as writing from './writer.ts';

/** What is written, and what of it is left out. */
export type Selection = {
  readonly tree: Tree;
  readonly body: Node;
  /** By node: 1 for what is no part of the article. */
  readonly dropped: Uint8Array;
};

type State = Selection & {
  readonly writer: writing.Writer;
  readonly layout: Map<Node, boolean>;
  readonly images: Set<string>;
  /** Line breaks since the last text. */
  breaks: number;
  line: number;
  /** The last link begun: one around blocks goes on inside each of them (HTML §4.5.1). */
  link: { readonly attributes: string; readonly end: Node } | null;
  /** Of `noscript`, which repeats pictures for browsers without scripts, only the pictures are written. */
  silentUntil: Node;
};

/**
 * Writes a subtree as article markup: its own blocks where they mean something, paragraphs where a page only
 * has line breaks, spans or layout tables. Not sanitized yet.
 */
export const writeBody = (selection: Selection): string => {
  const { tree, body, dropped } = selection;
  const state: State = {
    ...selection,
    writer: writing.createWriter(),
    layout: new Map(),
    images: new Set(),
    breaks: 0,
    line: -1,
    link: null,
    silentUntil: 0,
  };
  const last = endOf(tree, body);
  let node = startOf(tree, body);
  while (node < last) {
    writing.closeEnded(state.writer, node);
    node = dropped[node] === 1 ? endOf(tree, node) : writeNode(state, node);
  }
  return writing.finish(state.writer);
};

const noscript = tagId('noscript');

/** The chosen element itself is written where it is a block that means something. */
const startOf = (tree: Tree, body: Node): Node =>
  isWrittenBlock[tagOf(tree, body)] === 1 &&
  isTablePart[tagOf(tree, body)] !== 1 &&
  tagOf(tree, body) !== tagId('li')
    ? body
    : body + 1;

/** Returns the node to go on with. */
const writeNode = (state: State, node: Node): Node => {
  const { tree } = state;
  const tag = tagOf(tree, node);
  if (isText(tree, node)) return node < state.silentUntil ? node + 1 : writeText(state, node);
  if (standsForMedia(tree, node)) return writeMedia(state, node);
  if (isNeverWritten[tag] === 1) return endOf(tree, node);
  if (tag === noscript) state.silentUntil = endOf(tree, node);
  const empty = emptyElements.get(tag);
  if (empty !== undefined) return empty(state, node);
  if (isBlock[tag] === 1) return openBlock(state, node);
  return openWrittenInline(state, node);
};

const standsForMedia = (tree: Tree, node: Node): boolean => {
  const tag = tagOf(tree, node);
  if (isShown[tag] === 1 || isDrawing(tree, node)) return true;
  return mayBeEmbed[tag] === 1 && (isFormula(tree, node) || isEmptyEmbed(tree, node));
};

const countBreak = (state: State, node: Node): Node => {
  if (writing.openBlock(state.writer)?.name === 'pre') writing.write(state.writer, '\n');
  else state.breaks += 1;
  return node + 1;
};

const writeRule = (state: State, node: Node): Node => {
  const inside = state.writer.open.some((element) => element.kind === 'block');
  if (!inside && state.writer.content > 0) {
    writing.closeLine(state.writer);
    state.writer.parts.push('<hr>');
  }
  return node + 1;
};

const writeColumn = ({ tree, writer }: State, node: Node): Node => {
  if (writing.openBlock(writer)?.name === 'colgroup')
    writing.write(writer, `<col${attributeMarkup(attributesOf(tree, node))}>`);
  return node + 1;
};

const writePossibleBreak = ({ writer }: State, node: Node): Node => {
  if (writing.takesText(writing.openBlock(writer))) writer.parts.push('<wbr>');
  return node + 1;
};

const emptyElements: ReadonlyMap<number, (state: State, node: Node) => Node> = new Map([
  [tagId('br'), countBreak],
  [tagId('hr'), writeRule],
  [tagId('col'), writeColumn],
  [tagId('wbr'), writePossibleBreak],
]);

/** Preformatted text may have a block for each line, and code a table for them all. */
const openBlock = (state: State, node: Node): Node => {
  const { tree, writer } = state;
  const isLine = isWrittenBlock[tagOf(tree, node)] !== 1 || writer.open.at(-1)?.name === 'code';
  if (writing.openBlock(writer)?.name !== 'pre' || !isLine) return openWrittenBlock(state, node);
  writing.startLine(writer);
  return node + 1;
};

const openWrittenBlock = (state: State, node: Node): Node => {
  const { tree, writer } = state;
  const tag = tagOf(tree, node);
  writing.closeLine(writer);
  state.breaks = 0;
  const isHeading = isHeadingByRole(tree, node);
  if ((isWrittenBlock[tag] !== 1 && !isHeading) || isLayout(state, node)) return node + 1;
  writing.openElement(writer, {
    name: tagNames[tag] ?? 'p',
    end: endOf(tree, node),
    kind: 'block',
    holdsText: isHeading || holdsText[tag] === 1,
    attributes: attributeMarkup(attributesOf(tree, node)),
  });
  return node + 1;
};

const isLayout = (state: State, node: Node): boolean => {
  const { tree, layout } = state;
  const tag = tagOf(tree, node);
  if (isTablePart[tag] !== 1) return false;
  if (tag === tagId('table')) {
    const verdict = isLayoutTable(tree, node);
    layout.set(node, verdict);
    return verdict;
  }
  let table = tree.parent[node] ?? 0;
  while (table > 0 && tagOf(tree, table) !== tagId('table')) table = tree.parent[table] ?? 0;
  return layout.get(table) ?? true;
};

const openWrittenInline = (state: State, node: Node): Node => {
  const { tree, writer } = state;
  const tag = tagOf(tree, node);
  if (endOf(tree, node) === node + 1 && !sourceOf(tree, node).includes('id')) return node + 1;
  if (isWrittenInline[tag] !== 1 && !tellsSomething(tree, node)) return node + 1;
  startParagraph(state, node);
  const attributes = attributeMarkup(attributesOf(tree, node));
  const name = isWrittenInline[tag] === 1 ? (tagNames[tag] ?? 'span') : 'span';
  if (name === 'a') state.link = { attributes, end: endOf(tree, node) };
  writing.openElement(writer, { name, end: endOf(tree, node), kind: 'inline', holdsText: true, attributes });
  return node + 1;
};

const resumeLink = ({ link, writer }: State, node: Node): void => {
  if (link === null || node >= link.end || writer.open.some(({ name }) => name === 'a')) return;
  writing.openElement(writer, { name: 'a', kind: 'inline', holdsText: true, ...link });
};

const writeMedia = (state: State, node: Node): Node => {
  const markup = markupOfMedia(state.tree, node, state.images);
  if (markup === null) return endOf(state.tree, node);
  if (writing.openBlock(state.writer)?.name !== 'figure') startParagraph(state, node);
  resumeLink(state, node);
  writing.write(state.writer, markup);
  return endOf(state.tree, node);
};

const writeText = (state: State, node: Node): Node => {
  const { tree, writer } = state;
  const source = sourceOf(tree, node);
  const around = writing.openBlock(writer);
  if (around?.name === 'pre') writing.write(writer, escapeText(source));
  else if (isBlank(source) || (isSeparator(source) && !writing.takesText(around))) writeSpace(state);
  else {
    if (beginsParagraph(source) && state.breaks > 0) state.breaks = 2;
    const starts = startParagraph(state, node);
    resumeLink(state, node);
    writing.write(writer, escapeText(withoutCredit(starts ? withoutIndent(source) : source)));
  }
  return node + 1;
};

const writeSpace = ({ writer }: State): void => {
  if (writing.takesText(writing.openBlock(writer))) writer.parts.push(' ');
};

/**
 * Opens a paragraph where none is; breaks the line, or begins the next paragraph, where the page has `br`.
 * Returns whether a line starts here.
 */
const startParagraph = (state: State, node: Node): boolean => {
  const { tree, writer } = state;
  const continues = writing.takesText(writing.openBlock(writer)) && state.line === lineOf(tree, node);
  if (!continues && state.breaks === 0) state.breaks = writing.endBox(writer);
  breakLine(state);
  state.breaks = 0;
  state.line = lineOf(tree, node);
  if (writing.takesText(writing.openBlock(writer))) return !continues;
  const end = endOf(tree, state.body);
  writing.openElement(writer, { name: 'p', end, kind: 'paragraph', holdsText: true, attributes: '' });
  return true;
};

const breakLine = ({ writer, breaks }: State): void => {
  const block = writing.openBlock(writer);
  if (breaks === 0 || block === null || !writing.takesText(block)) return;
  if (breaks === 1 || block.name !== 'p') {
    if (writer.content > block.contentBefore) writer.parts.push('<br>');
    return;
  }
  writing.closeLine(writer);
  if (block.kind === 'block') writing.closeElement(writer);
};
