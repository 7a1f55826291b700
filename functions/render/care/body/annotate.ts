import { escapeAttribute, escapeText } from '../../markup.ts';
import type { AnnotatedWord, ConvertedRun, HanScript, ReadingAids } from '../reading-aids.ts';

/** Writes a run of text as markup, with pinyin and with the other script's characters. */
export type WriteText = (text: string) => string;

const hasHan = /\p{Script=Han}/u;
const chinese = /^(?:zh|cmn)\b/i;
const traditional = /^(?:zh|cmn)-(?:.*-)?(?:hant|tw|hk|mo)\b/i;

export const isChinese = (language: string): boolean => chinese.test(language);

/** The script that the article is not in. */
export const otherScript = (language: string): HanScript =>
  traditional.test(language) ? 'zh-Hans' : 'zh-Hant';

/** The same for the parts that markup cuts a sentence into: each part's markup, in order. */
export type WriteParts = (parts: readonly string[]) => readonly string[];

/**
 * Both aids stand in the page and CSS shows or hides them: pinyin as `<rt>`, the other script as `data-t`, which is
 * drawn over a character that is transparent then: selected, it is copied whole.
 */
export const partsWriter = (aids: ReadingAids, to: HanScript): WriteParts => {
  if (aids.pinyin === null && aids.hanzi === null) return (parts) => parts.map(escapeText);
  return (parts) => {
    const text = parts.join('');
    if (!hasHan.test(text)) return parts.map(escapeText);
    const syllables = (aids.pinyin?.(text) ?? [{ text, pinyin: null }]).flatMap(syllablesOf);
    const characters = convertedCharacters(text, aids.hanzi?.(text, to) ?? []);
    let offset = 0;
    return parts.map((part) => {
      const from = offset;
      offset += Array.from(part).length;
      return writeCharacters(characters.slice(from, offset), syllables.slice(from, offset));
    });
  };
};

export const textWriter = (aids: ReadingAids, to: HanScript): WriteText => {
  const write = partsWriter(aids, to);
  return (text) => write([text]).join('');
};

const syllablesOf = ({ text, pinyin }: AnnotatedWord): readonly (string | null)[] =>
  pinyin ?? Array.from(text, () => null);

/**
 * Words side by side share one ruby, so that a sentence is one chain of character and syllable: 7 % fewer bytes in
 * brotli than a ruby for each word. Browsers break lines within it (HTML §4.5.10: a ruby has any number of pairs).
 */
const writeCharacters = (characters: readonly string[], syllables: readonly (string | null)[]): string =>
  characters
    .map((character, index) => {
      const syllable = syllables[index] ?? null;
      return syllable === null
        ? character
        : `${rubyStart}${character}<rt>${escapeText(syllable)}</rt>${rubyEnd}`;
    })
    .join('')
    .replaceAll(rubyEnd + rubyStart, '');

const rubyStart = '<ruby>';
const rubyEnd = '</ruby>';

/** One piece of markup for each character of the text. */
const convertedCharacters = (text: string, runs: readonly ConvertedRun[]): readonly string[] => {
  const written = runs.flatMap(writeRun);
  const characters = Array.from(text);
  return written.length === characters.length ? written : characters.map(escapeText);
};

/** A run that the other script writes with more or fewer characters can't be drawn over it: it stays as it is. */
const writeRun = ({ text, converted }: ConvertedRun): readonly string[] => {
  const from = Array.from(text);
  const to = converted === null ? [] : Array.from(converted);
  if (to.length !== from.length) return from.map(escapeText);
  return from.map((character, index) => writeCharacter(character, to[index] ?? character));
};

/** `b` for its one letter: 5,000 characters in `span` weigh 250 bytes of brotli more. Its look is undone in the style. */
const writeCharacter = (character: string, other: string): string =>
  character === other
    ? escapeText(character)
    : `<b data-t="${escapeAttribute(other)}">${escapeText(character)}</b>`;
