/** Slower than the usual 300 to 500 characters and 230 words a minute: these are the pages of those who take longer. */
const hanPerMinute = 250;
const wordsPerMinute = 180;

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const word = /[\p{L}\p{N}]+/gu;

/** Whole minutes, at least one. */
export const readingMinutes = (text: string): number => {
  const hanCount = text.match(han)?.length ?? 0;
  const wordCount = text.replaceAll(han, ' ').match(word)?.length ?? 0;
  return Math.max(1, Math.round(hanCount / hanPerMinute + wordCount / wordsPerMinute));
};
