import { legalLine } from '../../feeds/xml/legal-text.ts';
import type { AnnotatedWord, Annotate } from '../care/reading-aids.ts';
import { type Said, wordSayer } from './pinyin-phonemes.ts';
import type { Span } from './spoken-sentences.ts';

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string): string =>
  text.replaceAll(/[&<>]/g, (character) => references[character] ?? character);

const write = ({ text, phoneme }: Said): string =>
  phoneme === null
    ? escape(text)
    : `<phoneme alphabet="x-amazon-pinyin" ph="${phoneme}">${escape(text)}</phoneme>`;

/** Words that a cut goes through are said as they are written. */
const wordsIn = (words: readonly AnnotatedWord[], { start, end }: Span): readonly AnnotatedWord[] => {
  const found: AnnotatedWord[] = [];
  let from = 0;
  for (const { text, pinyin } of words) {
    const [first, last] = [Math.max(start, from), Math.min(end, from + text.length)];
    if (first < last) {
      const isWhole = last - first === text.length;
      found.push({ text: text.slice(first - from, last - from), pinyin: isWhole ? pinyin : null });
    }
    from += text.length;
  }
  return found;
};

/** Writes the markup of the sentences of one block, as text of XML. */
export type WriteSsml = (sentence: Span) => string;

const plainly =
  (text: string): WriteSsml =>
  ({ start, end }) =>
    escape(legalLine(text.slice(start, end)));

/**
 * SSML (https://www.w3.org/TR/speech-synthesis11/) of the sentences of a block. Readings are found in the whole block,
 * as the page finds them. Annotate: `null` for a text that needs no pinyin.
 */
export const ssmlWriter = (annotate: Annotate | null): ((block: string) => WriteSsml) => {
  if (annotate === null) return plainly;
  const say = wordSayer(annotate);
  return (text) => {
    const words = annotate(text);
    return (sentence) => legalLine(wordsIn(words, sentence).flatMap(say).map(write).join(''));
  };
};
