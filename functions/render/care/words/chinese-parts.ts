/** Between spaces and punctuation. */
const clauses = /[^\s\p{P}]+/gv;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/v;
/** Shop signs in Chinese like the look of it: 優の良品. It proves nothing. */
const ornament = /の/gv;

/** UTF-16 offsets in a text. */
export type Part = { readonly start: number; readonly end: number };

/**
 * A Chinese text without the clauses in Japanese that it quotes, known by their kana: their Han characters are read and
 * written otherwise, so they get neither pinyin nor the other script. Japanese in Han characters alone can't be told
 * from Chinese here; there the markup's `lang` tells it.
 */
export const chineseParts = (text: string): readonly Part[] => {
  const parts: Part[] = [];
  let start = 0;
  for (const { 0: clause, index } of kana.test(text) ? text.matchAll(clauses) : []) {
    if (!kana.test(clause.replaceAll(ornament, ''))) continue;
    if (index > start) parts.push({ start, end: index });
    start = index + clause.length;
  }
  return start < text.length ? [...parts, { start, end: text.length }] : parts;
};
