import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence of our own, and the readings that are known of some of its characters. */
export type KnownSentence = {
  readonly text: string;
  readonly known: readonly { readonly at: number; readonly character: string; readonly reading: string }[];
};

/** `银行(háng)`: a character and its reading. Every character is in the basic plane. */
const mark = /(.)\((\p{L}+)\)|(.)/gu;

const readSentence = (line: string): KnownSentence => {
  let text = '';
  const known = [...line.matchAll(mark)].flatMap(([, character, reading, other]) => {
    const at = text.length;
    text += character ?? other ?? '';
    return character === undefined || reading === undefined ? [] : [{ at, character, reading }];
  });
  return { text, known };
};

/** All sentences, by the file they stand in. */
export const readSentences = (): ReadonlyMap<string, readonly KnownSentence[]> =>
  new Map(
    readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [
        name,
        readFileSync(join(import.meta.dirname, name), 'utf8')
          .trim()
          .split('\n')
          .map(readSentence),
      ]),
  );

/** Reads a text: one syllable, or nothing, for each of its characters. */
export type ReadCharacters = (text: string) => readonly (string | null)[];

/** Where a reader differs from what is known. */
export const mistakesIn = (sentences: readonly KnownSentence[], read: ReadCharacters): readonly string[] =>
  sentences.flatMap(({ text, known }) => {
    const readings = read(text);
    return known
      .filter(({ at, reading }) => readings[at] !== reading)
      .map(({ at, character, reading }) => `${character} ${reading}, not ${readings[at]}: ${text}`);
  });

export const countKnown = (sentences: readonly KnownSentence[]): number =>
  sentences.reduce((sum, { known }) => sum + known.length, 0);
