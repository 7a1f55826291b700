const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

/** Columns that a terminal gives the text: two for an East Asian character (UAX #11). */
export const columns = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

/** Characters of scripts that are written without spaces between words. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/**
 * How much a text says, alike for both kinds of script: a Chinese character counts one, a word of spaced
 * scripts two.
 */
export const measure = (text: string): number => {
  const characters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words =
    text.match(
      /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Devanagari}\d][\p{L}\p{M}\d'’.,-]*/gu,
    )?.length ?? 0;
  return characters + 2 * words;
};
