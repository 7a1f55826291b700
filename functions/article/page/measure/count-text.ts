/** What is in one stretch of source text. */
export type Count = { size: number; stops: number; commas: number };

const letter = 1;
const ideograph = 2;
const stop = 3;
const comma = 4;

/** By UTF-16 code unit: what a character counts for. A lookup, since this sees every character of a page. */
const kinds: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  table.fill(letter, 0x30, 0x3a).fill(letter, 0x41, 0x5b).fill(letter, 0x61, 0x7b);
  table.fill(letter, 0xc0, 0x2000);
  // `###` alone on a line ends a press release.
  table['#'.charCodeAt(0)] = letter;
  table.fill(ideograph, 0x3041, 0x3100).fill(ideograph, 0x3400, 0xa000).fill(ideograph, 0xac00, 0xd7a4);
  table.fill(ideograph, 0xf900, 0xfb00).fill(letter, 0xff10, 0xff1a);
  // Ideographs beyond the plane are two units: the first counts.
  table.fill(ideograph, 0xd840, 0xd880);
  // The danda ends sentences from Hindi to Bengali; then Arabic, Urdu, Khmer, Burmese, Ethiopic and Armenian.
  for (const character of '。．！？!?…।॥؟۔។၊။።։') table[character.charCodeAt(0)] = stop;
  for (const character of '，、；：,;:،؛') table[character.charCodeAt(0)] = comma;
  return table;
})();

const ampersand = 0x26;
const fullStop = 0x2e;

/** Counts one text of the source into `count`; an entity counts as what it stands for, a space as nothing. */
export const countText = (html: string, range: { from: number; to: number }, count: Count): void => {
  const { to } = range;
  for (let position = range.from; position < to; position += 1) {
    const code = html.charCodeAt(position);
    const kind = kinds[code];
    if (kind === letter) count.size += 1;
    else if (kind === ideograph) count.size += 3;
    else if (kind === stop) count.stops += 1;
    else if (kind === comma) count.commas += 1;
    else if (code === fullStop) count.stops += endsSentence(html, position + 1, to) ? 1 : 0;
    else if (code === ampersand) position = skipEntity(html, position, count);
  }
};

/** A full stop inside a number or an address ends no sentence. */
const endsSentence = (html: string, next: number, to: number): boolean => {
  if (next >= to) return true;
  const kind = kinds[html.charCodeAt(next)];
  return kind !== letter;
};

const entityPattern = /&(?:#(?:x(?<hex>[\da-f]{1,6})|(?<decimal>\d{1,7}))|(?<name>[a-z][a-z\d]{1,9}));/iy;
const spaces = /^(?:nbsp|ensp|emsp|thinsp)$/i;

const skipEntity = (html: string, position: number, count: Count): number => {
  entityPattern.lastIndex = position;
  const match = entityPattern.exec(html);
  if (match === null) return position;
  const { hex, decimal, name } = match.groups ?? {};
  if (name === undefined) countCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16), count);
  else if (!spaces.test(name)) count.size += 1;
  return position + match[0].length - 1;
};

/** `&#20013;` is an ideograph, `&#1080;` a letter, `&#8217;` neither. */
const countCode = (code: number, count: Count): void => {
  const kind = code > 0xffff ? ideograph : kinds[code];
  if (kind === letter) count.size += 1;
  else if (kind === ideograph) count.size += 3;
  else if (kind === stop) count.stops += 1;
  else if (kind === comma) count.commas += 1;
};
