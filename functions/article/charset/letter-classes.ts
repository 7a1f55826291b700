import type { Alphabet } from './alphabets.ts';
import { decodeAs, type Encoding } from './encoding.ts';

/** What a byte of a table of single bytes is, as far as it tells one table from another. */
export const classes = {
  other: 0,
  asciiSmall: 1,
  asciiCapital: 2,
  small: 3,
  capital: 4,
  rare: 5,
  unusualSmall: 6,
  unusualCapital: 7,
  sign: 8,
  raised: 9,
  inverted: 10,
  punctuation: 11,
  fault: 12,
} as const;

const fault = /[\ufffd\u0080-\u009f\ue000-\uf8ff]/u;
/** They stand in every one of these tables and say nothing. */
const punctuation = /[‐-…\u00a0«»‹›·•]/u;
/** `20 m³`, `2º`, `¿Qué`: signs that touch a word on one side only. */
const raised = /[²³¹ªº°]/u;
const inverted = /[¿¡]/u;
const letter = /\p{L}|\p{M}/u;
const capital = /\p{Lu}/u;

/** By byte; made once for each encoding that is asked about. */
export const classesOf = (encoding: Encoding, alphabet: Alphabet): Uint8Array => {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = Uint8Array.from({ length: 256 }, (_, byte) => classOf(byte, encoding, alphabet));
  tables.set(encoding, table);
  return table;
};

const tables = new Map<Encoding, Uint8Array>();

const classOf = (byte: number, encoding: Encoding, alphabet: Alphabet): number => {
  if (byte < 0x80) return classOfAscii(String.fromCharCode(byte));
  const character = decodeAs(Uint8Array.of(byte), encoding);
  if (fault.test(character)) return classes.fault;
  if (punctuation.test(character)) return classes.punctuation;
  return letter.test(character) ? classOfLetter(character, alphabet) : classOfSign(character);
};

const classOfAscii = (character: string): number => {
  if (/[a-z]/.test(character)) return classes.asciiSmall;
  return /[A-Z]/.test(character) ? classes.asciiCapital : classes.other;
};

const classOfLetter = (character: string, { common, rare }: Alphabet): number => {
  const isCapital = capital.test(character);
  if (common.has(character)) return isCapital ? classes.capital : classes.small;
  if (rare.has(character)) return classes.rare;
  return isCapital ? classes.unusualCapital : classes.unusualSmall;
};

const classOfSign = (character: string): number => {
  if (raised.test(character)) return classes.raised;
  return inverted.test(character) ? classes.inverted : classes.sign;
};
