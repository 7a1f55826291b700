import { commonEastAsian } from './common-characters.ts';
import { decodeAs, type Encoding } from './encoding.ts';

/**
 * Tables in which a character is two bytes, so that a lost one shifts all that follow: where their characters of the
 * first level stand, which nearly all text is written with, by first byte and least second one.
 */
const firstLevels: ReadonlyMap<Encoding, readonly [from: number, to: number, second: number]> = new Map([
  ['gb18030', [0xb0, 0xd7, 0xa1]],
  ['big5', [0xa4, 0xc6, 0x40]],
  ['shift_jis', [0x88, 0x97, 0x40]],
  ['euc-jp', [0xb0, 0xcf, 0xa1]],
  ['euc-kr', [0xb0, 0xc8, 0xa1]],
]);

export const isDoubleByte = (encoding: Encoding): boolean => firstLevels.has(encoding);

/** What no text holds: no character, controls above ASCII, and characters that nobody has defined. */
const fault = /[\ufffd\u0080-\u009f\ue000-\uf8ff]/;

export const isFaulty = (text: string): boolean => fault.test(text);

/** Costs of a reading: characters out of step with their bytes are rare ones, one after the other. */
const usualCost = 0.4;
const rareCost = 1.3;
/** A place of the table that nobody has defined may hold a publisher's own character. */
const unknownCost = 2.5;
const dropCost = 3;

/**
 * The text of bytes of which some were lost or have come in between: read on from wherever the characters are
 * ordinary again. A shortest path over the bytes, the cost of leaving one out, which becomes U+FFFD, against the cost
 * of rare characters. Linear.
 */
export const realign = (bytes: Uint8Array, encoding: Encoding): string => {
  if (!isDoubleByte(encoding)) return decodeAs(bytes, encoding);
  const lengths = shortestPath(bytes, encoding);
  let text = '';
  for (let at = 0; at < bytes.length; at += Math.max(1, lengths[at] ?? 0)) {
    const length = lengths[at] ?? 0;
    text += length === 0 ? '\ufffd' : decodeAs(bytes.subarray(at, at + length), encoding);
  }
  return text;
};

/** By byte: the length of the character that is best read there, 0 where the byte is better left out. */
const shortestPath = (bytes: Uint8Array, encoding: Encoding): Uint8Array => {
  const lengths = new Uint8Array(bytes.length);
  const costs = new Float64Array(bytes.length + 1);
  for (let at = bytes.length - 1; at >= 0; at -= 1) {
    const dropped = dropCost + (costs[at + 1] ?? 0);
    const length = lengthAt(bytes, at, encoding);
    const kept = costOf(bytes, at, length, encoding) + (costs[at + length] ?? 0);
    lengths[at] = kept < dropped ? length : 0;
    costs[at] = Math.min(kept, dropped);
  }
  return lengths;
};

const lengthAt = (bytes: Uint8Array, at: number, encoding: Encoding): number => {
  if ((bytes[at] ?? 0) < 0x80) return 1;
  return encoding === 'gb18030' && isDigit(bytes[at + 1]) && isDigit(bytes[at + 3]) ? 4 : 2;
};

const isDigit = (byte = 0): boolean => byte >= 0x30 && byte <= 0x39;

const costOf = (bytes: Uint8Array, at: number, length: number, encoding: Encoding): number => {
  if (length === 1) return 0;
  if (at + length > bytes.length) return Infinity;
  if (length === 4) return isFaulty(decodeAs(bytes.subarray(at, at + 4), encoding)) ? Infinity : rareCost;
  const table = tableOf(encoding);
  const pair = (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
  const known = table[pair] ?? Number.NaN;
  if (!Number.isNaN(known)) return known;
  const cost = costOfPair(bytes.subarray(at, at + 2), encoding);
  table[pair] = cost;
  return cost;
};

const costOfPair = (pair: Uint8Array, encoding: Encoding): number => {
  const text = decodeAs(pair, encoding);
  if (/^[\ue000-\uf8ff]$/.test(text)) return unknownCost;
  if (isFaulty(text) || Array.from(text).length !== 1) return Infinity;
  if (commonEastAsian.has(text.charCodeAt(0))) return 0;
  return isFirstLevel(pair, encoding) ? usualCost : rareCost;
};

const isFirstLevel = (pair: Uint8Array, encoding: Encoding): boolean => {
  const [first = 0, second = 0] = pair;
  const [from, to, least] = firstLevels.get(encoding) ?? [0, 0, 0];
  return first >= from && first <= to && second >= least;
};

/** Costs of pairs of bytes as far as they have been asked for, others not a number. */
const tables = new Map<Encoding, Float64Array>();
const tableOf = (encoding: Encoding): Float64Array => {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Float64Array(65_536).fill(Number.NaN);
  tables.set(encoding, table);
  return table;
};
