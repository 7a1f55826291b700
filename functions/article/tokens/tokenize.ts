import { decodeText } from '../references/decode-references.ts';
import { readAttributes, tagNameEnd } from './read-attributes.ts';

export type StartTag = {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly selfClosing: boolean;
};

/** Who is told what markup consists of, in order. */
export type Receiver = {
  /** Character references decoded; one text may come in pieces. */
  readonly text: (characters: string) => void;
  readonly startTag: (tag: StartTag) => void;
  readonly endTag: (name: string) => void;
  /** A comment, or what is taken for one. */
  readonly comment: () => void;
  /** What a name of an element or attribute is called: HTML's in lower case, XML's as it is written. */
  readonly nameOf: (written: string) => string;
  /** Whether the next element is one of XML, a drawing's or formula's: the content of none is raw. */
  readonly isForeign: () => boolean;
};

/** HTML's tokenization (§13.2.5), in one pass; what it asks of scripts aside. Line ends are `\n` alone. */
export const tokenize = (source: string, receiver: Receiver): void => {
  let at = 0;
  while (at < source.length) at = readNext(source, at, receiver);
};

/** Reads a text and the markup after it; answers where the next text begins. */
const readNext = (source: string, from: number, receiver: Receiver): number => {
  const open = findMarkup(source, from);
  if (open > from) receiver.text(decodeText(source.slice(from, open)));
  const sign = source[open + 1];
  if (sign === undefined) return source.length;
  if (sign === '/') return readEndTag(source, open, receiver);
  if (sign === '!' || sign === '?') return readComment(source, open, receiver);
  return readStartTag(source, open, receiver);
};

/** Where the next `<` stands that begins more than text. */
const findMarkup = (source: string, from: number): number => {
  let open = source.indexOf('<', from);
  while (open !== -1 && !beginsMarkup(source, open + 1)) open = source.indexOf('<', open + 1);
  return open === -1 ? source.length : open;
};

const beginsMarkup = (source: string, at: number): boolean => {
  const sign = source[at];
  if (sign === '!' || sign === '?') return true;
  return isLetter(source.charCodeAt(at)) || (sign === '/' && at + 1 < source.length);
};

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

const readStartTag = (source: string, open: number, receiver: Receiver): number => {
  const nameEnd = tagNameEnd(source, open + 1);
  const tag = readAttributes(source, nameEnd, receiver.nameOf);
  if (tag === null) return source.length;
  const name = receiver.nameOf(source.slice(open + 1, nameEnd));
  const isRaw = holdsRawText.has(name) && !receiver.isForeign();
  receiver.startTag({ name, attributes: tag.attributes, selfClosing: tag.selfClosing });
  return isRaw ? readRawText(source, tag.end, name, receiver) : tag.end;
};

/** Elements whose content is text up to their end tag; the first two may hold character references. */
const holdsReferences: ReadonlySet<string> = new Set(['title', 'textarea']);
const holdsRawText: ReadonlySet<string> = new Set(
  'title textarea script style iframe noembed noframes xmp plaintext'.split(' '),
);

const readRawText = (source: string, from: number, name: string, receiver: Receiver): number => {
  const end = rawTextEnd(source, from, name);
  const text = source.slice(from, end);
  receiver.text(holdsReferences.has(name) ? decodeText(text) : text);
  return end;
};

/** Where the end tag begins; `plaintext` has none. */
const rawTextEnd = (source: string, from: number, name: string): number => {
  let open = name === 'plaintext' ? -1 : source.indexOf('</', from);
  while (open !== -1) {
    const nameEnd = open + 2 + name.length;
    const isNamed = source.slice(open + 2, nameEnd).toLowerCase() === name;
    if (isNamed && nameEnd < source.length && tagNameEnd(source, nameEnd) === nameEnd) return open;
    open = source.indexOf('</', open + 2);
  }
  return source.length;
};

const readEndTag = (source: string, open: number, receiver: Receiver): number => {
  if (source[open + 2] === '>') return open + 3;
  if (!isLetter(source.charCodeAt(open + 2))) return skipComment(source, open + 2, receiver);
  const nameEnd = tagNameEnd(source, open + 2);
  const tag = readAttributes(source, nameEnd, receiver.nameOf);
  if (tag === null) return source.length;
  receiver.endTag(receiver.nameOf(source.slice(open + 2, nameEnd)));
  return tag.end;
};

const cdata = '<![CDATA[';

/** Comments, and what is taken for one: declarations, instructions of other languages. */
const readComment = (source: string, open: number, receiver: Receiver): number => {
  if (source.startsWith(cdata, open)) return readCharacters(source, open + cdata.length, receiver);
  if (!source.startsWith('<!--', open)) return skipComment(source, open + 2, receiver);
  receiver.comment();
  return commentEnd(source, open + '<!--'.length);
};

const skipComment = (source: string, from: number, receiver: Receiver): number => {
  receiver.comment();
  const end = source.indexOf('>', from);
  return end === -1 ? source.length : end + 1;
};

const closing = /--!?>/g;

/** `<!-->` and `<!--->` are whole comments, too. */
const commentEnd = (source: string, from: number): number => {
  if (source[from] === '>') return from + 1;
  if (source.startsWith('->', from)) return from + 2;
  closing.lastIndex = from;
  return closing.test(source) ? closing.lastIndex : source.length;
};

/** Feeds put a text into a CDATA section, and templates put that into pages: it is shown, though browsers wouldn't. */
const readCharacters = (source: string, from: number, receiver: Receiver): number => {
  const end = source.indexOf(']]>', from);
  if (end === -1) receiver.comment();
  else receiver.text(source.slice(from, end));
  return end === -1 ? source.length : end + 3;
};
