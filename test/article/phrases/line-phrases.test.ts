import { describe, expect, it } from 'vitest';
import { endingOf } from '../../../functions/article/phrases/endings.ts';
import { kindOfLine } from '../../../functions/article/phrases/line-phrases.ts';

describe('lines that no author writes', () => {
  it.each([
    ['Advertisement', 'advertisement'],
    ['Do you have a story to sell? Get in touch with us.', 'prompt'],
    ['This post may contain affiliate links. Read my policy.', 'prompt'],
    ['यह भी पढ़ें', 'related'],
    ['Lire aussi : Pourquoi les bacs disparaissent', 'prompt'],
    ['Temps de lecture 3 min.', 'prompt'],
    ['Hide Caption 1 of 4', 'tools'],
    ['Sign up for our newsletter', 'prompt'],
    ['Read more: Why the price of bread keeps rising', 'related'],
    ['Share this article', 'share bar'],
    ['This page last modified on 2021-10-06 14:45:14 UTC', 'tools'],
    ['This page was last edited on 3 March 2021, at 10:11 (UTC).', 'tools'],
    ['Page last reviewed: 4 May 2020', 'tools'],
    ['© 2023 Harbour Times. All rights reserved.', 'copyright'],
    ['Tags: ferry, island', 'tools'],
    ['字号：大 中 小 打印', 'tools'],
    ['【打印】【关闭】', 'tools'],
    ['责任编辑：李四', 'credit'],
    ['（编辑 王五）', 'credit'],
    ['（责编：王五、赵六）', 'credit'],
    ['上一篇：老码头的砖墙', 'navigation'],
    ['[1] [2] [3] 下一页', 'navigation'],
    ['扫一扫在手机打开当前页', 'prompt'],
    ['分享到：', 'share bar'],
    ['相关新闻', 'related'],
    ['主办单位：市政府办公室 网站标识码：1100000088', 'copyright'],
  ])('%s', (line, kind) => {
    expect(kindOfLine(line)).toBe(kind);
  });
});

describe('lines that an author may write', () => {
  it.each([
    'The board shared its plans with the town on Tuesday.',
    'Comments from the harbour board were not available.',
    'She signed up for the first sailing.',
    'Last reviewed by the council in 1988, the road plan is now forgotten.',
    'Related work has been done on the island before.',
    '5 responses to a warmer sea',
    'Powered by the tide, the mill ran day and night, and nobody in the village paid for flour.',
    '来源不明的木料堆在码头上。',
    'Your browser is a small program that reads pages for you.',
    '他的浏览器打不开那个网站，只好去码头问。',
    '分享会结束以后，大家一起走到了老码头。',
    '编辑部的人都没有说话。',
    '一、会议时间和地点',
    '18:42',
  ])('%s', (line) => {
    expect(kindOfLine(line)).toBeNull();
    expect(endingOf(line)).toBeNull();
  });
});

describe('long lines of half a phrase', () => {
  it.each([
    '大 中 小 '.repeat(60),
    '1'.repeat(310),
    '[1] '.repeat(75),
    '（责任编辑：'.repeat(40),
    'comments '.repeat(35),
    '上一页 '.repeat(60),
  ])('%j is judged at once', (line) => {
    const start = performance.now();
    kindOfLine(`${line}x`);
    endingOf(`${line}x`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
