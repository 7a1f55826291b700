import { expect, it } from 'vitest';
import { numberedSyllable } from '../../../functions/render/narration/pinyin-phonemes.ts';

it.each([
  ['háng', 'hang2'],
  ['mā', 'ma1'],
  ['zhǎng', 'zhang3'],
  ['lè', 'le4'],
  ['de', 'de0'],
  ['ér', 'er2'],
  ['xiōng', 'xiong1'],
])('writes %s as %s', (marked, numbered) => {
  expect(numberedSyllable(marked)).toBe(numbered);
});

it.each(['lǜ', 'nüè', 'r', 'ń', 'm̀', 'hng', ''])('does not guess how Polly would write %j', (marked) => {
  expect(numberedSyllable(marked)).toBeNull();
});
