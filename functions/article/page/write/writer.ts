import type { Node } from '../tree/tree.ts';

/** An element that is being written, and where it began, so that an empty one can be taken back. */
type OpenElement = {
  readonly name: string;
  /** First node that is no longer in it. */
  readonly end: Node;
  readonly kind: 'block' | 'inline' | 'paragraph';
  readonly holdsText: boolean;
  readonly partsBefore: number;
  readonly contentBefore: number;
};

/** Markup in the making: well-formed at any time, elements without content leave no trace. */
export type Writer = {
  readonly parts: string[];
  readonly open: OpenElement[];
  /** Texts and media written so far. */
  content: number;
};

export const createWriter = (): Writer => ({ parts: [], open: [], content: 0 });

export type Opening = Pick<OpenElement, 'name' | 'end' | 'kind' | 'holdsText'> & {
  readonly attributes: string;
};

export const openElement = (writer: Writer, opening: Opening): void => {
  const { name, end, kind, holdsText, attributes } = opening;
  const partsBefore = writer.parts.length;
  writer.open.push({ name, end, kind, holdsText, partsBefore, contentBefore: writer.content });
  writer.parts.push(`<${name}${attributes}>`);
};

/** Cells hold their place and their column even when they are empty. */
const mayBeEmpty = new Set(['td', 'th']);

export const closeElement = (writer: Writer): void => {
  const element = writer.open.pop();
  if (element === undefined) return;
  if (element.contentBefore === writer.content && !mayBeEmpty.has(element.name))
    writer.parts.length = element.partsBefore;
  else writer.parts.push(`</${element.name}>`);
};

/** Closes what ends before this node. */
export const closeEnded = (writer: Writer, node: Node): void => {
  const ended = writer.open.findIndex((element) => element.end <= node);
  if (ended === -1) return;
  while (writer.open.length > ended) closeElement(writer);
};

/** Closes markup inside a line, and the paragraph that was made for it, before a block begins. */
export const closeLine = (writer: Writer): void => {
  while (writer.open.length > 0 && writer.open.at(-1)?.kind !== 'block') closeElement(writer);
};

const endOfBlock = /^<\/(?:p|h\d|ul|ol|dl|table|blockquote|figure|pre)>/;

/**
 * Ends the paragraph that was made for a box of the page. Boxes side by side in an item or a cell get no paragraphs:
 * returns the line breaks due between them, none where a block of its own parts them anyhow.
 */
export const endBox = (writer: Writer): number => {
  if (openBlock(writer)?.kind === 'paragraph') closeLine(writer);
  return endOfBlock.test(writer.parts.findLast((part) => part !== ' ') ?? '') ? 0 : 1;
};

export const write = (writer: Writer, markup: string): void => {
  writer.parts.push(markup);
  writer.content += 1;
};

/** Begins a line of preformatted text, unless one has begun. */
export const startLine = (writer: Writer): void => {
  const isBegun =
    writer.content === openBlock(writer)?.contentBefore || writer.parts.at(-1)?.endsWith('\n') === true;
  if (!isBegun) writer.parts.push('\n');
};

/** The innermost block, made or written, that is open. */
export const openBlock = (writer: Writer): OpenElement | null =>
  writer.open.findLast((element) => element.kind !== 'inline') ?? null;

/** Text can stand in it as it is. */
export const takesText = (element: OpenElement | null): boolean => element?.holdsText === true;

export const finish = (writer: Writer): string => {
  while (writer.open.length > 0) closeElement(writer);
  let markup = writer.parts.join('').trimEnd();
  while (markup.endsWith(rule)) markup = markup.slice(0, -rule.length).trimEnd();
  return markup;
};

/** One that nothing follows parts nothing. */
const rule = '<hr>';
