import { decodeAttribute } from '../references/decode-references.ts';

/** What stands in a tag behind its name, and where the text after the tag begins. */
export type TagAttributes = {
  readonly attributes: Record<string, string>;
  readonly selfClosing: boolean;
  readonly end: number;
};

const slash = 0x2f;
const equals = 0x3d;
const greater = 0x3e;

/** Tab, line feed, form feed, carriage return, space: what HTML calls white space. */
const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c || code === 0x0d;

const skipSpace = (source: string, from: number): number => {
  let at = from;
  while (isSpace(source.charCodeAt(at))) at += 1;
  return at;
};

const skipGap = (source: string, from: number): number => {
  let at = skipSpace(source, from);
  while (source.charCodeAt(at) === slash) at = skipSpace(source, at + 1);
  return at;
};

/** Space, `/` or `>`, or the end of the file. */
const endsTagName = (code: number): boolean =>
  isSpace(code) || code === slash || code === greater || Number.isNaN(code);

export const tagNameEnd = (source: string, from: number): number => {
  let at = from;
  while (!endsTagName(source.charCodeAt(at))) at += 1;
  return at;
};

/** Whatever a name begins with is part of it, `=` too. */
const attributeNameEnd = (source: string, from: number): number => {
  let at = from + 1;
  while (source.charCodeAt(at) !== equals && !endsTagName(source.charCodeAt(at))) at += 1;
  return at;
};

/** HTML §13.2.5.32 to .40; `null` where the file ends before the tag does. The first of a name counts. */
export const readAttributes = (
  source: string,
  from: number,
  nameOf: (written: string) => string,
): TagAttributes | null => {
  const attributes: Record<string, string> = {};
  let at = from;
  for (;;) {
    const start = skipGap(source, at);
    if (start >= source.length) return null;
    if (source.charCodeAt(start) === greater)
      return {
        attributes,
        selfClosing: start > at && source.charCodeAt(start - 1) === slash,
        end: start + 1,
      };
    const nameEnd = attributeNameEnd(source, start);
    const value = readValue(source, nameEnd);
    if (value === null) return null;
    const name = nameOf(source.slice(start, nameEnd));
    if (!Object.hasOwn(attributes, name)) attributes[name] = withoutNull(decodeAttribute(value.text));
    at = value.end;
  }
};

/** §13.2.5.36: what is no character in an attribute shows as one that is lost. */
const withoutNull = (value: string): string =>
  value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value;

type Value = { readonly text: string; readonly end: number };

const readValue = (source: string, nameEnd: number): Value | null => {
  const sign = skipSpace(source, nameEnd);
  if (source.charCodeAt(sign) !== equals) return { text: '', end: nameEnd };
  const start = skipSpace(source, sign + 1);
  const quote = source[start];
  if (quote !== '"' && quote !== "'") return readUnquoted(source, start);
  const close = source.indexOf(quote, start + 1);
  return close === -1 ? null : { text: source.slice(start + 1, close), end: close + 1 };
};

const readUnquoted = (source: string, from: number): Value => {
  let end = from;
  while (end < source.length && !isSpace(source.charCodeAt(end)) && source.charCodeAt(end) !== greater)
    end += 1;
  return { text: source.slice(from, end), end };
};
