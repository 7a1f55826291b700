import { Converter } from 'opencc-js';
import type { HanziIndex, Replacements } from '../../functions/render/care/hanzi/hanzi-index.ts';
import { buildWordTrie } from '../../functions/render/care/words/word-trie.ts';
import { readOpenccDictionary } from './hanzi-dictionaries.ts';

/** OpenCC's dictionaries of each direction: every key in them is converted by OpenCC itself, once, here. */
const simplifying = [
  'TSPhrases',
  'TSCharacters',
  'TWVariantsRevPhrases',
  'TWVariantsRev',
  'CJK_Compatibility_Ideographs',
];
const complicating = [
  'STPhrases',
  'STPhrases_GeneratedFromRegionalPhrases',
  'STCharacters',
  'TWVariantsPhrases',
  'TWVariants',
  'CJK_Compatibility_Ideographs',
];

/** Builds the index that `convert` reads, from the OpenCC dictionaries in node_modules: about 1 s, no network. */
export const buildHanziIndex = (): HanziIndex => ({
  'zh-Hans': replacements(simplifying, Converter({ from: 'tw', to: 'cn' })),
  'zh-Hant': replacements(complicating, Converter({ from: 'cn', to: 'tw' })),
});

const replacements = (dictionaries: readonly string[], convert: (text: string) => string): Replacements => {
  const keys = new Set(dictionaries.flatMap(readOpenccDictionary).map(([from]) => from));
  const forms = new Map<string, number>([['', 0]]);
  const entries = [...keys].map((key): [string, number] => {
    const form = convert(key);
    if (form === key) return [key, 0];
    if (!forms.has(form)) forms.set(form, forms.size);
    return [key, forms.get(form) ?? 0];
  });
  return { phrases: buildWordTrie(entries), forms: [...forms.keys()] };
};
