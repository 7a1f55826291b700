import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ampEnginePath } from '../../../infra/install/amp-validator.ts';
import { loadAmpValidator } from '../../../functions/publish/load-amp-validator.ts';
import { pageStyle } from '../../../functions/render/amp/page-style.ts';
import { renderAmp } from '../../../functions/render/amp/render-amp.ts';
import { structuredData } from '../../../functions/render/amp/structured-data.ts';
import { pageOf } from './page-of.ts';

const validate = await loadAmpValidator(ampEnginePath);

describe('every page', () => {
  const html = renderAmp(
    pageOf('<p>Flour</p>', { title: 'Bread & <water>', language: 'zh-Hant', direction: 'rtl' }),
  );

  test.each([
    ['its title', '<title>Bread &amp; &lt;water&gt;</title>'],
    ['its canonical address', '<link rel="canonical" href="https://example.org/bread">'],
    ['its language and direction', ' lang="zh-Hant" dir="rtl">'],
    ['one first heading', '<h1>Bread &amp; &lt;water&gt;</h1>'],
    [
      'the way to the care page',
      'href="https://bread.example/care/6f9619ff-8b86-5011-b42d-00cf4fc964ff.html">關懷版</a>',
    ],
    ['the way to the original', 'href="https://example.org/bread">查看原文</a>'],
    ['when it was published', '<time datetime="2026-03-01T08:00:00+08:00">2026年3月1日</time>'],
    ['when it was changed', '更新於 <time datetime="2026-03-02T08:00:00+08:00">2026年3月2日</time>'],
  ])('has %s', (_what, piece) => {
    expect(html).toContain(piece);
  });

  test('is the same bytes each time', () => {
    expect(renderAmp(pageOf('<p>a</p>'))).toBe(renderAmp(pageOf('<p>a</p>')));
  });

  test('loads no extension that it does not use', () => {
    expect(html.match(/custom-element/g)).toBeNull();
  });

  test('loads each extension that it uses once', () => {
    const film = '<iframe src="https://player.vimeo.com/video/76979871"></iframe>';
    expect(renderAmp(pageOf(film + film)).match(/custom-element="[^"]*"/g)).toEqual([
      'custom-element="amp-vimeo"',
    ]);
  });

  test('weighs little more than its article', () => {
    const empty = renderAmp(pageOf(''));
    expect(Buffer.byteLength(empty)).toBeLessThanOrEqual(12_000);
    expect(gzipSync(empty, { level: 9 }).length).toBeLessThanOrEqual(3500);
    expect(Buffer.byteLength(pageStyle)).toBeLessThanOrEqual(10_000);
  });
});

describe('what the page says of itself to search engines', () => {
  test('is a NewsArticle with all that Google’s article rules ask for', () => {
    const page = {
      ...pageOf('', { leadImage: 'https://example.org/a.jpg', tags: ['bread'], section: 'Food' }),
      images: new Map([
        ['https://example.org/a.jpg', { width: 1200, height: 800, contentType: 'image/jpeg', length: 1 }],
      ]),
    };
    expect(structuredData(page)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.org/bread' },
      url: page.ampPage,
      headline: 'How bread rises',
      image: [{ '@type': 'ImageObject', url: 'https://example.org/a.jpg', width: 1200, height: 800 }],
      datePublished: '2026-03-01T08:00:00+08:00',
      dateModified: '2026-03-02T08:00:00+08:00',
      author: [{ '@type': 'Person', name: 'Mei Lin' }],
      publisher: { '@type': 'Organization', name: 'Bread Post', url: 'https://bread.example' },
      description: 'Yeast makes bubbles.',
      inLanguage: 'en',
      articleSection: 'Food',
      keywords: ['bread'],
      isAccessibleForFree: true,
    });
  });

  test('names the site where the article names nobody', () => {
    expect(structuredData(pageOf('', { authors: [], byline: null }))['author']).toEqual([
      { '@type': 'Organization', name: 'Bread Post', url: 'https://bread.example' },
    ]);
  });

  test('has a headline of at most 110 characters, counted as people do', () => {
    const headline = structuredData(pageOf('', { title: '🍞'.repeat(200) }))['headline'];
    expect(Array.from(String(headline))).toHaveLength(110);
  });

  test('can’t end its script early', () => {
    const html = renderAmp(pageOf('', { title: '</script><script>alert(1)</script>' }));
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(validate(html)).toEqual([]);
  });
});
