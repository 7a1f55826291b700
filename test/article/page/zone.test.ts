import { describe, expect, it } from 'vitest';
import { readPage } from '../../../functions/article/page/read-page.ts';

const settings = { largestUpload: 1_000_000, leastConfidence: 0 };

describe('a bare time of a Chinese page', () => {
  const html = `<html><head><title>老街改造三年记</title></head><body><h1>老街改造三年记</h1><p>2006-05-12 09:30 来源：江城晚报</p>
    <div><p>老街的改造从三年前的春天开始，先换的是水管，后换的是电线，最后才轮到路面上的青石板。</p><p>住在街口的陈婆婆说，水管换好的那天，她把家里的水缸都刷了一遍。</p></div></body></html>`;
  it.each([
    ['en', 'UTC', '2006-05-12T09:30:00+08:00'],
    ['zh-CN', 'Asia/Shanghai', '2006-05-12T09:30:00+08:00'],
    ['zh-Hant', 'America/Los_Angeles', '2006-05-12T09:30:00-07:00'],
  ])('on a site in %s at %s is %s', (language, zone, published) => {
    const reading = readPage(html, { url: null, settings: { ...settings, language, zone } });
    expect(reading?.published).toBe(published);
  });
});
