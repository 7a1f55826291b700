import { type Alphabet, isWestern } from './alphabets.ts';
import type { Encoding } from './encoding.ts';
import { classes, classesOf } from './letter-classes.ts';

/** Enough to tell alphabets apart. */
const looked = 4000;
/** A wrong table betrays itself by unassigned bytes far more than by unusual characters. */
const faultWorth = -3;
const rareWorth = 0.5;

/** Fewer letters may be signs among Western ones, or a few characters of a larger table. */
const fewestLetters = 6;
const sureLetters = 24;
/** Quotation marks and dashes are all there is: more than gibberish, less than any text. */
const signsOnly = 0.1;
/** Most letters with accents are Western ones, too. */
const lessCommon = 0.12;

/**
 * How ordinary bytes are as text of one of the tables of single bytes, by those above ASCII: 1 when all are common
 * letters of the alphabet, in places where letters stand.
 */
export const ordinariness = (sample: Uint8Array, encoding: Encoding, alphabet: Alphabet): number => {
  const table = classesOf(encoding, alphabet);
  const start = sample.subarray(0, looked);
  const kinds = start.map((byte) => table[byte] ?? classes.other);
  let score = 0;
  let total = 0;
  for (let index = 0; index < start.length; index += 1) {
    const byte = start[index] ?? 0;
    if (byte < 0x80 || kinds[index] === classes.punctuation) continue;
    total += 1;
    score += alphabet.isLatin && endsRun(start, index) ? -1 : worthOf(kinds, index, alphabet.isLatin);
  }
  return isMonotonous(start, total) ? 0 : weighed(score / Math.max(1, total), total, alphabet);
};

/** Latin letters with accents stand alone, in pairs or in threes. */
const endsRun = (bytes: Uint8Array, index: number): boolean =>
  (bytes[index - 1] ?? 0) >= 0x80 && (bytes[index - 2] ?? 0) >= 0x80 && (bytes[index - 3] ?? 0) >= 0x80;

/** Characters of two bytes begin with the same one again and again: no letter is so common before another. */
const isMonotonous = (bytes: Uint8Array, total: number): boolean => {
  if (total < sureLetters) return false;
  const counts = new Uint16Array(256);
  for (let index = 1; index < bytes.length; index += 1) {
    const byte = bytes[index - 1] ?? 0;
    if (byte >= 0x80 && (bytes[index] ?? 0) >= 0x80) counts[byte] = (counts[byte] ?? 0) + 1;
  }
  return counts.some((count) => count > total * mostOfOne);
};

const mostOfOne = 0.42;

const weighed = (share: number, total: number, alphabet: Alphabet): number => {
  if (isWestern(alphabet)) return total === 0 ? signsOnly : share;
  if (total < fewestLetters) return 0;
  if (alphabet.isLatin) return share - lessCommon;
  return share * Math.min(1, total / sureLetters);
};

const isAscii = (kind: number | undefined): boolean =>
  kind === classes.asciiSmall || kind === classes.asciiCapital;
const isLetter = (kind: number = classes.other): boolean =>
  kind >= classes.asciiSmall && kind <= classes.unusualCapital;

/** Worth of letters where a letter may stand. */
const worths: ReadonlyMap<number, number> = new Map([
  [classes.small, 1],
  [classes.capital, 1],
  [classes.rare, rareWorth],
]);

const worthOf = (kinds: Uint8Array, index: number, isLatin: boolean): number => {
  const kind = kinds[index] ?? classes.other;
  const before = kinds[index - 1];
  const after = kinds[index + 1];
  if (kind === classes.fault) return faultWorth;
  if (!isLetter(kind)) return worthOfSign(kind, before, after);
  if (!isLatin && (isAscii(before) || isAscii(after))) return -1;
  return isMisplacedCapital(kind, before) ? -1 : (worths.get(kind) ?? 0);
};

/** A capital after a small letter is as good as a sign: it is what another table makes of small letters. */
const isMisplacedCapital = (kind: number, before: number | undefined): boolean =>
  (kind === classes.capital || kind === classes.unusualCapital) &&
  (before === classes.asciiSmall || before === classes.small || before === classes.unusualSmall);

/** Signs stand between words; inside of one they were letters. */
const worthOfSign = (kind: number, before: number | undefined, after: number | undefined): number => {
  if (kind === classes.raised) return isLetter(after) ? -1 : 0;
  if (kind === classes.inverted) return isLetter(before) || !isAscii(after) ? -1 : 0;
  return isLetter(before) || isLetter(after) ? -1 : 0;
};
