import { legalLine } from '../../feeds/xml/legal-text.ts';
import type { AnnotatedWord, Annotate } from '../care/reading-aids.ts';
import { type Said, sayWord } from './pinyin-phonemes.ts';
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

/**
 * SSML (https://www.w3.org/TR/speech-synthesis11/) of the sentences of one block. Readings are found in the whole
 * block, as the page finds them. Annotate: `null` for a text that needs no pinyin.
 */
export const ssmlWriter = (text: string, annotate: Annotate | null): WriteSsml => {
  const line = (part: string): string => legalLine(part);
  if (annotate === null) return ({ start, end }) => escape(line(text.slice(start, end)));
  const words = annotate(text);
  return (sentence) =>
    line(
      wordsIn(words, sentence)
        .flatMap((word) => sayWord(annotate, word))
        .map(write)
        .join(''),
    );
};
