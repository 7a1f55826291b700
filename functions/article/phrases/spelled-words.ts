import { whenNeeded } from '../deferred/when-needed.ts';
import { lowerCase, opens, type Pattern, type Sieve } from './sieve.ts';

/**
 * Lists of what sites write, language by language, in lower case: `|` separates, `/` a word from another in its place,
 * `*` at the end stands for a few more letters.
 */
export type WordLists = readonly string[];

type Spelled = { readonly words: string; readonly isOpen: boolean };

/** As a sieve sees it: a word of an alphabet, or one character of Chinese, Japanese and Korean. */
const opening = (word: string): string => /^[a-zß-\u1fff]+|^./.exec(word)?.[0] ?? word;

/** Lines that may open with words of these lists. */
export const opensLike = (lists: WordLists): Sieve =>
  opens(
    lists
      .join('|')
      .split('|')
      .flatMap((words) => words.split(' ', 1).flatMap((first) => first.split('/')))
      .map(opening)
      .join(' '),
  );

/** `lue myös/lisää`: every word that may stand in a place, with every one that may follow. */
const spell = (words: string): readonly string[] => {
  if (!words.includes('/')) return [words];
  const places = words.split(' ').map((place) => place.split('/'));
  return places.reduce((begun, place) => begun.flatMap((start) => place.map((word) => `${start} ${word}`)));
};

/** Spelled when the first line asks. */
export type SpelledWords = () => readonly Spelled[];

export const spellOut = (lists: WordLists): SpelledWords =>
  whenNeeded(() =>
    lists
      .join('|')
      .split('|')
      .flatMap((words) => {
        const isOpen = words.endsWith('*');
        return spell(isOpen ? words.slice(0, -1) : words).map((spelled) => ({ words: spelled, isOpen }));
      }),
  );

/** What is drawn before such words. */
const marks = /^[\s>»›•▶►■●◆*:|–—([【-]*/;

/** Looked up one by one where the sieve opens: as one expression they would take 4 ms to compile. */
export const wordsThen = (lists: readonly SpelledWords[], behind: RegExp, behindMore: RegExp): Pattern => ({
  test: (text) => {
    const line = lowerCase(text).replace(marks, '');
    const isSaid = ({ words, isOpen }: Spelled): boolean =>
      line.startsWith(words) && (isOpen ? behindMore : behind).test(line.slice(words.length));
    return lists.some((spelled) => spelled().some(isSaid));
  },
});
