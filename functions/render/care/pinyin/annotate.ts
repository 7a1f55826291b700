import type { AnnotatedWord } from '../reading-aids.ts';
import { chineseParts, type Part } from '../words/chinese-parts.ts';
import { valueOf } from '../words/word-trie.ts';
import { type PinyinIndex, readingOf } from './pinyin-index.ts';
import { readInContext } from './read-in-context.ts';
import { type Segment, segment } from './segment.ts';

/** Han characters side by side; the script has 々 and 〇 too. */
const hanRun = /\p{Script=Han}+/gv;

/** Writes traditional Chinese as simplified, in which the dictionary is written. */
export type Simplify = (text: string) => string;

const asWritten: Simplify = (text) => text;

/**
 * Reads Chinese text. Answers the words of the text in order, each Chinese word with one syllable a character, in
 * tone marks and with the dictionary's tones; all else, and characters that nobody knows how to read, with `null`.
 */
export const annotate = (
  text: string,
  index: PinyinIndex,
  simplify: Simplify = asWritten,
): readonly AnnotatedWord[] => {
  const simplified = alignedWith(text, simplify(text));
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

/** What can't be laid beside the text, code unit by code unit, is of no use. */
const alignedWith = (text: string, simplified: string): string =>
  simplified.length === text.length ? simplified : text;

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
    return {
      text: written,
      pinyin: reading === null ? readWord(word, [wordAt(number), written], index) : [reading],
    };
  });
};

/** A traditional character alone may have a reading of its own: 髮 is fà, though 发 alone is fā. */
const readVariant = (character: string, written: string, { variants }: PinyinIndex): string | null =>
  character === written ? null : (variants.get(written) ?? null);

/** A word without a reading of its own is read by its characters, in either script; an unreadable one stays unread. */
const readWord = (
  { reading }: Segment,
  spellings: readonly string[],
  index: PinyinIndex,
): readonly string[] | null => {
  if (reading !== 0) return (index.readings[reading] ?? '').split(' ');
  const readings = spellings.map((word) => Array.from(word, (character) => ownReading(character, index)));
  return readings.find((syllables) => !syllables.includes('')) ?? null;
};

const ownReading = (character: string, { words, readings }: PinyinIndex): string => {
  const value = valueOf(words, character);
  return value === null ? '' : (readings[readingOf(value)] ?? '');
};
