import { describe, expect, it } from 'vitest';
import type { Entry } from '../../functions/feeds/entry.ts';
import { toItem, UnfitEntryError } from '../../functions/feeds/to-item.ts';
import { sampleEntry } from './sample-entry.ts';

const item = (different: Partial<Entry>): ReturnType<typeof toItem> =>
  toItem(sampleEntry(1, { canonical: 'https://other.example/news/a.html', ...different }), 'zh-CN');

const html = (body: string): string => item({ html: body }).html;

describe('the body of an item', () => {
  it.each([
    ['<a href="/x">a</a>', '<a href="https://other.example/x">a</a>'],
    ['<a href="b.html">a</a>', '<a href="https://other.example/news/b.html">a</a>'],
    ['<img src="//cdn.example/i.jpg" alt="">', '<img src="https://cdn.example/i.jpg" alt="">'],
    [
      '<img src="a.jpg" srcset="a.jpg 1x, /b.jpg 2x" alt="">',
      '<img src="https://other.example/news/a.jpg" srcset="https://other.example/news/a.jpg 1x, https://other.example/b.jpg 2x" alt="">',
    ],
    ['<video poster="/p.jpg"></video>', '<video poster="https://other.example/p.jpg"></video>'],
  ])('has absolute addresses: %s', (body, expected) => {
    expect(html(body)).toBe(expected);
  });

  it('leads to the care page for places inside the article, whose ids are there', () => {
    expect(html('<a href="#note">1</a>')).toBe(`<a href="${sampleEntry(1).carePage}#note">1</a>`);
  });

  it('has no pixels that count readers, and no parameters that follow them', () => {
    const body =
      '<img src="https://a.example/1.gif" width="1" height="1" alt=""><img src="https://hm.baidu.com/hm.gif?si=1" alt=""><a href="https://a.example/?utm_source=rss&amp;id=7&amp;fbclid=x#y">a</a>';
    expect(html(body)).toBe('<a href="https://a.example/?id=7#y">a</a>');
    expect(item({ canonical: 'https://a.example/?utm_medium=x&id=1&spm=2' }).canonical).toBe(
      'https://a.example/?id=1',
    );
  });

  it('says formulas in words, and keeps the words of others', () => {
    expect(html('<p><math alttext="a²"><mi>a</mi></math> <math><mi>b</mi><mo>&lt;</mo></math></p>')).toBe(
      '<p>a² b&lt;</p>',
    );
  });

  it('offers sound and film as a link as well, and as an enclosure', () => {
    const { html: body, enclosures } = item({ html: '<audio src="/a.mp3" controls></audio>' });
    expect(body).toBe(
      '<audio src="https://other.example/a.mp3"></audio><a href="https://other.example/a.mp3">a.mp3</a>',
    );
    expect(enclosures).toEqual([{ url: 'https://other.example/a.mp3', contentType: 'audio/mpeg' }]);
  });

  it('takes 5,000 levels of nesting', () => {
    expect(html(`${'<div>'.repeat(5000)}x${'</div>'.repeat(5000)}`)).toContain('x');
  });
});

describe('the lead picture of an item', () => {
  const leadImage = {
    url: '/a.jpg',
    alt: '"船" & 港',
    contentType: 'image/jpeg',
    width: 1,
    height: 1,
    length: 9,
  };

  it('is in the body once, where the article has it', () => {
    const { html: body } = item({ leadImage, html: '<p>x</p><img src="/a.jpg" alt="">' });
    expect(body.match(/a\.jpg/g)).toHaveLength(1);
    expect(body).toMatch(/^<p>x/);
  });

  it('is put at the head of the body where the article has it not', () => {
    expect(item({ leadImage, html: '<p>x</p>' }).html).toBe(
      '<p><img src="https://other.example/a.jpg" alt="&quot;船&quot; &amp; 港"></p><p>x</p>',
    );
  });
});

describe('an item', () => {
  it('has ASCII addresses', () => {
    expect(item({ canonical: 'https://例子.测试/路 径?问=答|x' }).canonical).toBe(
      'https://xn--fsqu00a.xn--0zwm56d/%E8%B7%AF%20%E5%BE%84?%E9%97%AE=%E7%AD%94%7Cx',
    );
  });

  it('is named by its summary, or by its address, when it has no title', () => {
    expect(item({ title: '\u200b', summary: '摘要' }).title).toBe('摘要');
    expect(item({ title: '', summary: '' }).title).toBe(sampleEntry(1).carePage);
  });

  it.each<[string, Partial<Entry>]>([
    ['id', { id: 'tag:x,2025:1' }],
    ['published', { published: '2025-13-01T00:00:00Z' }],
    ['updated', { updated: '2025-01-01' }],
    ['canonical', { canonical: 'not an address' }],
    ['carePage', { carePage: '/care/1.html' }],
  ])('is refused by name when it has no usable %s', (field, different) => {
    expect(() => item(different)).toThrow(UnfitEntryError);
    expect(() => item(different)).toThrow(`"${field}" can't be used in a feed`);
  });
});
