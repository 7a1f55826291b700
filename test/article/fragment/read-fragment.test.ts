import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../functions/article/model/draft.ts';
import { isPartOfPage } from '../../../functions/article/fragment/is-part-of-page.ts';
import { readFragment } from '../../../functions/article/fragment/read-fragment.ts';

const draftOf = (html: string, base: string | null = null): Draft => {
  const drafting = readFragment(html, base);
  if (drafting.kind !== 'draft') throw new Error('not drafted');
  return drafting.draft;
};

describe('a fragment', () => {
  it.each([
    '<table><tbody><tr><th scope="row">Mon</th><td>9–5</td></tr></tbody></table>',
    '<ul><li><a href="https://a.example/">One</a></li><li><a href="https://b.example/">Two</a></li></ul>',
    '<p>Share this with a friend.</p>',
    '<p lang="ar" dir="rtl">نص</p>',
  ])('is kept whole: %s', (html) => {
    expect(draftOf(html).html).toBe(html);
  });

  it('gives its leading heading as the title', () => {
    const draft = draftOf('<article><header><h1>Low <em>kerbs</em></h1></header><p>Text.</p></article>');
    expect(draft.title).toBe('Low kerbs');
    expect(draft.html).not.toContain('Low');
    expect(draft.html).toContain('<p>Text.</p>');
  });

  it('gives a leading second-level heading as the title when it is the only one', () => {
    expect(draftOf('<h2>Low kerbs</h2><p>Text.</p><h3>Where</h3>')).toMatchObject({
      title: 'Low kerbs',
      html: '<p>Text.</p><h3>Where</h3>',
    });
    for (const more of ['<h2>Where</h2>', '<h1>Kerbs</h1>'])
      expect(draftOf(`<h2>Low kerbs</h2><p>Text.</p>${more}`).title).toBe('');
  });

  it('keeps a heading that comes later', () => {
    expect(draftOf('<p>Text.</p><h1>Later</h1>')).toMatchObject({
      title: '',
      html: '<p>Text.</p><h2>Later</h2>',
    });
  });

  it('loses only what is unsafe', () => {
    const { html } = draftOf('<p onclick="x()">Text.<script>x()</script></p><iframe srcdoc="<p>x"></iframe>');
    expect(html).toContain('Text.');
    expect(html).not.toMatch(/onclick|script|srcdoc/);
  });

  it('resolves root-relative addresses and leaves pictures beside it be', () => {
    const { html } = draftOf(
      '<p><a href="/a">a</a><img src="img/b.jpg" alt=""></p>',
      'https://news.example/x/',
    );
    expect(html).toContain('href="https://news.example/a"');
    expect(html).toContain('src="img/b.jpg"');
  });
});

describe('markup without a page around it', () => {
  it('was cut out of a page when it has lines that no author writes', () => {
    const cut =
      '<h2>广场上又放露天电影了</h2><p>放的是一部黑白老片。</p><p>责任编辑：文静</p><p>上一篇：旧书摊</p>';
    expect(isPartOfPage(cut)).toBe(true);
  });

  const story =
    '<h1>Ferry returns</h1><p>The harbour board voted on Tuesday night to reopen the terminal.</p>';
  const linked = (addresses: readonly string[]): string =>
    addresses.map((address) => `<li><a href="${address}">Part ${address}</a></li>`).join('');

  it.each([
    ['a menu over its text', `<ul>${linked(['/a', '/b', '/c', '/d'])}</ul>${story}`],
    [
      'a menu in one line',
      `<p><a href="/">Home</a> | <a href="/n">News</a> | <a href="/s">Sport</a> | <a href="/c">Contact</a></p>${story}`,
    ],
    [
      'ways home over and under it',
      `<a href="/">Harbour Times</a>${story}<p><a href="index.html">All stories</a></p>`,
    ],
    ['a way home and a form', `<a href="/">Harbour Times</a><form><input name="q"></form>${story}`],
    [
      'regions named as a page’s',
      `${story}<div class="sidebar"><p>Tide tables</p></div><div class="footer">Harbour Times</div>`,
    ],
  ])('was cut out of a page when it has %s', (_, html) => {
    expect(isPartOfPage(html)).toBe(true);
  });

  it.each([
    ['a table of its contents', `<nav><ul>${linked(['#a', '#b', '#c', '#d'])}</ul></nav>${story}`],
    [
      'links to the first pages of other sites',
      `${story}${linked(['https://a.example/', 'https://b.example/'])}`,
    ],
    [
      'a list of links under its text',
      `${story}<ul>${linked(['https://a.example/', 'https://b.example/', '/c', '/d'])}</ul>`,
    ],
  ])('is a fragment with %s', (_, html) => {
    expect(isPartOfPage(html)).toBe(false);
  });

  it.each(['<p>责任编辑：文静</p><p>放的是一部黑白老片。</p>', '<ul><li><a href="/a">One</a></li></ul>', ''])(
    'is a fragment with one such line, or none: %s',
    (html) => {
      expect(isPartOfPage(html)).toBe(false);
    },
  );
});
