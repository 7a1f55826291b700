import { hasContextRules } from '../care/pinyin/read-in-context.ts';
import type { AnnotatedWord, Annotate } from '../care/reading-aids.ts';

/** Tones by the combining mark that pinyin has over a vowel. */
const tones: Readonly<Record<string, string>> = {
  '\u0304': '1',
  '\u0301': '2',
  '\u030c': '3',
  '\u0300': '4',
};
const toneMark = /[\u0300\u0301\u0304\u030c]/;
const syllable = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiou]+(?:n|ng|r)?$/;

/**
 * A syllable as Polly's `x-amazon-pinyin` writes it: `háng` is `hang2`, a neutral tone is 0. `null` for what Polly's
 * table doesn't spell out (ü, 儿 as a mere r, syllabic n): such a word is left to Polly's own reading.
 */
export const numberedSyllable = (marked: string): string | null => {
  const letters = marked.normalize('NFD');
  const plain = letters.replace(toneMark, '');
  const tone = tones[toneMark.exec(letters)?.[0] ?? ''] ?? '0';
  return syllable.test(plain) ? `${plain}${tone}` : null;
};

/** Their tone follows the next syllable's; the dictionary's, spoken as it is, would be wrong. */
const changing = new Set(['一', '不']);

const isNeutral = (marked: string): boolean => !toneMark.test(marked.normalize('NFD'));

/** How a character is read by itself; each is looked up once. */
const ownReadings = (annotate: Annotate): ((character: string) => string | null) => {
  const known = new Map<string, string | null>();
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const reading = annotate(character)[0]?.pinyin?.[0] ?? null;
    known.set(character, reading);
    return reading;
  };
};

/** A character and, where Polly has to be told it, its reading. */
export type Said = { readonly text: string; readonly phoneme: string | null };

export type SayWord = (word: AnnotatedWord) => readonly Said[];

/**
 * Polly is told the reading of a character that a word reads otherwise than it is read alone (行 in 银行), and of one
 * that stands alone and whose reading its context decides (都, 长): the same reading that the page's ruby shows.
 */
export const wordSayer = (annotate: Annotate): SayWord => {
  const ownReading = ownReadings(annotate);
  return ({ text, pinyin }) => {
    if (pinyin === null) return [{ text, phoneme: null }];
    return Array.from(text, (character, index): Said => {
      const marked = pinyin[index] ?? '';
      const isLeft = changing.has(character) || isNeutral(marked);
      const isAmbiguous = pinyin.length === 1 && hasContextRules(character);
      const isTold = !isLeft && (isAmbiguous || ownReading(character) !== marked);
      return { text: character, phoneme: isTold ? numberedSyllable(marked) : null };
    });
  };
};
