import { describe, expect, it } from 'vitest';
import type { Article } from '../../../functions/article/model/article.ts';
import { findPart } from '../../../functions/article/parts/find-part.ts';
import { joinParts } from '../../../functions/article/parts/join-parts.ts';
import { read } from '../../../functions/article/read.ts';

const settings = { language: 'en', zone: 'UTC', largestUpload: 1_000_000, leastConfidence: 0 };
const sentence = 'The kerb on Mill Lane came down last week, after nine years of letters.';

const articleOf = (
  key: string,
  content: string,
  metadata: Readonly<Record<string, string>> = {},
): Article => {
  const upload = { key, body: new TextEncoder().encode(content), contentType: null, metadata, url: null };
  const reading = read(upload, settings);
  if (reading.kind !== 'article') throw new Error(JSON.stringify(reading));
  return reading;
};

const part = (number: number, count: number): Article =>
  articleOf(`${number}.md`, `---\nid: kerb\ntitle: Kerb\npart: ${number}/${count}\n---\nPart ${number}.`);

describe('joinParts', () => {
  it('makes one article of all parts, whatever order they came in', () => {
    const whole = joinParts([part(3, 3), part(1, 3), part(2, 3)]);
    expect(whole).toMatchObject({
      title: 'Kerb',
      identity: { kind: 'own', value: 'kerb' },
      text: 'Part 1.\n\nPart 2.\n\nPart 3.',
    });
    expect(whole?.html.replaceAll('\n', '')).toBe('<p>Part 1.</p><p>Part 2.</p><p>Part 3.</p>');
  });

  it.each([
    ['the last is missing', [part(1, 3), part(2, 3)]],
    ['one between is missing', [part(1, 3), part(3, 3)]],
    ['one is there twice', [part(1, 2), part(1, 2), part(2, 2)]],
    ['there is only one', [part(1, 1)]],
    ['they are no parts', [articleOf('a.md', sentence), articleOf('b.md', sentence)]],
  ])('waits while %s', (_, articles) => {
    expect(joinParts(articles)).toBeNull();
  });

  it('knows a part by user metadata too', () => {
    expect(articleOf('a.txt', sentence, { part: '2%2F3', id: 'kerb' }).part).toEqual({
      number: 2,
      isLast: false,
    });
  });
});

describe('pages of one article', () => {
  const page = (number: number, next: string): string =>
    `<!doctype html><html><head><title>Kerb</title></head><body><h1>Kerb</h1><p>Page ${number}. ${sentence}</p><p>${sentence} ${sentence}</p>${next}</body></html>`;
  const first = articleOf('news/kerb.html', page(1, '<a href="kerb_2.html">下一页</a>'));
  const second = articleOf('news/kerb_2.html', page(2, '<a href="kerb.html">上一页</a>'));

  it('have one identity, and join', () => {
    expect(second.identity).toEqual({ kind: 'key', value: 'news/kerb.html' });
    expect(first.identity).toEqual(second.identity);
    expect(joinParts([first, second])?.text).toMatch(/Page 1\.[^]*Page 2\./);
  });

  it.each([
    [
      'https://a.example/kerb_2.html',
      '<a href="kerb_3.html">下一页</a>',
      'https://a.example/kerb.html',
      2,
      false,
    ],
    ['https://a.example/kerb?page=2', '<link rel="prev" href="/kerb">', 'https://a.example/kerb', 2, true],
    ['https://a.example/kerb', '<link rel="next" href="/kerb/page/2/">', 'https://a.example/kerb', 1, false],
    [
      'https://a.example/t/kerb.shtml',
      '<a href="kerb_2.shtml">[2]</a>',
      'https://a.example/t/kerb.shtml',
      1,
      false,
    ],
    [
      'https://a.example/kerb_2.html',
      '<b>2</b> <a href="kerb.html"> 1 </a>',
      'https://a.example/kerb.html',
      2,
      true,
    ],
  ])('are known by a link from %s: %s', (own, html, ...[base, number, isLast]) => {
    expect(findPart(html, own)).toEqual({ base, part: { number, isLast } });
  });

  it.each([
    ['the next post of a blog', '<link rel="next" href="https://a.example/bread">'],
    ['a page of the same name elsewhere', '<a href="https://b.example/kerb_2.html">下一页</a>'],
    ['a page two further on', '<a href="kerb_3.html">下一页</a>'],
    ['a page of its comments', '<a href="kerb.html?page=2">2</a>'],
    ['another file of that number', '<a href="road_2.html">2</a>'],
    ['a link that says something else', '<a href="kerb_2.html">Kerb, part two</a>'],
  ])('are not %s', (_, html) => {
    expect(findPart(html, 'https://a.example/kerb.html')).toBeNull();
  });
});
