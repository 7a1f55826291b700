/**
 * When a character that stands as a word of its own has another reading than its usual one. Every condition that is
 * there must hold. They are sources of regular expressions (flag `v`): short, without nested repetition.
 */
export type ReadingRule = {
  readonly reading: string;
  /** What the text before ends with, in simplified characters, at most `reach` of them. */
  readonly before?: string;
  /** What the text after begins with. */
  readonly after?: string;
  /** The whole word before, and after; an empty text at the edge of the run. */
  readonly previous?: string;
  readonly next?: string;
};

/** By character; the first rule that holds decides, else the character's usual reading. */
export type ReadingRules = Readonly<Record<string, readonly ReadingRule[]>>;

/** As many characters of context as a rule may see on either side. */
export const reach = 24;

/** Numerals, as they stand before a measure word. */
export const numeral = '[0-9〇零一二两三四五六七八九十百千万亿几数多半每各这那哪某此该本]';
/** Personal pronouns, as they stand before a verb. */
export const person = '(?:[我你您他她它咱]们?|人们|大家|自己|谁)';
/** Nothing more in this clause. */
export const clauseEnd = '(?:$|[^\\p{Script=Han}\\p{N}《“「])';
/** The clause begins here. */
export const clauseStart = '(?:^|[^\\p{Script=Han}\\p{N}》”」])';
