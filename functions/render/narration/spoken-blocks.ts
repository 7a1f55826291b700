import { Parser } from 'htmlparser2';
import { fitText } from '../markup.ts';
import { isBlock, isNoteMark, isSilent } from '../../article/summary/plain-text.ts';

/** A part of a block's text that stands in the page in one piece. */
type Piece = {
  /** UTF-16 offset in the block's text. */
  readonly from: number;
  /** Code points of the page's text before it. */
  readonly at: number;
};

/** The text of a paragraph, a heading, a cell …, as it is spoken. */
export type SpokenBlock = { readonly text: string; readonly pieces: readonly Piece[] };

/** Ends of lines and of cells part what is said. */
const isBoundary = (name: string): boolean =>
  isBlock(name) || name === 'br' || name === 'td' || name === 'th';

type Walk = {
  readonly blocks: SpokenBlock[];
  readonly open: string[];
  readonly silences: string[];
  /** How many readings are open. */
  readings: number;
  block: { text: string; pieces: Piece[] };
  /** Code points of the page so far, readings aside. */
  position: number;
};

const endBlock = (walk: Walk): void => {
  if (walk.block.text.trim() !== '') walk.blocks.push(walk.block);
  walk.block = { text: '', pieces: [] };
};

const open = (walk: Walk, name: string, attributes: Readonly<Record<string, string>>): void => {
  if (isBoundary(name)) endBlock(walk);
  if (isSilent(name) || isNoteMark(name, attributes, walk.open.at(-1) ?? '')) walk.silences.push(name);
  if (name === 'rt') walk.readings += 1;
  walk.open.push(name);
};

const close = (walk: Walk, name: string): void => {
  walk.open.pop();
  if (name === 'rt') walk.readings -= 1;
  if (walk.silences.at(-1) === name) walk.silences.pop();
  if (isBoundary(name)) endBlock(walk);
};

const add = (walk: Walk, text: string): void => {
  if (walk.readings > 0) return;
  if (walk.silences.length === 0) {
    walk.block.pieces.push({ from: walk.block.text.length, at: walk.position });
    walk.block.text += text;
  }
  walk.position += Array.from(text).length;
};

/** Newlines are one character (HTML §13.2.3.5), and right after `<pre>` none (§13.2.6.4.7). */
const asParsed = (text: string, name: string): string => {
  const shown = fitText(text).replaceAll(/\r\n?/g, '\n');
  return name === 'pre' ? shown.replace(/^\n/, '') : shown;
};

/**
 * What is read aloud of an article's body, block by block, each with its place in the care page: that page has the
 * same text in the same order, with readings (`rt`) of its own between the characters.
 */
export const spokenBlocks = (html: string): readonly SpokenBlock[] => {
  const walk: Walk = {
    blocks: [],
    open: [],
    silences: [],
    readings: 0,
    block: { text: '', pieces: [] },
    position: 0,
  };
  let text = '';
  let opened = '';
  const flush = (): void => {
    add(walk, asParsed(text, opened));
    text = '';
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      flush();
      open(walk, name, attributes);
      opened = name;
    },
    ontext: (chunk) => {
      text += chunk;
    },
    onclosetag: (name) => {
      flush();
      close(walk, name);
      opened = '';
    },
  });
  parser.end(html);
  flush();
  endBlock(walk);
  return walk.blocks;
};

/** Code points of the page's text before a place in a block. Offset: in UTF-16. */
export const positionIn = ({ text, pieces }: SpokenBlock, offset: number): number => {
  const piece = pieces.findLast(({ from }) => from <= offset) ?? { from: 0, at: 0 };
  return piece.at + Array.from(text.slice(piece.from, offset)).length;
};

/** After the last character before that place: what follows it may stand far away, after a silent part. */
export const positionAfter = (block: SpokenBlock, offset: number): number => {
  const isPair = /[\uDC00-\uDFFF]/.test(block.text.charAt(offset - 1));
  return positionIn(block, offset - (isPair ? 2 : 1)) + 1;
};
