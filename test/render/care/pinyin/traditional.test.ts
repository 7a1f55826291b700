import { describe, expect, it } from 'vitest';
import { annotate, convert } from '../aids.ts';
import { readSentences } from './sentences/read-sentences.ts';

const traditional = (text: string): string =>
  convert(text, 'zh-Hant')
    .map(({ text, converted }) => converted ?? text)
    .join('');

const syllables = (text: string): readonly (string | null)[] =>
  annotate(text).flatMap(
    ({ text, pinyin }): readonly (string | null)[] => pinyin ?? Array.from(text, () => null),
  );

describe('pinyin of traditional Chinese', () => {
  it('is that of the same sentence in simplified characters, but for one in a thousand', () => {
    const sentences = [...readSentences().values()].flat().map(({ text }) => text);
    const differences = sentences.flatMap((text) => {
      const expected = syllables(text);
      return syllables(traditional(text)).flatMap((syllable, at) =>
        syllable === expected[at] ? [] : [`${text.charAt(at)} ${expected[at]}, not ${syllable}: ${text}`],
      );
    });
    expect(differences.length, differences.join('\n')).toBeLessThan(sentences.join('').length / 1000);
  });
});
