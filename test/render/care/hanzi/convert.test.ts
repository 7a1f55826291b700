import { Converter } from 'opencc-js';
import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HanScript } from '../../../../functions/render/care/reading-aids.ts';
import { convert } from '../aids.ts';

const written = (text: string, to: HanScript): string =>
  convert(text, to)
    .map(({ text, converted }) => converted ?? text)
    .join('');

describe('the other script', () => {
  it('chooses the character by the word it stands in', () => {
    expect(written('头发长了，皇后以后发展干净的面条。', 'zh-Hant')).toBe(
      '頭髮長了，皇后以後發展乾淨的麵條。',
    );
  });

  it('simplifies what was merged, and keeps what was not', () => {
    expect(written('乾隆年間的頭髮，著作與穿著。', 'zh-Hans')).toBe('乾隆年间的头发，著作与穿着。');
  });

  it('says which characters differ, one by one', () => {
    expect(convert('我的头发', 'zh-Hant')).toEqual([
      { text: '我的', converted: null },
      { text: '头', converted: '頭' },
      { text: '发', converted: '髮' },
    ]);
  });

  it('agrees with OpenCC on any text', () => {
    const reference = Converter({ from: 'cn', to: 'tw' });
    const words =
      '头发 发展 皇后 以后 面条 干净 系统 里面 一只 只有 台湾 着作 了解 松树 放松 ， 。 A 9'.split(' ');
    assert(
      property(array(constantFrom(...words)), (parts) => {
        const text = parts.join('');
        expect(written(text, 'zh-Hant')).toBe(reference(text));
      }),
    );
  });

  it('hands back every text whole', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(
          convert(text, 'zh-Hans')
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
