import { convert } from './hanzi/convert.ts';
import { loadHanziIndex } from './hanzi/hanzi-index.ts';
import { annotate, type Simplify } from './pinyin/annotate.ts';
import { loadPinyinIndex } from './pinyin/pinyin-index.ts';
import type { ReadingAids } from './reading-aids.ts';

/** The files of `npm run engine`, as bytes. */
export type ReadingIndexes = { readonly pinyin: Uint8Array; readonly hanzi: Uint8Array };

/**
 * Makes the aids of Chinese pages: about 30 ms, once a process and only when a page asks for them. Throws a
 * `RangeError` when the bytes are something else.
 */
export const loadReadingAids = ({ pinyin, hanzi }: ReadingIndexes): ReadingAids => {
  const words = loadPinyinIndex(pinyin);
  const scripts = loadHanziIndex(hanzi);
  const simplify: Simplify = (text) =>
    convert(text, 'zh-Hans', scripts)
      .map(({ text, converted }) => converted ?? text)
      .join('');
  return {
    pinyin: (text) => annotate(text, words, simplify),
    hanzi: (text, to) => convert(text, to, scripts),
  };
};
