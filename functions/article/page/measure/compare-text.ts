/** Text reduced to what two printings of one headline share: letters and digits, case and width folded. */
export const essence = (text: string): string => {
  if (isAscii.test(text)) return text.toLowerCase().replaceAll(/[^a-z\d]+/g, '');
  const folded = text.normalize('NFKC').toLowerCase().replaceAll(commonSigns, '');
  return commonLetters.test(folded) ? folded : folded.replaceAll(/[^\p{L}\p{N}]+/gu, '');
};

/** Folded already, and its letters are known without Unicode's tables: a third of the time. */
const isAscii = /^[\0-\x7f]*$/;
/** Neither letters nor digits: of ASCII without capitals, Latin 1, punctuation, and Chinese punctuation. */
const commonSigns =
  /[\0-/:-`{-\xa9\xab\xac\xae-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2000-\u206f\u3000-\u3004\u3008-\u3020]+/g;
/** All letters or digits: Latin, Cyrillic, kana, Han, Hangul. Unicode's own tables take milliseconds to compile. */
const commonLetters =
  /^[a-z\d\xdf-\xf6\xf8-\u02af\u0430-\u045f\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]*$/;
