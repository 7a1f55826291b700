import { assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, pinyinOf } from '../aids.ts';

describe('pinyin', () => {
  it('gives every character of a word its own syllable', () => {
    expect(annotate('银行行长')).toEqual([
      { text: '银行', pinyin: ['yín', 'háng'] },
      { text: '行长', pinyin: ['háng', 'zhǎng'] },
    ]);
  });

  it('leaves everything that is not Chinese as it is', () => {
    expect(annotate('GDP增长8%。')).toEqual([
      { text: 'GDP', pinyin: null },
      { text: '增长', pinyin: ['zēng', 'zhǎng'] },
      { text: '8%。', pinyin: null },
    ]);
  });

  it('cuts words where they make sense, not where the longest word would', () => {
    expect(pinyinOf('为了解决问题')).toBe('wèile jiějué wèntí');
    expect(pinyinOf('他将军队带走')).toContain('jiāng jūnduì');
  });

  it('keeps the dictionary tones of 一 and 不', () => {
    expect(pinyinOf('一起')).toBe('yīqǐ');
    expect(pinyinOf('不是')).toBe('bùshì');
  });

  it('reads traditional characters as the same words', () => {
    expect(pinyinOf('銀行行長')).toBe(pinyinOf('银行行长'));
    expect(annotate('頭髮').map(({ text }) => text)).toEqual(['頭髮']);
    expect(pinyinOf('他還在看著我們')).toBe(pinyinOf('他还在看着我们'));
    expect(pinyinOf('乾淨，乾隆，著作，髮')).toBe('gānjìng ， qiánlóng ， zhùzuò ， fà');
  });

  it('hands back every text whole, whatever it is made of', () => {
    const anything = string({ unit: 'binary' });
    const chinese = string({ unit: constantFrom(...Array.from('的地得长行了着为只重, 。a𠮷〇々𰻝')) });
    assert(
      property(oneof(anything, chinese), (text) => {
        const words = annotate(text);
        expect(words.map((word) => word.text).join('')).toBe(text);
        for (const { text, pinyin } of words) {
          if (pinyin !== null) expect(pinyin).toHaveLength(Array.from(text).length);
        }
      }),
    );
  });
});
