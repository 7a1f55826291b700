/** Precision and recall of one text against another, by the shingles they share. */
export type Overlap = { readonly precision: number; readonly recall: number; readonly f1: number };

const shingleLength = 4;

/** Words of Latin script, single characters of CJK: what neither layout nor white space changes. */
const tokensOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}]+/gu) ?? [];

const shinglesOf = (text: string): ReadonlyMap<string, number> => {
  const tokens = tokensOf(text);
  const length = Math.min(shingleLength, Math.max(1, tokens.length));
  const shingles = new Map<string, number>();
  for (let start = 0; start + length <= tokens.length; start += 1) {
    const shingle = tokens.slice(start, start + length).join(' ');
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
};

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);

/** F1 of the multisets of four-token shingles; two empty texts agree. */
export const overlap = (found: string, expected: string): Overlap => {
  const left = shinglesOf(found);
  const right = shinglesOf(expected);
  const shared = sum([...left].map(([shingle, count]) => Math.min(count, right.get(shingle) ?? 0)));
  const precision = left.size === 0 ? Number(right.size === 0) : shared / sum(left.values());
  const recall = right.size === 0 ? Number(left.size === 0) : shared / sum(right.values());
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
};
