import { whenNeeded } from '../deferred/when-needed.ts';

/**
 * Most lines of a page are prose, and a table of expressions costs most when it is first asked: V8 compiles each of
 * them (0.3 ms, twice) to find that the line begins with another word. So each goes with a sieve, a few words that
 * tell at the price of a look-up which lines it can't match.
 */
export type Sieve = (line: SievedLine) => boolean;

/** A line as sieves see it, worked out once for all of them. */
export type SievedLine = {
  readonly text: string;
  readonly lower: string;
  readonly opening: string;
  /** By hash of two neighbouring characters: 1 where the line has such. */
  readonly pairs: Uint8Array;
};

/** What lines that site and reader write alike look like: a test that costs nothing, then one that costs more. */
export type Phrase = readonly [sieve: Sieve, pattern: Pattern];
export type Pattern = Pick<RegExp, 'test'>;

/** Punctuation and signs up to a word in an alphabet, or up to the first character of another script, or a digit. */
const firstWord =
  /^[\0-/:-@[-`{-¿\u2000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]*(?:([0-9])|([a-zß-\u1fff]+|[^]))?/;

/** So many letters tell words apart, and let `abonné` stand for `abonnés` as well. */
const stem = 4;

/** In `opens`: a digit, and a line without any letter. */
const digit = '0';
const noWord = '-';

/** Unicode's lower case of the Turkish İ is two characters. */
export const lowerCase = (text: string): string => text.toLowerCase().replaceAll('i\u0307', 'i');

/** A line is asked by several tables one after the other. */
export const sieveLine = (text: string): SievedLine => {
  if (last.text !== text) last = workOut(text);
  return last;
};

/** A power of two: a long paragraph has some 300 different pairs. */
const hashes = 2048;
const pairAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & (hashes - 1);

const pairsOf = (text: string): readonly number[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => pairAt(text, at));

const markPairs = (text: string): Uint8Array => {
  const pairs = new Uint8Array(hashes);
  for (let at = text.length - 2; at >= 0; at -= 1) pairs[pairAt(text, at)] = 1;
  return pairs;
};

let last: SievedLine = { text: '', lower: '', opening: noWord, pairs: markPairs('') };

const workOut = (text: string): SievedLine => {
  const lower = lowerCase(text);
  const [, number, word = noWord] = firstWord.exec(lower) ?? [];
  const opening = number === undefined ? word.slice(0, stem) : digit;
  return { text, lower, opening, pairs: markPairs(lower) };
};

/**
 * Lines whose first word is one of these, whatever signs stand before it. Of Chinese, Japanese and Korean the first
 * character counts; `0` stands for any digit, `-` for no word at all. In lower case, separated by spaces.
 */
export const opens = (words: string): Sieve => {
  const stems = new Set(words.split(' ').map((word) => word.slice(0, stem)));
  const sieve: Sieve = ({ opening }) => stems.has(opening);
  stemsOf.set(sieve, stems);
  return sieve;
};

const stemsOf = new WeakMap<Sieve, ReadonlySet<string>>();

/**
 * Lines that hold one of these pieces, in lower case, anywhere. To search a paragraph for hundreds of them takes
 * longer than all else: most miss a pair of their characters in it.
 */
export const holds = (...pieces: readonly string[]): Sieve => {
  const sought = pieces.map((piece) => ({ piece, needed: pairsOf(piece) }));
  return ({ lower, pairs }) =>
    sought.some(({ piece, needed }) => needed.every((pair) => pairs[pair] === 1) && lower.includes(piece));
};

export const matchesAny = (phrases: readonly Phrase[], line: SievedLine): boolean =>
  phrases.some(([sieve, pattern]) => sieve(line) && pattern.test(line.text));

/**
 * For a long table, the phrases that are worth asking for a line, in their order: all that hold something, and those
 * that open as it does.
 */
export const byOpening = <T>(
  phrases: readonly T[],
  sieveOf: (phrase: T) => Sieve,
): ((line: SievedLine) => readonly T[]) => {
  const stems = whenNeeded(
    () => new Set(phrases.flatMap((phrase) => [...(stemsOf.get(sieveOf(phrase)) ?? [])])),
  );
  const opening = (word: string): readonly T[] =>
    phrases.filter((phrase) => stemsOf.get(sieveOf(phrase))?.has(word) ?? true);
  const known = new Map<string, readonly T[]>();
  return (line) => {
    const word = stems().has(line.opening) ? line.opening : '';
    const found = known.get(word) ?? opening(word);
    known.set(word, found);
    return found;
  };
};
