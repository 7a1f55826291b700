const closers = '”’」』）)»"\'】》';
/** A full stop after these ends no sentence. */
const abbreviation =
  /(?:^|[\s("“])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Jr|Sr|No|vs|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|U\.S|U\.K|U\.N)$/u;

/** A text's sentences, each with its closing marks and the space after it; joined, they are the text. */
export const splitSentences = (text: string): readonly string[] => {
  const sentences: string[] = [];
  let start = 0;
  for (const end of text.matchAll(/[。！？!?…⋯؟।]+|\.+(?=[\s”’"')\]»]|$)/gu)) {
    if (end.index < start || isInside(text, start, end.index, end[0])) continue;
    const stop = endOfClosers(text, end.index + end[0].length);
    sentences.push(text.slice(start, stop));
    start = stop;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
};

/** `Mr.` and `J. R.` go on; so does a quotation that ends in the middle of a Latin sentence (`“Why?” she said`). */
const isInside = (text: string, start: number, index: number, mark: string): boolean => {
  if (mark === '.') return abbreviation.test(text.slice(Math.max(start, index - 8), index));
  const after = text.slice(endOfClosers(text, index + mark.length)).slice(0, 2);
  return /^ ?\p{Ll}/u.test(after);
};

const endOfClosers = (text: string, from: number): number => {
  let end = from;
  while (end < text.length && closers.includes(text.charAt(end))) end += 1;
  while (end < text.length && /[ \u3000]/u.test(text.charAt(end))) end += 1;
  return end;
};
