import { charactersAToH } from './rules/characters-a-to-h.ts';
import { charactersJToR } from './rules/characters-j-to-r.ts';
import { charactersSToZ } from './rules/characters-s-to-z.ts';
import { particles } from './rules/particles.ts';
import { surnames } from './rules/surnames.ts';
import { reach, type ReadingRule } from './rules/reading-rule.ts';

/** Where a character stands: the text around it and the words beside it, in simplified characters. */
export type Context = {
  readonly text: string;
  /** UTF-16 offset of the character in the text. */
  readonly at: number;
  readonly previous: string;
  readonly next: string;
};

type CompiledRule = {
  readonly reading: string;
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  readonly previous: RegExp | null;
  readonly next: RegExp | null;
};

const expression = (source: string | undefined): RegExp | null =>
  source === undefined ? null : new RegExp(source, 'v');

const compile = ({ reading, before, after, previous, next }: ReadingRule): CompiledRule => ({
  reading,
  before: expression(before && `(?:${before})$`),
  after: expression(after && `^(?:${after})`),
  previous: expression(previous),
  next: expression(next),
});

/** Names come first: 任先生 is nobody's task. */
const tables = [surnames, particles, charactersAToH, charactersJToR, charactersSToZ];

const rules: ReadonlyMap<string, readonly CompiledRule[]> = new Map(
  tables
    .flatMap((table) => Object.keys(table))
    .map((character) => [character, tables.flatMap((table) => table[character] ?? []).map(compile)]),
);

/** The reading of a character that is a word by itself, where its context decides; else `null`. */
export const readInContext = (character: string, { text, at, previous, next }: Context): string | null => {
  const candidates = rules.get(character);
  if (candidates === undefined) return null;
  const before = text.slice(Math.max(0, at - reach), at);
  const after = text.slice(at + character.length, at + character.length + reach);
  const holds = (condition: RegExp | null, subject: string): boolean =>
    condition === null || condition.test(subject);
  const rule = candidates.find(
    (rule) =>
      holds(rule.before, before) &&
      holds(rule.after, after) &&
      holds(rule.previous, previous) &&
      holds(rule.next, next),
  );
  return rule?.reading ?? null;
};

/** Whether this word is a character whose reading its context decides. */
export const hasContextRules = (word: string): boolean => rules.has(word);
