import type { Phrase } from './sieve.ts';

/** What a whole line is, when it is none of the author's. */
export type LineKind =
  | 'credit'
  | 'date line'
  | 'prompt'
  | 'share bar'
  | 'related'
  | 'advertisement'
  | 'copyright'
  | 'navigation'
  | 'tools';

/** Of a line that matches from its first character to its last. */
export type LinePhrase = readonly [kind: LineKind, ...phrase: Phrase];
