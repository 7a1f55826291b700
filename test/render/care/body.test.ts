import { describe, expect, it } from 'vitest';
import { noReadingAids } from '../../../functions/render/care/reading-aids.ts';
import { renderCare } from '../../../functions/render/care/render-care.ts';
import { sanitizeMarkup } from '../../../functions/article/sanitize/sanitize.ts';
import { readPage } from '../../../functions/article/page/read-page.ts';
import { accessibleFacts } from './accessible-facts.ts';
import { annotate, convert } from './aids.ts';
import { pageOf } from './page-of.ts';

/** The body of an article as readers uploaded it, through the sanitizer, on the care page. */
const bodyOf = (html: string, language = 'en', images = new Map()): string => {
  const page = pageOf({ html: sanitizeMarkup(html, null), language }, { images });
  const rendered = renderCare(
    page,
    language.startsWith('zh') ? { pinyin: annotate, hanzi: convert } : noReadingAids,
  );
  return /<div id="care_b"[^>]*>([^]*?)<\/div><nav/.exec(rendered)?.[1] ?? '';
};

describe('text outside of every element', () => {
  it.each([
    ['Only text.', 'Only text.'],
    ['<p>First.</p>Last.', '<p>First.</p>Last.'],
  ])('stays where it stands: %s', (html, written) => {
    expect(bodyOf(html)).toBe(written);
  });
});

describe('what was accessible in the source stays (EN 301 549 §5.4)', () => {
  const facts: typeof accessibleFacts = [
    ...accessibleFacts,
    [
      'a nested caption',
      '<table><tr><td><table><caption>Inner</caption><tr><td>1</td></tr></table></td></tr></table>',
      'aria-label="Table 2 Inner"',
    ],
  ];

  it.each(facts)('%s', (_what, html, kept) => {
    expect(bodyOf(html)).toContain(kept);
  });
});

describe('reading a whole page is not what loses it', () => {
  const sentence =
    '<p>The council voted on Tuesday night to keep the ferry, ending a dispute that had divided the town.</p>';
  const around = sentence.repeat(3);

  it.each(accessibleFacts)('%s', (_what, html, kept) => {
    const page = `<html lang="en"><body><nav><a href="/">Home</a></nav><article><h1>Ferry</h1>${around}${html}${around}</article></body></html>`;
    const settings = { language: 'en', zone: 'Europe/London', largestUpload: 1_000_000, leastConfidence: 0 };
    expect(bodyOf(readPage(page, { url: null, settings })?.html ?? '')).toContain(kept);
  });
});

describe('pictures', () => {
  const source = 'https://a.example/harbour-photo.jpg';

  it('take the caption for a description where the source gives none, and say so where there is neither', () => {
    expect(
      bodyOf(`<figure><img src="${source}"><figcaption>Dawn at <b>the</b> quay</figcaption></figure>`),
    ).toContain('alt="Dawn at the quay"');
    expect(bodyOf(`<p><img src="${source}"></p>`)).toContain(
      'alt="Picture without a description in the original"',
    );
    expect(bodyOf(`<p><img src="${source}"></p>`, 'zh-CN')).toContain('alt="图片，原文未提供说明"');
  });

  it.each(['harbour-photo.jpg', 'IMG_2034', 'image', 'https://a.example/1.jpg', '图片 1'])(
    'are not described by %s',
    (alt) => {
      expect(bodyOf(`<p><img src="${source}" alt="${alt}"></p>`)).toContain('alt="Picture without');
    },
  );

  it('have the size that is known of them, and all but the first wait until they are near', () => {
    const images = new Map([[source, { width: 640, height: 360, contentType: null, length: null }]]);
    const html = bodyOf(
      `<p><img src="${source}"></p><p><img src="https://a.example/2.jpg"></p>`,
      'en',
      images,
    );
    expect(html).toContain('width="640" height="360"');
    expect(html.match(/loading="lazy"/g)).toHaveLength(1);
    expect(html.indexOf('loading="lazy"')).toBeGreaterThan(html.indexOf('2.jpg'));
  });
});

describe('headings', () => {
  it('follow each other by one, whatever numbers the source gave them, and can be linked to', () => {
    const html = bodyOf('<h3>A</h3><p>a</p><h6>B</h6><p>b</p><h3 id="own">C</h3><h4>D</h4>');
    expect(html.match(/<h\d id="[^"]+"/g)).toEqual([
      '<h2 id="part-1"',
      '<h3 id="part-2"',
      '<h2 id="own"',
      '<h3 id="part-4"',
    ]);
  });

  it('are listed where there are three or more', () => {
    const page = pageOf({ html: '<h2>One</h2><h2>Two</h2><h2 id="three">Three</h2>' });
    expect(renderCare(page, noReadingAids)).toContain('<li><a href="#three">Three</a></li>');
    expect(renderCare(pageOf({ html: '<h2>One</h2>' }), noReadingAids)).not.toContain('<h2>Contents</h2>');
  });
});

describe('tables', () => {
  it('scroll in a named region that the keyboard reaches', () => {
    expect(bodyOf('<table><caption>Stops</caption><tr><td>1</td></tr></table>')).toMatch(
      /^<section class="scroll" aria-label="Table 1 Stops" tabindex="0"><table>/,
    );
  });
});

describe('pinyin and scripts', () => {
  it('stand with every Chinese character of the text, by its word', () => {
    expect(bodyOf('<p>银行</p>', 'zh-CN')).toContain(
      '<ruby><b data-t="銀">银</b><rt>yín</rt>行<rt>háng</rt></ruby>',
    );
  });

  it('leave alone code, what has readings of its own, and other languages', () => {
    expect(bodyOf('<pre>银行</pre>', 'zh-CN')).toContain('<pre>银行</pre>');
    expect(bodyOf('<p lang="ja">渡し舟</p>', 'zh-CN')).toContain('<p lang="ja">渡し舟</p>');
    expect(bodyOf('<p><ruby>银<rt>yín</rt></ruby></p>', 'zh-CN')).toContain(
      '<ruby class="o">银<rt class="o">yín</rt></ruby>',
    );
  });

  it('lose no character of the text', () => {
    const text = '他说:“𠮷野家 OK!”&amp; 一二三…';
    const plain = bodyOf(`<p>${text}</p>`, 'zh-CN').replaceAll(/<rt>.*?<\/rt>|<[^>]+>/g, '');
    expect(plain).toBe(text);
  });
});

describe('any depth and any length', () => {
  it('renders 5,000 nested quotes without overflowing', () => {
    const html = '<blockquote>'.repeat(5000) + '<p>deep</p>' + '</blockquote>'.repeat(5000);
    expect(renderCare(pageOf({ html }), noReadingAids)).toContain('<p>deep</p>');
  });

  it('takes time that grows with length, not with its square', () => {
    const time = (paragraphs: number): number => {
      const html = '<p>One <b>bold</b> word.</p>'.repeat(paragraphs);
      const before = performance.now();
      renderCare(pageOf({ html }), noReadingAids);
      return performance.now() - before;
    };
    time(2000);
    expect(time(40_000)).toBeLessThan(60 * Math.max(time(2000), 1));
  });
});
