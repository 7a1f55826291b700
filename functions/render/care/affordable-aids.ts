import type { ReadingAids } from './reading-aids.ts';

/**
 * Han characters of a text whose page would stay within 14,000 bytes in brotli with pinyin alone, and not with the
 * other script too: a character with its pinyin costs 2.3 bytes, the other script 0.35, the rest of the page 2,400.
 * A shorter text has room for both; a longer one is over the mark with either, and loses nothing by having both.
 */
const pinyinAlone = { above: 4000, upTo: 5500 };

/** The aids that a text of this length can carry. */
export const affordableAids = (aids: ReadingAids, text: string): ReadingAids => {
  const characters = text.match(/\p{Script=Han}/gv)?.length ?? 0;
  return characters > pinyinAlone.above && characters <= pinyinAlone.upTo ? { ...aids, hanzi: null } : aids;
};
