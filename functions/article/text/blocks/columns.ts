const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

/** Columns that a terminal gives the text: two for an East Asian character (UAX #11). */
export const columns = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

/** Characters of scripts that are written without spaces between words. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** A word of whatever script parts words by spaces. */
const word =
  /(?:\d|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\d'’.,-]*/gu;
const character = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const southEastAsian = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** Of their words' length in characters. */
const perWord = 5;

/**
 * How much a text says, alike for all kinds of script: a Chinese character counts one, a word of spaced scripts
 * two, and so do five characters of Thai and its neighbours.
 */
export const measure = (text: string): number => {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(character) + 2 * (count(word) + Math.floor(count(southEastAsian) / perWord));
};
