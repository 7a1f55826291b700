import type { AnnotatedWord } from '../reading-aids.ts';
import { chineseParts, type Part } from '../words/chinese-parts.ts';
import { valueOf } from '../words/word-trie.ts';
import { type PinyinIndex, readingOf } from './pinyin-index.ts';
import { readInContext } from './read-in-context.ts';
import { type Segment, segment } from './segment.ts';

/** Han characters side by side; the script has 々 and 〇 too. */
const hanRun = /\p{Script=Han}+/gv;

/**
 * Reads Chinese text. Answers the words of the text in order, each Chinese word with one syllable a character, in
 * tone marks and with the dictionary's tones; all else, and characters that nobody knows how to read, with `null`.
 */
export const annotate = (text: string, index: PinyinIndex): readonly AnnotatedWord[] => {
  const simplified = simplify(text, index);
  const words: AnnotatedWord[] = [];
  let done = 0;
  for (const { start, end } of chineseRuns(text)) {
    if (start > done) words.push({ text: text.slice(done, start), pinyin: null });
    words.push(...readRun({ text, simplified, start, end }, index));
    done = end;
  }
  if (done < text.length) words.push({ text: text.slice(done), pinyin: null });
  return words;
};

const chineseRuns = (text: string): readonly Part[] =>
  chineseParts(text).flatMap((part) =>
    [...text.slice(part.start, part.end).matchAll(hanRun)].map(({ 0: run, index }) => ({
      start: part.start + index,
      end: part.start + index + run.length,
    })),
  );

/** One run of Han characters in a text, as written and as the dictionary writes it: of the same length. */
type Run = {
  readonly text: string;
  readonly simplified: string;
  readonly start: number;
  readonly end: number;
};

const simplify = (text: string, { simplified }: PinyinIndex): string =>
  text.replaceAll(/[㐀-鿿]/gu, (character) => simplified.get(character) ?? character);

const readRun = ({ text, simplified, start, end }: Run, index: PinyinIndex): readonly AnnotatedWord[] => {
  const segments = segment(simplified.slice(start, end), index);
  const wordAt = (number: number): string => {
    const word = segments[number];
    return word === undefined ? '' : simplified.slice(start + word.start, start + word.end);
  };
  return segments.map((word, number): AnnotatedWord => {
    const written = text.slice(start + word.start, start + word.end);
    const context = {
      text: simplified,
      at: start + word.start,
      previous: wordAt(number - 1),
      next: wordAt(number + 1),
    };
    const reading = readVariant(wordAt(number), written, index) ?? readInContext(wordAt(number), context);
    return { text: written, pinyin: reading === null ? readWord(word, wordAt(number), index) : [reading] };
  });
};

/** A traditional character alone may have a reading of its own: 乾 is qián, though 乾淨, 干净, is gānjìng. */
const readVariant = (character: string, written: string, index: PinyinIndex): string | null => {
  if (character.length !== 1 || character === written) return null;
  const reading = ownReading(written, index);
  return reading === '' || reading === ownReading(character, index) ? null : reading;
};

/** A word that the index has no reading for is read character by character; an unreadable one stays unread. */
const readWord = ({ reading }: Segment, written: string, index: PinyinIndex): readonly string[] | null => {
  if (reading !== 0) return (index.readings[reading] ?? '').split(' ');
  const syllables = Array.from(written, (character) => ownReading(character, index));
  return syllables.includes('') ? null : syllables;
};

const ownReading = (character: string, { words, readings }: PinyinIndex): string => {
  const value = valueOf(words, character);
  return value === null ? '' : (readings[readingOf(value)] ?? '');
};
