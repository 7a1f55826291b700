import { describe, expect, it } from 'vitest';
import { noReadingAids } from '../../../functions/render/care/reading-aids.ts';
import { renderCare } from '../../../functions/render/care/render-care.ts';
import { sanitizeMarkup } from '../../../functions/article/markup/sanitize.ts';
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

describe('what was accessible in the source stays (EN 301 549 §5.4)', () => {
  it.each([
    ['a language', '<p lang="fr">Bonjour</p>', 'lang="fr"'],
    ['a direction', '<p dir="rtl">سلام</p>', 'dir="rtl"'],
    ['an isolated text', '<p><bdi>سلام</bdi></p>', '<bdi>'],
    [
      'a table caption',
      '<table><caption>Stops</caption><tr><td>1</td></tr></table>',
      '<caption>Stops</caption>',
    ],
    ['a column header', '<table><tr><th scope="col">Stop</th></tr></table>', '<th scope="col">'],
    ['a row header', '<table><tr><th scope="row">1</th></tr></table>', '<th scope="row">'],
    [
      'headers by id',
      '<table><tr><th id="h1">A</th></tr><tr><td headers="h1">1</td></tr></table>',
      'headers="h1"',
    ],
    ['a wide cell', '<table><tr><td colspan="2">1</td></tr></table>', 'colspan="2"'],
    [
      'a column group',
      '<table><colgroup><col span="2"></colgroup><tr><td>1</td></tr></table>',
      '<col span="2">',
    ],
    [
      'table sections',
      '<table><thead><tr><th>A</th></tr></thead><tfoot><tr><td>1</td></tr></tfoot></table>',
      '<tfoot>',
    ],
    ['a header abbreviation', '<table><tr><th abbr="No.">Number</th></tr></table>', 'abbr="No."'],
    ['an abbreviation', '<p><abbr title="World Wide Web">WWW</abbr></p>', '<abbr title="World Wide Web">'],
    ['a definition', '<p><dfn>Quay</dfn></p>', '<dfn>'],
    ['where a list starts', '<ol start="5"><li>a</li></ol>', 'start="5"'],
    ['how a list counts', '<ol type="i" reversed><li value="3">a</li></ol>', 'type="i"'],
    ['a list item number', '<ol><li value="3">a</li></ol>', 'value="3"'],
    ['terms', '<dl><dt>a</dt><dd>b</dd></dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
    [
      'a quote and whose it is',
      '<blockquote cite="https://a.example/"><p>a</p></blockquote>',
      'cite="https://a.example/"',
    ],
    ['a short quote', '<p><q>a</q></p>', '<q>'],
    ['the title of a work', '<p><cite>Emma</cite></p>', '<cite>'],
    ['a time', '<p><time datetime="2026-01-02">today</time></p>', 'datetime="2026-01-02"'],
    [
      'a footnote link',
      '<p><a href="#n" id="r">1</a></p><p id="n">Note <a href="#r">back</a></p>',
      'href="#n"',
    ],
    ['a footnote target', '<p id="n">Note</p>', '<p id="n">'],
    [
      'a figure caption',
      '<figure><img src="https://a.example/1.jpg" alt="A quay"><figcaption>Quay</figcaption></figure>',
      '<figcaption>Quay</figcaption>',
    ],
    [
      'a description',
      '<p><img src="https://a.example/1.jpg" alt="A quay at dawn"></p>',
      'alt="A quay at dawn"',
    ],
    ['a decoration', '<p><img src="https://a.example/1.jpg" alt=""></p>', 'alt=""'],
    [
      'details',
      '<details open><summary>More</summary><p>a</p></details>',
      '<details open><summary>More</summary>',
    ],
    [
      'captions of a film',
      '<video src="https://a.example/1.mp4" controls><track kind="captions" src="https://a.example/1.vtt" srclang="en" label="English" default></video>',
      'kind="captions"',
    ],
    ['ruby', '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>', 'かん</rt>'],
    [
      'mathematics',
      '<p><math><mfrac><mn>1</mn><mn>2</mn></mfrac></math></p>',
      '<mfrac><mn>1</mn><mn>2</mn></mfrac>',
    ],
    [
      'deletions and insertions',
      '<p><del datetime="2026-01-02">a</del><ins>b</ins></p>',
      '<del datetime="2026-01-02">a</del><ins>b</ins>',
    ],
    [
      'emphasis',
      '<p><em>a</em><strong>b</strong><mark>c</mark></p>',
      '<em>a</em><strong>b</strong><mark>c</mark>',
    ],
    ['indices', '<p>H<sub>2</sub>O<sup>3</sup></p>', 'H<sub>2</sub>O<sup>3</sup>'],
    [
      'keys and code',
      '<p><kbd>a</kbd><samp>b</samp><var>c</var></p><pre><code>d</code></pre>',
      '<pre><code>d</code></pre>',
    ],
    [
      'an accessible name',
      '<p><span role="img" aria-label="three stars">★★★</span></p>',
      'aria-label="three stars"',
    ],
    ['a struck-out word', '<p><span style="text-decoration:line-through">a</span></p>', '<s>a</s>'],
    ['a stressed word', '<p><span style="font-weight:bold">a</span></p>', '<b>a</b>'],
    ['a turned direction', '<p style="direction:rtl">a</p>', 'dir="rtl"'],
    ['a header in a data cell', '<table><tr><td scope="row">a</td></tr></table>', '<th scope="row">a</th>'],
    [
      'a nested caption',
      '<table><tr><td><table><caption>Inner</caption><tr><td>1</td></tr></table></td></tr></table>',
      'aria-label="Table 2 Inner"',
    ],
    ['what is not translated', '<p translate="no">a</p>', 'translate="no"'],
  ])('%s', (_what, html, kept) => {
    expect(bodyOf(html)).toContain(kept);
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
      '<ruby>银<rt class="o">yín</rt></ruby>',
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
