import { array, assert, property, string, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSections, unpackSections } from '../../../../functions/render/care/words/sections.ts';
import {
  buildWordTrie,
  eachWordAt,
  readWordTrie,
  valueOf,
  writeWordTrie,
} from '../../../../functions/render/care/words/word-trie.ts';

const word = string({ unit: 'binary', minLength: 1, maxLength: 6 });

describe('a word trie', () => {
  it('has the number of each of its words, and of no other, after writing and reading', () => {
    assert(
      property(uniqueArray(word), word, (words, other) => {
        const trie = readWordTrie(writeWordTrie(buildWordTrie(words.map((word, number) => [word, number]))));
        for (const [number, word] of words.entries()) expect(valueOf(trie, word)).toBe(number);
        if (!words.includes(other)) expect(valueOf(trie, other)).toBeNull();
      }),
    );
  });

  it('finds every word that begins at a place, shortest first', () => {
    const trie = buildWordTrie([
      ['中', 1],
      ['中国', 2],
      ['中国人', 3],
      ['国人', 4],
    ]);
    const found: string[] = [];
    eachWordAt(trie, '在中国人', 1, (end, value) => found.push(`${end}:${value}`));
    expect(found).toEqual(['2:1', '3:2', '4:3']);
  });

  it('refuses bytes that are something else', () => {
    expect(() => readWordTrie(new Uint8Array(4))).toThrow(RangeError);
  });
});

describe('packed sections', () => {
  it('come back as they went in, wherever the file lies in memory', () => {
    const bytes = array(string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)));
    assert(
      property(bytes, (sections) => {
        const file = packSections(sections);
        const shifted = new Uint8Array(file.length + 1);
        shifted.set(file, 1);
        expect(unpackSections(file).map((section) => [...section])).toEqual(sections.map((s) => [...s]));
        expect(unpackSections(shifted.subarray(1)).map((section) => [...section])).toEqual(
          sections.map((s) => [...s]),
        );
      }),
    );
  });
});
