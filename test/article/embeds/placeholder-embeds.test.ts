import { describe, expect, it } from 'vitest';
import { sanitizeMarkup } from '../../../functions/article/sanitize/sanitize.ts';
import { readPage } from '../../../functions/article/page/read-page.ts';

const settings = { language: 'en', zone: 'Europe/London', largestUpload: 5_000_000, leastConfidence: 0 };
const sentence =
  '<p>The council voted on Tuesday night to keep the ferry, ending a dispute that had divided the town. </p>';

describe('an element that waits for a script', () => {
  it('is found in a whole page as it is in a fragment', () => {
    const waiting = '<div class="youtube-player" data-id="dQw4w9WgXcQ"></div>';
    const page = `<html><body><article><h1>Ferry</h1>${sentence.repeat(3)}${waiting}${sentence.repeat(3)}</article></body></html>`;
    expect(readPage(page, { url: null, settings })?.html).toContain('data-provider="youtube"');
  });

  it('is no box of the page that is called like one: what is left out of that stays out', () => {
    const story = `${sentence.repeat(20)}<div class="share"><a href="/s">Share</a></div>`;
    const page = `<html><body><article><h1>Ferry</h1>${sentence.repeat(9)}<div data-youtube-id="dQw4w9WgXcQ">${story}</div>${sentence.repeat(9)}</article></body></html>`;
    const html = readPage(page, { url: null, settings })?.html;
    expect(html).toContain('ending a dispute');
    expect(html).not.toContain('Share');
  });

  it('stays what it is when it holds words of its own', () => {
    const quoted =
      '<div data-youtube="dQw4w9WgXcQ"><p>Words that the writer put here, and wants read.</p></div>';
    expect(sanitizeMarkup(quoted, null)).toContain('Words that the writer put here');
    expect(sanitizeMarkup(quoted, null)).not.toContain('data-provider');
  });

  it('is no way to load what the allow-list forbids', () => {
    expect(sanitizeMarkup('<div data-oembed-url="javascript:alert(1)"></div>', null)).not.toContain('alert');
    expect(sanitizeMarkup('<oembed url="//ad.doubleclick.net/x"></oembed>', null)).not.toContain(
      'doubleclick',
    );
  });
});
