import type { ReadingAids } from './reading-aids.ts';

/**
 * A page may weigh 14,000 bytes in brotli. Measured on news and essays, a Han character costs 1.5 bytes, its pinyin one
 * more, and the other script 0.4: both aids fit up to here, pinyin alone up to about 5,000 characters.
 */
const bothAids = 3500;

/** The aids that a text of this length can carry: a long one has pinyin, and keeps its own script. */
export const affordableAids = (aids: ReadingAids, text: string): ReadingAids =>
  (text.match(/\p{Script=Han}/gv)?.length ?? 0) > bothAids ? { ...aids, hanzi: null } : aids;
