import { packSections, unpackSections } from '../words/sections.ts';
import { readWordTrie, writeWordTrie, type WordTrie } from '../words/word-trie.ts';

/** What `infra/install` builds from the dictionaries, and what `annotate` reads. */
export type PinyinIndex = {
  /** Words in simplified characters, and every character by itself; its numbers are made by `packWord`. */
  readonly words: WordTrie;
  /** By number, the syllables of a word, one a character, with spaces between. Number 0 is empty. */
  readonly readings: readonly string[];
  /** Traditional characters that are read otherwise than the simplified ones they became: 髮 fà, though 发 is fā. */
  readonly variants: ReadonlyMap<string, string>;
};

/** A word's cost is −log₂ of its probability in steps of 1/6: 0 to 42 bits in one byte. */
export const stepsPerBit = 6;
const costLimit = 0xfe;
const readingBits = 24;

/** Cost: in steps, see `stepsPerBit`. Reading: a number in `readings`; 0 = as its characters are read singly. */
export const packWord = (cost: number, reading: number): number =>
  Math.min(costLimit, Math.max(0, Math.round(cost))) * 2 ** readingBits + reading;

export const costOf = (packed: number): number => packed >>> readingBits;
export const readingOf = (packed: number): number => packed & (2 ** readingBits - 1);

export const writePinyinIndex = ({ words, readings, variants }: PinyinIndex): Uint8Array => {
  const pairs = [...variants].map((pair) => pair.join('')).join('\n');
  return packSections([
    writeWordTrie(words),
    new TextEncoder().encode(readings.join('\n')),
    new TextEncoder().encode(pairs),
  ]);
};

/**
 * Reads the index of `npm run engine`: about 15 ms and 10 MB. Pure: the edge reads the file, once a process and only
 * for a page that needs it. Throws a `RangeError` for other bytes.
 */
export const loadPinyinIndex = (bytes: Uint8Array): PinyinIndex => {
  const [words, readings, pairs] = unpackSections(bytes);
  if (words === undefined || readings === undefined || pairs === undefined) {
    throw new RangeError('These bytes are no pinyin index: build it again with `npm run engine`.');
  }
  const decode = new TextDecoder();
  return {
    words: readWordTrie(words),
    readings: decode.decode(readings).split('\n'),
    variants: pairsOf(decode.decode(pairs)),
  };
};

const pairsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split('\n').map((pair) => [pair.charAt(0), pair.slice(1)]));
