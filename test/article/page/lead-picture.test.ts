import { describe, expect, it } from 'vitest';
import { readPage } from '../../../functions/article/page/read-page.ts';

const settings = { language: 'en', zone: 'Europe/London', largestUpload: 5_000_000, leastConfidence: 0 };
const title = 'Ferry returns to the island';
const text =
  '<p>The harbour board voted on Tuesday night to reopen the old ferry terminal, ending a long dispute.</p><p>Under the plan, the brick waiting hall will be kept, and the leaking roof replaced with slate.</p>';

const leadOf = ({ head = '', above = '', below = '' }): string | null => {
  const html = `<html><head><title>${title}</title>${head}</head><body>${above}<h1>${title}</h1>${below}<div class="entry">${text}</div></body></html>`;
  return readPage(html, { url: null, settings })?.leadImage ?? null;
};

describe('the picture that stands for an article', () => {
  it('stands over the first line of the page', () => {
    const above = '<figure class="featured-image"><img data-lazy="/ferry.jpg" alt=""></figure>';
    expect(leadOf({ above })).toBe('/ferry.jpg');
  });

  it('is none that leads to a network', () => {
    const link = (inner: string): string => `<a href="https://links.example/submit?u=1">${inner}</a>`;
    const below = `<ul><li>${link('<img src="/plugins/links.png" alt="Link it!">')}</li></ul>`;
    expect(leadOf({ below })).toBeNull();
    expect(leadOf({ below: '<p><img src="/ferry.png" alt=""></p>' })).toBe('/ferry.png');
  });

  it('is no portrait over a few words on the writer', () => {
    const below = '<p><img class="bio" src="/note.png" alt="[BIO]"></p>';
    expect(leadOf({ below })).toBeNull();
  });

  it('is no row of stars', () => {
    const below = '<div><span class="stars"><img src="/4outof5.gif" alt=""></span></div>';
    expect(leadOf({ below })).toBeNull();
  });

  it('may be a logo, when it was put there with the article', () => {
    const head = (month: string): string =>
      `<meta property="article:published_time" content="2026-08-07T17:25:11Z"><meta property="og:image" content="/uploads/${month}/city-logo-heart.png">`;
    expect(leadOf({ head: head('2026/08') })).toBe('/uploads/2026/08/city-logo-heart.png');
    expect(leadOf({ head: head('2019/01') })).toBeNull();
  });
});
