import { describe, expect, it } from 'vitest';
import { readPage } from '../../../functions/article/page/read-page.ts';

const settings = { language: 'en', zone: 'Europe/London', largestUpload: 5_000_000, leastConfidence: 0 };
const text =
  '<p>The harbour board voted on Tuesday night to reopen the old ferry terminal, ending a long dispute.</p><p>Under the plan, the brick waiting hall will be kept, and the leaking roof replaced with slate.</p>';
const change = '<time class="updated" datetime="2022-05-31T19:49:49+03:00">31 May 2022</time>';
const first =
  '<time class="entry-date published" datetime="2021-02-02T13:28:48+03:00">2 February 2021</time>';

const publishedAt = (times: string) =>
  readPage(`<html><body><h1>Ferry terminal to reopen</h1><p>${times}</p>${text}</body></html>`, {
    url: null,
    settings,
  })?.published;

describe('of the times under the headline', () => {
  it('the first is that of publication', () => {
    expect(publishedAt(first + change)).toBe('2021-02-02T13:28:48+03:00');
  });

  it('not that of a change beside it, wherever it stands', () => {
    expect(publishedAt(change + first)).toBe('2021-02-02T13:28:48+03:00');
  });

  it('that of a change where there is no other', () => {
    expect(publishedAt(change)).toBe('2022-05-31T19:49:49+03:00');
  });
});
