import { describe, expect, it } from 'vitest';
import { annotate } from '../aids.ts';
import { countKnown, mistakesIn, type ReadCharacters, readSentences } from './sentences/read-sentences.ts';

/** Characters of the basic plane only, so that a character is a code unit. */
const read: ReadCharacters = (text) =>
  annotate(text).flatMap(
    ({ text, pinyin }): readonly (string | null)[] => pinyin ?? Array.from(text, () => null),
  );

describe('pinyin of characters with several readings', () => {
  for (const [name, sentences] of readSentences()) {
    it(`is right for 96 of 100 in ${name}`, () => {
      const mistakes = mistakesIn(sentences, read);
      expect(mistakes.length / countKnown(sentences), mistakes.join('\n')).toBeLessThan(0.04);
    });
  }

  it('is right for 98 of 100 in all of them', () => {
    const all = [...readSentences().values()].flat();
    expect(mistakesIn(all, read).length / countKnown(all)).toBeLessThan(0.02);
  });

  it('covers two hundred characters with more than a thousand known readings', () => {
    const known = [...readSentences().values()].flat().flatMap(({ known }) => known);
    expect(known.length).toBeGreaterThan(1500);
    expect(new Set(known.map(({ character }) => character)).size).toBeGreaterThan(200);
  });
});
