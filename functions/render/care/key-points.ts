/** A text shorter than this, in characters, is its own summary; a Han character says two. */
const shortText = 1600;
const pointsShown = 3;
/** Of a sentence that is neither a fragment nor a paragraph of its own. */
const sentenceLength = { least: 30, most: 180 };
/** Paragraphs looked at; a book is judged by its beginning. */
const mostParagraphs = 400;

/** Up to the first full stop that ends a sentence; a heading has none. */
const firstSentence = /^.+?(?:[\u3002\uff01\uff1f!?]+[”’」』"']*|\.["”’]*(?=\s|$))/u;
const terms = /\p{Script=Han}{2}|[\p{L}\p{N}]{4,}/gu;

type Sentence = { readonly text: string; readonly at: number; readonly terms: ReadonlySet<string> };

/**
 * Up to three sentences of a long text that say most of what the whole says, in its order and words (WCAG 2.2
 * SC 3.1.5; COGA objective 3): the first, as news are written, and of those that open a paragraph the ones whose
 * terms come up most often, none like another. Empty for a short text.
 */
export const keyPoints = (text: string): readonly string[] => {
  if (lengthOf(text) < shortText) return [];
  const [first, ...others] = openingSentences(text);
  if (first === undefined) return [];
  const frequency = countTerms([first, ...others]);
  const ranked = others
    .map((sentence) => ({ sentence, score: scoreOf(sentence, frequency) }))
    .toSorted((one, other) => other.score - one.score);
  const chosen = [first];
  for (const { sentence } of ranked) {
    if (chosen.length === pointsShown) break;
    if (chosen.every((other) => !isLike(sentence, other))) chosen.push(sentence);
  }
  return chosen.toSorted((one, other) => one.at - other.at).map(({ text }) => text);
};

const openingSentences = (text: string): readonly Sentence[] =>
  text
    .split('\n', mostParagraphs)
    .map((paragraph, at) => ({ text: firstSentence.exec(paragraph.trim())?.[0] ?? '', at }))
    .filter(({ text }) => isSentence(text))
    .map(({ text, at }) => ({ text, at, terms: new Set(termsOf(text)) }));

const isSentence = (text: string): boolean => {
  const length = lengthOf(text);
  return length >= sentenceLength.least && length <= sentenceLength.most;
};

const lengthOf = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

/** Words of four letters and more, and every pair of neighbouring Han characters. */
const termsOf = (text: string): readonly string[] => [
  ...(text.match(terms) ?? []),
  ...(text.slice(1).match(terms) ?? []),
];

const countTerms = (all: readonly Sentence[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { terms } of all) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

/** Divided by the root of the number of terms: neither the longest nor the shortest sentence wins by its length. */
const scoreOf = ({ terms }: Sentence, frequency: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const term of terms) sum += Math.log(frequency.get(term) ?? 1);
  return terms.size === 0 ? 0 : sum / Math.sqrt(terms.size);
};

const isLike = (one: Sentence, other: Sentence): boolean => {
  let shared = 0;
  for (const term of one.terms) if (other.terms.has(term)) shared += 1;
  return shared > 0.4 * Math.min(one.terms.size, other.terms.size);
};
