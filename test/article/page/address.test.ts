import { describe, expect, it } from 'vitest';
import { readPage } from '../../../functions/article/page/read-page.ts';

const settings = { language: 'en', zone: 'Europe/London', largestUpload: 5_000_000, leastConfidence: 0 };
const text =
  '<p>The harbour board voted on Tuesday night to reopen the old ferry terminal, ending a long dispute.</p><p>Under the plan, the brick waiting hall will be kept, and the leaking roof replaced with slate.</p>';

const read = (head: string) =>
  readPage(`<html><head>${head}</head><body><h1>Ferry terminal to reopen</h1>${text}</body></html>`, {
    url: null,
    settings,
  });

const canonical = (address: string): string => `<link rel="canonical" href="${address}">`;
const discovery = (address: string): string =>
  `<link rel="alternate" type="application/json+oembed" href="../wp-json/embed.json?url=${encodeURIComponent(address)}">`;

describe('the address of a page', () => {
  it('is the canonical one', () => {
    expect(read(canonical('https://harbour.example/a'))?.canonical).toBe('https://harbour.example/a');
  });

  it('is not the home page, which would make all articles one', () => {
    expect(read(canonical('https://harbour.example/'))?.canonical).toBeNull();
    expect(read(discovery('https://harbour.example/'))?.canonical).toBeNull();
  });

  it('is what others embed the page as, where a mirror has rewritten the canonical one', () => {
    const page = read(canonical('index.html') + discovery('https://harbour.example/2020/02/05/ferry/'));
    expect(page?.canonical).toBe('https://harbour.example/2020/02/05/ferry/');
    expect(page?.published).toBe('2020-02-05T00:00:00Z');
  });
});
