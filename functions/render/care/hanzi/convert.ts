import type { ConvertedRun, HanScript } from '../reading-aids.ts';
import { eachWordAt } from '../words/word-trie.ts';
import type { HanziIndex, Replacements } from './hanzi-index.ts';

/**
 * Writes Chinese text in the other script, word by word: 头发 becomes 頭髮, 发展 becomes 發展. Traditional is as Taiwan
 * writes its characters; words are not changed for Taiwan's own (软件 stays 軟件). Answers runs that are written alike
 * (`converted: null`) and characters that differ, in order; the texts, joined, are the text given.
 */
export const convert = (text: string, to: HanScript, index: HanziIndex): readonly ConvertedRun[] => {
  const runs: ConvertedRun[] = [];
  let alike = 0;
  for (let at = 0; at < text.length;) {
    const { end, form } = longestAt(text, at, index[to]);
    for (const { text: part, converted, start } of form === null
      ? []
      : differences(text.slice(at, end), form)) {
      if (at + start > alike) runs.push({ text: text.slice(alike, at + start), converted: null });
      runs.push({ text: part, converted });
      alike = at + start + part.length;
    }
    at = end;
  }
  if (alike < text.length) runs.push({ text: text.slice(alike), converted: null });
  return runs;
};

/** The longest phrase of the dictionary at this place (as OpenCC does it), else one code unit that stays. */
const longestAt = (
  text: string,
  at: number,
  { phrases, forms }: Replacements,
): { readonly end: number; readonly form: string | null } => {
  let end = at + 1;
  let number = 0;
  eachWordAt(phrases, text, at, (wordEnd, value) => {
    end = wordEnd;
    number = value;
  });
  return { end, form: number === 0 ? null : (forms[number] ?? null) };
};

type Difference = { readonly start: number; readonly text: string; readonly converted: string };

/** A phrase and its other form, character by character; as one piece where their lengths differ. */
const differences = (phrase: string, form: string): readonly Difference[] => {
  const written = Array.from(phrase);
  const other = Array.from(form);
  if (written.length !== other.length) return [{ start: 0, text: phrase, converted: form }];
  let start = 0;
  return written.flatMap((text, number): readonly Difference[] => {
    const converted = other[number] ?? text;
    const difference = { start, text, converted };
    start += text.length;
    return converted === text ? [] : [difference];
  });
};
