import { describe, expect, it } from 'vitest';
import { annotate, convert } from '../aids.ts';

const annotated = (text: string): readonly string[] =>
  annotate(text).flatMap(({ text, pinyin }) => (pinyin === null ? [] : [text]));

describe('Japanese quoted in Chinese', () => {
  it('has no pinyin where its kana show it, and the Chinese around has', () => {
    expect(annotated('书名是“吾輩は猫である”，作者夏目漱石。').join('')).toBe('书名是作者夏目漱石');
  });

  it('is not written in the other script', () => {
    expect(convert('「国会図書館へ行く」在东京。', 'zh-Hant').map(({ converted }) => converted)).toEqual([
      null,
      '東',
      null,
    ]);
  });

  it('is not what a Chinese shop sign is with its ornamental の', () => {
    expect(annotated('鲜の味道').join('')).toBe('鲜味道');
  });
});
