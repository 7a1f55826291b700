import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { surnameReadings } from '../../functions/render/care/pinyin/rules/surnames.ts';
import { readOpenccDictionary } from './hanzi-dictionaries.ts';
import { correctedCharacters, corrections, undecided } from './pinyin-corrections.ts';
import { names } from './pinyin-names.ts';

/** A word as the dictionaries have it: its syllables, and how often it stands among a trillion words. */
export type DictionaryWord = { readonly syllables: readonly string[]; readonly frequency: number };

type Raw = Readonly<Record<string, readonly [reading: string, frequency: number]>>;

const require = createRequire(import.meta.url);

const readJson = (specifier: string): unknown => JSON.parse(readFileSync(require.resolve(specifier), 'utf8'));

/**
 * Every word of `@pinyin-pro/data` (complete), with the readings put right that are known to be wrong there.
 * 一 and 不 get the tone of the dictionary: their change before other tones is speech, not spelling (GB/T 16159).
 */
export const readDictionary = (): ReadonlyMap<string, DictionaryWord> => {
  const words = new Map(readList());
  for (const [character, reading, list] of correctedCharacters) {
    for (const word of list.split(' ')) correct(words, word, { character, reading });
  }
  for (const [word, reading] of Object.entries({ ...names, ...corrections })) {
    words.set(word, {
      syllables: reading.split(' '),
      frequency: Math.max(words.get(word)?.frequency ?? 0, corrected),
    });
  }
  return new Map([...words].filter(([word, { frequency }]) => !isChanceName(word, frequency, words)));
};

const readList = (): readonly (readonly [string, DictionaryWord])[] =>
  Object.entries(readJson('@pinyin-pro/data/complete.json') as Raw)
    .map(([word, [reading, frequency]]): [string, DictionaryWord] => [
      word,
      { syllables: withoutSandhi(word, reading.split(' ')), frequency },
    ])
    .filter(([word, { syllables }]) => !undecided.has(word) && syllables.length === Array.from(word).length);

const correct = (
  words: Map<string, DictionaryWord>,
  word: string,
  { character, reading }: { readonly character: string; readonly reading: string },
): void => {
  const { syllables, frequency } = words.get(word) ?? { syllables: [], frequency: 0 };
  const corrected = syllables.map((syllable, at) => (word.charAt(at) === character ? reading : syllable));
  if (corrected.length > 0) words.set(word, { syllables: corrected, frequency });
};

/**
 * The lists have people by name, and one of them is 任海军: a surname before a common word. In a text, 任 and 海军 are
 * two words far more often.
 */
const isChanceName = (word: string, frequency: number, words: ReadonlyMap<string, DictionaryWord>): boolean =>
  word.length === 3 &&
  frequency <= rareName &&
  Object.hasOwn(surnameReadings, word.charAt(0)) &&
  (words.get(word.slice(1))?.frequency ?? 0) > frequency * 20;

const rareName = 2e-11;

/** Of a word that only the corrections have: it is there to be taken. */
const corrected = 1e-9;

/** Read so in every word: 谁 is shéi first, shuí too (《现代汉语词典》). */
const unchanging: Readonly<Record<string, string>> = { 一: 'yī', 不: 'bù', 谁: 'shéi' };

const withoutSandhi = (word: string, syllables: readonly string[]): readonly string[] =>
  Array.from(word, (character, at) => unchanging[character] ?? syllables[at] ?? '');

/** Traditional characters that have one simplified form, both in one UTF-16 code unit, from OpenCC. */
export const readSimplifiedForms = (): ReadonlyMap<string, string> =>
  new Map(
    readOpenccDictionary('TSCharacters')
      .map(([traditional, simplified]) => [traditional, simplified] as const)
      .filter(([traditional, simplified]) => traditional.length === 1 && simplified.length === 1),
  );

/** Every character that `pinyin-pro` reads, with all its readings, the usual one first. */
export const readCharacters = (): ReadonlyMap<string, readonly string[]> => {
  const module: unknown = require('pinyin-pro/dist/esm/data/dict1.mjs');
  const dictionary = (module as { default: CharacterDictionary }).default;
  const characters = new Map<string, readonly string[]>();
  for (const character of hanCharacters()) {
    const readings = dictionary.get(character);
    if (typeof readings === 'string') characters.set(character, readings.split(' '));
  }
  return characters;
};

/** Characters of the basic plane and how Unihan reads them (kMandarin). */
export const readUnihan = (): readonly (readonly [character: string, reading: string])[] =>
  Object.entries(require('unicode-mandarin-readings') as Record<string, string>).map(([point, reading]) => [
    String.fromCodePoint(Number.parseInt(point.slice('U+'.length), 16)),
    reading,
  ]);

type CharacterDictionary = { readonly get: (character: string) => string | undefined };

/** The planes that hold ideographs: the basic one, the supplementary and the tertiary ideographic (Unicode §2.8). */
const planes = [0x3000, 0x10000, 0x20000, 0x40000] as const;

/** Every character of the script Han that this Node's Unicode knows. */
export const hanCharacters = (): readonly string[] => {
  const characters: string[] = [];
  for (const [from, to] of [planes.slice(0, 2), planes.slice(2, 4)]) {
    for (let point = from ?? 0; point < (to ?? 0); point += 1) {
      const character = String.fromCodePoint(point);
      if (/\p{Script=Han}/v.test(character)) characters.push(character);
    }
  }
  return characters;
};
