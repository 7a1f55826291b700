import { describe, expect, it } from 'vitest';
import { readPage } from '../../../functions/article/page/read-page.ts';

const settings = { language: 'en', zone: 'Europe/London', largestUpload: 5_000_000, leastConfidence: 0 };
const title = 'Ferry returns to the island';
const text =
  '<p>The harbour board voted on Tuesday night to reopen the old ferry terminal, ending a long dispute.</p><p>Under the plan, the brick waiting hall will be kept, and the leaking roof replaced with slate.</p>';

const bylineUnder = (lines: readonly string[]): string | null => {
  const header = lines.map((line) => `<div>${line}</div>`).join('');
  const html = `<html><head><title>${title}</title><meta property="og:site_name" content="Harbour Times"></head><body><h1>${title}</h1>${header}<div>${text}</div></body></html>`;
  return readPage(html, { url: null, settings })?.byline ?? null;
};

describe('a name alone beside the date is the writer', () => {
  it.each([
    ['above it', ['Jane Doe', 'Thu 18 Jul 2019 07.30 BST'], 'Jane Doe'],
    ['below it', ['Jan 28, 2020', 'Jane Doe', '607-555-0131'], 'Jane Doe'],
    ['in capitals', ['LUCÍA BARREIRO', 'VIGO Lunes, 30 julio 2018, 01:12'], 'LUCÍA BARREIRO'],
    ['with an account between', ['Paolo Ferrigno', '@pferrigno', '17 maggio 2019'], 'Paolo Ferrigno'],
    [
      'with account and town between',
      ['CARMEN ALDAMA', '@caldama', 'Villarrubia (Córdoba)', 'Lunes, 11 febrero 2019 - 02:07'],
      'CARMEN ALDAMA',
    ],
    [
      'with the post between',
      ['Anna Wilk', 'Dziennikarka działu Regiony', '15 czerwca 2020, 07:45'],
      'Anna Wilk',
    ],
    ['beside a reading time', ['Lou Hanley', 'August 3, 2022 · 3 min read'], 'Lou Hanley'],
    [
      'of one word behind its own',
      ['By <a href="/author/lou/" rel="author">Lou</a>', 'On Jan 24, 2012'],
      'Lou',
    ],
  ])('%s', (_, lines, byline) => {
    expect(bylineUnder(lines)).toBe(byline);
  });

  it.each([
    ['a section', ['World News', 'August 3, 2022']],
    ['a place', ['San Lorenzo', 'August 3, 2022']],
    ['the paper', ['Harbour Times', 'August 3, 2022']],
    ['a button', ['Share Story', 'August 3, 2022']],
    ['a name away from the date', ['Jane Doe', 'The island has waited', 'August 3, 2022']],
  ])('but not %s', (_, lines) => {
    expect(bylineUnder(lines)).toBeNull();
  });
});

describe('the name after By', () => {
  it.each([
    ['a dash between', ['Jun 14, 2019 6:20 PM EDT', 'By — Jane Doe'], 'Jane Doe'],
    ['the post behind', ['By', 'Jane Doe <span>Senior Reporter</span>', '14:20, 19 Aug 2022'], 'Jane Doe'],
    ['one name behind the day', ['May 10, 2018 by Jess 23 Comments'], 'Jess'],
    ['a line between', ['By —', 'Jane Doe', 'Jun 14, 2019'], 'Jane Doe'],
  ])('%s', (_, lines, byline) => {
    expect(bylineUnder(lines)).toBe(byline);
  });
});

describe('a name with the post of a writer', () => {
  it.each([
    ['in brackets', 'Ольга Веденеева (корреспондент отдела «Россия»)', 'Ольга Веденеева'],
    ['after a comma', 'Jane Doe, Staff Writer', 'Jane Doe'],
  ])('%s', (_, line, byline) => {
    expect(bylineUnder([line])).toBe(byline);
  });

  it('but not with another', () => {
    expect(bylineUnder(['Jane Doe, mayor of the island'])).toBeNull();
  });
});

describe('what a site says over its headline', () => {
  it('hides neither writer nor day, inside the same element', () => {
    const cookies =
      '<p>We use some essential cookies to make this website work for everybody who reads it.</p>';
    const html = `<html><head><title>${title}</title></head><body><div>${cookies}<h1>${title}</h1><div>5th November 2019 | By: Jane Doe | 4 min read</div>${text}</div></body></html>`;
    expect(readPage(html, { url: null, settings })).toMatchObject({
      byline: 'Jane Doe',
      published: '2019-11-05T00:00:00Z',
    });
  });
});

describe('the day of a picture', () => {
  it('is not the day of the article', () => {
    const caption = 'The ferry at the pier, Monday, May 16, 2022. (AP Photo/Gino Latini)';
    const html = `<html><head><title>${title}</title></head><body><h1>${title}</h1><div>${caption}</div><div>May 18, 2022</div><div>${text}</div></body></html>`;
    expect(readPage(html, { url: null, settings })?.published).toBe('2022-05-18T00:00:00+01:00');
  });
});
