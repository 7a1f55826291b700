import { describe, expect, it } from 'vitest';
import { annotate } from '../aids.ts';

const unread = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, offset) => String.fromCodePoint(from + offset)).filter(
    (character) => annotate(character).some(({ pinyin }) => pinyin === null),
  );

describe('pinyin of single characters', () => {
  it('knows every character of the basic block (U+4E00 to U+9FA5) but two that are only Japanese', () => {
    expect(unread(0x4e00, 0x9fa5)).toEqual(['桛', '烪']);
  });

  it('knows the compatibility ideographs by the characters they stand for', () => {
    expect(unread(0xf900, 0xfa0d)).toEqual([]);
  });

  it('knows nearly all of extension A, and what anybody reads of the planes beyond', () => {
    expect(unread(0x3400, 0x4dbf).length).toBeLessThan(1000);
    expect(annotate('𫘪𬭛𫖯').map(({ pinyin }) => pinyin?.join())).toEqual(['yuán', 'bō', 'fǔ']);
  });

  it('leaves a character that nobody reads without pinyin, and goes on', () => {
    expect(annotate('\u{2A6D0}的人').at(-1)?.pinyin).not.toBeNull();
  });
});
