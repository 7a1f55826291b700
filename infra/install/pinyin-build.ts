import { buildWordTrie } from '../../functions/render/care/words/word-trie.ts';
import { packWord, type PinyinIndex, stepsPerBit } from '../../functions/render/care/pinyin/pinyin-index.ts';
import { hasContextRules } from '../../functions/render/care/pinyin/read-in-context.ts';
import { segment } from '../../functions/render/care/pinyin/segment.ts';
import { readOwnReadings } from './pinyin-characters.ts';
import { variantReadings } from './pinyin-own-readings.ts';
import { type DictionaryWord, readDictionary } from './pinyin-words.ts';

type Words = ReadonlyMap<string, DictionaryWord>;
type OwnReadings = ReadonlyMap<string, string>;

/** Builds the index that `annotate` reads from the dictionaries in node_modules: no network, about 4 s. */
export const buildPinyinIndex = (): PinyinIndex => {
  const own = readOwnReadings();
  const all = readDictionary();
  const everything = indexOf(all, own);
  const telling = new Map([...all].filter(([word, entry]) => isTelling(word, entry, everything, own)));
  return indexOf(telling, own);
};

const indexOf = (words: Words, own: OwnReadings): PinyinIndex => {
  const readings = new Map<string, number>([['', 0]]);
  const numberOf = (reading: string): number => {
    if (!readings.has(reading)) readings.set(reading, readings.size);
    return readings.get(reading) ?? 0;
  };
  const entries = [...own].map(([character, reading]): [string, number] => [
    character,
    packWord(costOf(words.get(character)?.frequency ?? rarest), numberOf(reading)),
  ]);
  for (const [word, { syllables, frequency }] of words) {
    if (Array.from(word).length < 2) continue;
    const reading = syllables.join(' ');
    entries.push([word, packWord(costOf(frequency), reading === spell(word, own) ? 0 : numberOf(reading))]);
  }
  return {
    words: buildWordTrie(entries),
    readings: [...readings.keys()],
    variants: new Map(Object.entries(variantReadings)),
  };
};

/** Of a word that no list has; and how much all words of the list are together. */
const rarest = 1e-12;
const total = 6e-5;

const costOf = (frequency: number): number => -Math.log2(frequency / total) * stepsPerBit;

const spell = (word: string, own: OwnReadings): string =>
  Array.from(word, (character) => own.get(character) ?? '').join(' ');

/** Words up to here are kept whole: they are what a text is cut into. */
const shortWord = 2;

/**
 * Whether a word tells more than its parts: 解决问题 is read as 解决 and 问题 are, and needs no place in the index.
 * One whose parts would leave a character to its context is kept.
 */
const isTelling = (
  word: string,
  { syllables }: DictionaryWord,
  { words, readings }: PinyinIndex,
  own: OwnReadings,
): boolean => {
  if (Array.from(word).length <= shortWord) return true;
  const parts = segment(word, { words }, word.length - 1);
  const texts = parts.map(({ start, end }) => word.slice(start, end));
  if (texts.some(hasContextRules)) return true;
  const reading = parts.map(({ reading }, at) =>
    reading === 0 ? spell(texts[at] ?? '', own) : (readings[reading] ?? ''),
  );
  return reading.join(' ') !== syllables.join(' ');
};
