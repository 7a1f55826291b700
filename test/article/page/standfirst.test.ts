import { describe, expect, it } from 'vitest';
import { read } from '../../../functions/article/read.ts';

const settings = { language: 'en', zone: 'UTC', largestUpload: 1_000_000, leastConfidence: 0 };

const article = (
  html: string,
): { readonly summary: string; readonly signal: string | undefined; readonly text: string } => {
  const reading = read(
    { key: 'page.html', body: Buffer.from(html), contentType: 'text/html', metadata: {}, url: null },
    settings,
  );
  if (reading.kind !== 'article') throw new Error(reading.kind);
  const signal = reading.evidence.find(({ field }) => field === 'summary')?.signal;
  return { summary: reading.summary, signal, text: reading.text };
};

const page = (head: string, below: string): string =>
  `<html><head><title>The heron comes back to Alder Lock | Canal Post</title>${head}</head><body>
  <header><p class="tagline">News from the whole length of the water, every single morning.</p></header>
  <article><h1>The heron comes back to Alder Lock</h1>${below}<p class="byline">By Ida Quill, 4 May 2021</p>
  <p>For eleven springs nobody had seen one, and the keeper had taken the old nest down in the autumn. On Tuesday
  he put it up again, with wire and a ladder, and stood on the bridge until it was dark.</p>
  <p>The bird, he says, looked at the work for an hour, walked round it twice, and then sat down.</p></article></body></html>`;

const standfirst = 'A bird that was given up for lost has moved into a nest that was thrown away.';

describe('the summary of a page', () => {
  it('is the standfirst, which is no part of the text', () => {
    const { summary, signal, text } = article(page('', `<p class="standfirst">${standfirst}</p>`));
    expect(summary).toBe(standfirst);
    expect(signal).toBe('name of the region');
    expect(text).not.toContain(standfirst);
  });

  it('is a whole line above the text that the description repeats, whatever it is called', () => {
    const meta = `<meta name="description" content="${standfirst.slice(0, 60)}…">`;
    const { summary, signal } = article(
      page(
        meta,
        `<header><div class="x1">${standfirst}</div><time datetime="2021-05-04">4 May 2021</time></header>`,
      ),
    );
    expect(summary).toBe(standfirst);
    expect(signal).toBe('line that the description repeats');
  });

  it('is a line without a full stop as well: the labels of summaries are none of it', () => {
    const page = `<html><head><title>山路上的邮包_远山日报</title></head><body><h1>山路上的邮包</h1>
      <div class="zhaiyao">【摘要】一个人、一条扁担，三十年走过的山路可以绕赤道两圈</div>
      <div class="info">2021-05-04 08:30 来源：远山日报</div><div class="content"><p>老郑退休那天，把扁担靠在了邮局的门后。
      那是一根桑木扁担，中间磨出了一道浅浅的凹槽，正好合他的肩膀。</p><p>他说，路是走不完的，信也是送不完的，总要有人接着走下去。</p></div></body></html>`;
    expect(article(page).summary).toBe('一个人、一条扁担，三十年走过的山路可以绕赤道两圈');
  });

  it.each([
    ['cut', `<p class="standfirst">${standfirst.slice(0, 60)}…</p>`],
    ['a label', '<p class="subtitle">Nature notes</p>'],
    [
      'about the writer',
      '<div class="author"><p class="desc">Ida Quill has written about birds for ten years.</p></div>',
    ],
    ['a date', '<p class="subtitle">Updated on Tuesday, 4 May 2021, at half past nine in the morning</p>'],
  ])('is its first sentences where the line is %s', (_, below) => {
    const { summary, signal } = article(page('', below));
    expect(summary).toMatch(/^For eleven springs nobody had seen one/);
    expect(signal).toBe('first sentences of the text');
  });
});
