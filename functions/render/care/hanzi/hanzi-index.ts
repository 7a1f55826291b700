import type { HanScript } from '../reading-aids.ts';
import { packSections, unpackSections } from '../words/sections.ts';
import { readWordTrie, writeWordTrie, type WordTrie } from '../words/word-trie.ts';

/** What one script writes otherwise: phrases and characters, the longest at a place decides. */
export type Replacements = {
  /** The number of a phrase or character is its replacement's; 0 = it stays as it is. */
  readonly phrases: WordTrie;
  readonly forms: readonly string[];
};

/** By the script to be written, what `infra/install` builds from OpenCC's dictionaries. */
export type HanziIndex = Readonly<Record<HanScript, Replacements>>;

const scripts = ['zh-Hans', 'zh-Hant'] as const satisfies readonly HanScript[];

export const writeHanziIndex = (index: HanziIndex): Uint8Array =>
  packSections(
    scripts.flatMap((script) => [
      writeWordTrie(index[script].phrases),
      new TextEncoder().encode(index[script].forms.join('\n')),
    ]),
  );

/** Reads the index of `npm run engine`: about 5 ms and 2 MB. Throws a `RangeError` for other bytes. */
export const loadHanziIndex = (bytes: Uint8Array): HanziIndex => {
  const [hansPhrases, hansForms, hantPhrases, hantForms] = unpackSections(bytes);
  return {
    'zh-Hans': replacements(hansPhrases, hansForms),
    'zh-Hant': replacements(hantPhrases, hantForms),
  };
};

const replacements = (phrases: Uint8Array | undefined, forms: Uint8Array | undefined): Replacements => {
  if (phrases === undefined || forms === undefined) {
    throw new RangeError('These bytes are no hanzi index: build it again with `npm run engine`.');
  }
  return { phrases: readWordTrie(phrases), forms: new TextDecoder().decode(forms).split('\n') };
};
