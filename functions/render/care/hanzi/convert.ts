import type { ConvertedRun, HanScript } from '../reading-aids.ts';
import { chineseParts } from '../words/chinese-parts.ts';
import { eachWordAt } from '../words/word-trie.ts';
import type { HanziIndex, Replacements } from './hanzi-index.ts';

/**
 * Writes Chinese text in the other script, word by word: 头发 becomes 頭髮, 发展 becomes 發展. Traditional is as Taiwan
 * writes its characters; words are not changed for Taiwan's own (软件 stays 軟件). Answers runs that are written alike
 * (`converted: null`) and characters that differ, in order; the texts, joined, are the text given.
 */
export const convert = (text: string, to: HanScript, index: HanziIndex): readonly ConvertedRun[] => {
  const runs: ConvertedRun[] = [];
  let done = 0;
  for (const { start, text: part, converted } of differencesIn(text, index[to])) {
    if (start > done) runs.push({ text: text.slice(done, start), converted: null });
    runs.push({ text: part, converted });
    done = start + part.length;
  }
  if (done < text.length) runs.push({ text: text.slice(done), converted: null });
  return runs;
};

type Difference = { readonly start: number; readonly text: string; readonly converted: string };

const differencesIn = (text: string, replacements: Replacements): readonly Difference[] => {
  const found: Difference[] = [];
  for (const part of chineseParts(text)) {
    const readable = text.slice(0, part.end);
    for (let at = part.start; at < part.end;) {
      const { end, form } = longestAt(readable, at, replacements);
      if (form !== null) found.push(...differences(text.slice(at, end), form, at));
      at = end;
    }
  }
  return found;
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

/** A phrase and its other form, character by character; as one piece where their lengths differ. */
const differences = (phrase: string, form: string, at: number): readonly Difference[] => {
  const written = Array.from(phrase);
  const other = Array.from(form);
  if (written.length !== other.length) return [{ start: at, text: phrase, converted: form }];
  let start = at;
  return written.flatMap((text, number): readonly Difference[] => {
    const converted = other[number] ?? text;
    const difference = { start, text, converted };
    start += text.length;
    return converted === text ? [] : [difference];
  });
};
