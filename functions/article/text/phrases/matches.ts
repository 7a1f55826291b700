import { matchesAny, type Phrase, sieveLine } from '../../phrases/sieve.ts';

/** Longer paragraphs are an author's. */
const longest = 2000;

/** Whether one of a table's phrases is in a line; those that end in `$` ask for the whole of it. */
export const matches = (phrases: readonly Phrase[], text: string): boolean =>
  text.length < longest && matchesAny(phrases, sieveLine(text));
