import { oldNames } from './common-names.ts';
import { charactersOf } from './named-characters.ts';

/** Character references, whatever they name (HTML §13.2.5.72 to .80). */
const inText = /&(?:#(?:[xX]([\da-fA-F]+)|(\d+));?|([A-Za-z][A-Za-z\d]*);?)/g;
/** What looks like the parameter of an address is none (§13.2.5.73). */
const inAttribute = /&(?:#(?:[xX]([\da-fA-F]+)|(\d+));?|([A-Za-z][A-Za-z\d]*)(?:;|(?![=A-Za-z\d])))/g;

/** Text of a page with its character references decoded. */
export const decodeText = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(inText, (written: string, hex?: string, decimal?: string, name?: string) =>
        name === undefined ? decodeNumber(hex, decimal) : decodeName(written, name),
      )
    : text;

/** The same for the value of an attribute. */
export const decodeAttribute = (value: string): string =>
  value.includes('&')
    ? value.replaceAll(inAttribute, (written: string, hex?: string, decimal?: string, name?: string) =>
        name === undefined ? decodeNumber(hex, decimal) : (decodeWhole(written, name) ?? written),
      )
    : value;

/** A name with its semicolon, or an old one without. */
const decodeWhole = (written: string, name: string): string | undefined =>
  written.endsWith(';') ? charactersOf(name) : oldNames.get(name);

const longestOldName = 6;

/** A name, or an old one that the letters begin with: `&notit;` is `¬it;`. */
const decodeName = (written: string, name: string): string => {
  const whole = decodeWhole(written, name);
  if (whole !== undefined) return whole;
  for (let length = longestOldName; length > 1; length -= 1) {
    const start = oldNames.get(name.slice(0, length));
    if (start !== undefined) return start + written.slice(Math.min(length, name.length) + 1);
  }
  return written;
};

const replacement = '\ufffd';
const highest = 0x10_ffff;
/** Numbers that are no characters of Unicode are meant in windows-1252 (§13.2.5.80). */
const firstOfWindows = 0x80;
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const decodeNumber = (hex: string | undefined, decimal = '0'): string => {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (code === 0 || code > highest || isSurrogate(code)) return replacement;
  return windows[code - firstOfWindows] ?? String.fromCodePoint(code);
};

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;
