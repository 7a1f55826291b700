import { describe, expect, it } from 'vitest';
import { readPage } from '../../../functions/article/page/read-page.ts';
import type { PageReading } from '../../../functions/article/model/page-reading.ts';

const settings = { language: 'zh', zone: 'Asia/Shanghai', largestUpload: 5_000_000, leastConfidence: 0 };
const readFrom = (html: string, url: string | null = null): PageReading | null =>
  readPage(html, { url, settings });

const first =
  'The harbour board voted on Tuesday night to reopen the old ferry terminal, ending a dispute that had divided the town.';
const second =
  'Under the plan, the brick waiting hall will be kept, the leaking roof replaced with slate, and a second pontoon added.';
const text = `<p>${first}</p><p>${second}</p>`;
const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const bodyOf = (body: string): string => readFrom(page('', body))?.html ?? '';

describe('the headline', () => {
  const titleOf = (head: string, h1: string): string | undefined =>
    readFrom(page(head, `<h1>${h1}</h1>${text}`))?.title;

  it('loses the name of the site', () => {
    expect(titleOf('<title>Ferry returns to the island | Harbour Times</title>', 'News')).toBe(
      'Ferry returns to the island',
    );
    expect(titleOf('<title>渡轮明年复航 码头开始修缮_海岛新闻网</title>', '新闻')).toBe(
      '渡轮明年复航 码头开始修缮',
    );
  });

  it('keeps its own colon and dash', () => {
    expect(titleOf('<title>Ferry: what comes next - Harbour Times</title>', 'Ferry: what comes next')).toBe(
      'Ferry: what comes next',
    );
  });

  it('is whole on the page when the metadata cuts it at a quotation mark', () => {
    const head =
      '<meta property="og:title" content="The "floating" bus stop returns"><title>The "floating" bus stop returns</title>';
    expect(titleOf(head, 'The "floating" bus stop returns')).toBe('The "floating" bus stop returns');
  });

  it('is the printed one when search engines are told another', () => {
    expect(
      titleOf('<title>Ferry terminal island reopening date</title>', 'Island ferry terminal reopens at last'),
    ).toBe('Island ferry terminal reopens at last');
  });
});

describe('the body', () => {
  it('keeps what means something', () => {
    const kept =
      '<h2 id="a">Part</h2><ul><li>one</li></ul><blockquote><p>said</p></blockquote><pre><code>x &lt; y</code></pre><table><tbody><tr><th scope="row">a</th><td>1</td></tr></tbody></table>';
    expect(bodyOf(`<article>${text}${kept}</article>`)).toContain(kept);
  });

  it('makes paragraphs of line breaks and of full-width indents', () => {
    expect(bodyOf(`<div>${first}<br><br>${second}</div>`)).toBe(text);
    expect(bodyOf(`<div>　　${first}<br>　　${second}</div>`)).toBe(text);
  });

  it('makes nothing of tables that only arrange the page', () => {
    expect(bodyOf(`<table><tr><td><a href="/">Home</a></td><td>${text}</td></tr></table>`)).toBe(text);
  });

  it('leaves out links to other articles, in lists and between paragraphs', () => {
    const list =
      '<ul><li><a href="/1">Council weighs new rules</a></li><li><a href="/2">Night buses return</a></li></ul>';
    const alone = '<p><a href="/3">WHY THE PRICE OF BREAD KEEPS RISING</a></p>';
    expect(bodyOf(`<div><p>${first}</p>${alone}<p>${second}</p>${list}</div>`)).toBe(text);
  });

  it('keeps links to files', () => {
    expect(bodyOf(`<div>${text}<p><a href="form.doc">附件：申请表</a></p></div>`)).toContain('form.doc');
  });

  it('keeps a region of misleading name when the article is in it', () => {
    expect(bodyOf(`<div class="share-layout comments"><p>${first}</p><p>${second}</p></div>`)).toBe(text);
  });

  it('says what it left out, and why', () => {
    const dropped = readFrom(
      page('', `<div>${text}<div class="share">Share this on Example</div></div>`),
    )?.dropped;
    expect(dropped).toContainEqual({ what: 'share bar', why: 'name of the region', characters: 21 });
  });

  it('takes the text from the page’s data when the page itself has none', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry', articleBody: first });
    expect(
      readFrom(page(`<script type="application/ld+json">${data}</script>`, '<div id="app"></div>'))?.html,
    ).toBe(`<p>${first}</p>`);
  });

  it('has no scripts and no handlers in it', () => {
    const html = bodyOf(
      `<div onclick="x()"><p onmouseover="y()">${first}</p><script>z()</script><p><a href="javascript:q()">${second}</a></p></div>`,
    );
    expect(html).not.toMatch(/script|onclick|onmouseover/);
    expect(html).toContain(first);
  });
});

describe('the lead image', () => {
  const leadOf = (address: string): string | null | undefined =>
    readFrom(page(`<meta property="og:image" content="${address}">`, text))?.leadImage;

  it('is what the page declares, in whatever folder it lies', () => {
    const address = 'https://a.example/sites/default/files/ferry.jpg';
    expect(leadOf(address)).toBe(address);
  });

  it('is not the logo of the site', () => {
    expect(leadOf('https://a.example/img/site-logo.png')).toBeNull();
  });
});

describe('pictures', () => {
  const imageOf = (markup: string): string | undefined =>
    /src="([^"]*)"/.exec(
      readFrom(page('', `<div>${text}<p>${markup}</p></div>`), 'https://a.example/n/1.html')?.html ?? '',
    )?.[1];

  it.each([
    ['data-src', '<img src="loading.gif" data-src="/p.jpg">', 'https://a.example/p.jpg'],
    [
      'data-original',
      '<img src="/s/blank.png" data-original="//b.example/p.jpg">',
      'https://b.example/p.jpg',
    ],
    [
      'the widest of srcset',
      '<img src="data:image/gif;base64,R0" srcset="/s.jpg 400w, /l.jpg 1200w">',
      'https://a.example/l.jpg',
    ],
    ['lz_src', '<img src="/s.gif" lz_src="https://b.example/p.jpg">', 'https://b.example/p.jpg'],
    [
      'an attribute of any name',
      '<img src="/s.gif" data-x="//b.example/p.webp?w=8">',
      'https://b.example/p.webp?w=8',
    ],
    ['srcset', '<img src="/s.gif" srcset="/p.jpg 1x, /q.jpg 2x">', 'https://a.example/q.jpg'],
    ['an animation of its own', '<img src="/wave.gif" data-id="7">', 'https://a.example/wave.gif'],
    ['noscript', '<img class="lazy"><noscript><img src="/p.jpg"></noscript>', 'https://a.example/p.jpg'],
    ['picture', '<picture><source srcset="/p.webp"><img src="/p.jpg"></picture>', 'https://a.example/p.jpg'],
    ['a path beside the article', '<img src="img/p.jpg">', 'img/p.jpg'],
  ])('come from %s', (_, markup, address) => {
    expect(imageOf(markup)).toBe(address);
  });

  it.each([
    ['tracking pixels', '<img src="https://t.example/p.gif" width="1" height="1">'],
    ['icons', '<img src="/icons/icon-share.png" width="60">'],
    ['avatars', '<img class="avatar" src="/u/1.jpg" width="90">'],
    ['QR codes', '<img src="/images/qrcode.png" width="120" height="120">'],
  ])('are no %s', (_, markup) => {
    expect(imageOf(markup)).toBeUndefined();
  });
});

describe('anything goes in', () => {
  it.each(['', '<', '<p', '\0', '<html>', '<table><td>', '&#xffffffff;', '<a href="', '<!--'])(
    '%j',
    (html) => {
      expect(() => readFrom(html)).not.toThrow();
    },
  );

  it('finds no article where there is none', () => {
    expect(readFrom(page('<title>x</title>', ''))).toBeNull();
  });
});

describe('a name is no reason by itself', () => {
  it.each([
    ['a section of documentation', `<section id="tools"><h2>Tools</h2><p>${second}</p></section>`],
    ['a heading with an id', `<h2 id="related">Related work</h2><p>${second}</p>`],
    [
      'a style that looks like a name',
      `<div class="print:hidden has-sidebar tone-comment"><p>${second}</p></div>`,
    ],
    [
      'the source of a quotation',
      `<blockquote><p>${second}</p><footer>Margaret Oyelaran</footer></blockquote>`,
    ],
  ])('of %s', (_, part) => {
    const html = bodyOf(
      `<article><p>${first}</p><p>${first}</p><p>${first}</p><p>${first}</p>${part}</article>`,
    );
    expect(html).toContain(second);
    expect(html.includes('Margaret')).toBe(part.includes('Margaret'));
  });
});

it('reads an article whose title is only repeated under it', () => {
  const body = `<div>${text}</div><div><h3>Ferry returns to the island</h3></div><div><p>Write to us, we read every letter.</p></div>`;
  expect(readFrom(page('<title>Ferry returns to the island</title>', body))?.html).toContain(first);
});

it('reads a fragment whose headline is bare text above its date', () => {
  const reading = readFrom(`The harbour board votes for a new pier<div>12 May 2021</div>${text}`);
  expect(reading?.html).toContain(second);
});
