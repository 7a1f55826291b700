import { describe, expect, it } from 'vitest';
import type { Article } from '../../functions/article/model/article.ts';
import { read } from '../../functions/article/read.ts';
import type { Reading } from '../../functions/article/model/reading.ts';
import type { RefusalReason } from '../../functions/article/model/refusal.ts';
import type { ReadingSettings, Upload } from '../../functions/article/model/upload.ts';

const settings: ReadingSettings = {
  language: 'zh-CN',
  zone: 'Asia/Shanghai',
  largestUpload: 1_000_000,
  leastConfidence: 0,
};

const upload = (content: string | Uint8Array, change: Partial<Upload> = {}): Upload => ({
  key: 'news/a',
  body: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  contentType: null,
  metadata: {},
  url: null,
  ...change,
});

const readingOf = (content: string | Uint8Array, change: Partial<Upload> = {}): Reading =>
  read(upload(content, change), settings);

const articleOf = (content: string, change: Partial<Upload> = {}): Article => {
  const reading = readingOf(content, change);
  if (reading.kind !== 'article') throw new Error(JSON.stringify(reading));
  return reading;
};

const sentence = 'The kerb on Mill Lane came down last week, after nine years of letters.';
const page = `<!doctype html><html lang="en"><head><title>Kerb</title></head><body><h1>Kerb</h1><p>${sentence}</p><p>${sentence}</p></body></html>`;

describe('the kind of an upload', () => {
  const signalOf = (article: Article): string => article.evidence.map(({ signal }) => signal).join(', ');

  it.each([
    ['a page, though it is named .txt', page, { key: 'a.txt', contentType: 'text/plain' }, /<p>/],
    ['a page, though it is named .md', page, { key: 'a.md' }, /<p>/],
    ['a fragment named .html', `<p>${sentence}</p>`, { key: 'a.html' }, /HTML fragment/],
    ['a fragment with no name at all', `<p>${sentence}</p>`, {}, /HTML fragment/],
    [
      'front matter, though it comes as plain text',
      '---\ntitle: T\n---\nBody.',
      { contentType: 'text/plain' },
      /front matter/,
    ],
    [
      'JSON, though it is named .txt',
      '{"uri":"u","headline":"H","body_text":"B."}',
      { key: 'a.txt' },
      /ninjs/,
    ],
    [
      'text, though it is named .html',
      `Kerb\n\n${sentence}`,
      { key: 'a.html', contentType: 'text/html' },
      /text scrape/,
    ],
    [
      'the text of an XHTML page, which begins with its declaration',
      `<?xml version="1.0" encoding="UTF-8"?>\n\n****** Kerb ******\n\n${sentence} ${sentence}\n`,
      { key: 'a.txt' },
      /text scrape.*<p>The kerb/s,
    ],
  ])('is seen in its content: %s', (_, content, change, signal) => {
    const article = articleOf(content, change);
    expect(`${signalOf(article)} ${article.html}`).toMatch(signal);
  });

  it('is unknown where XML of another kind is declared', () => {
    expect(readingOf('<?xml version="1.0"?><note><to>Kerb</to></note>', { key: 'a.txt' })).toMatchObject({
      reason: 'unknown-kind',
    });
  });

  it('is taken from the content type where content and name leave it open', () => {
    expect(articleOf(`# Kerb\n\n${sentence}`, { contentType: 'text/markdown; charset=utf-8' })).toMatchObject(
      {
        title: 'Kerb',
        html: `<p>${sentence}</p>\n`,
      },
    );
  });

  it.each(['<html><body>', '<div>', '<?xml-stylesheet href="a.css"?><p>'])(
    'is HTML behind an XML declaration, too: %s',
    (start) => {
      const end = start
        .replaceAll(/<\?[^>]*>/g, '')
        .replaceAll('<', '</')
        .split(/(?=<)/)
        .toReversed()
        .join('');
      expect(articleOf(`<?xml version="1.0"?>\n${start}${sentence}${end}`, {}).html).toContain(sentence);
    },
  );

  it('is a picture by its bytes', () => {
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
    expect(readingOf(gif, { key: 'a.html', contentType: 'text/html' })).toMatchObject({
      kind: 'picture',
      contentType: 'image/gif',
    });
  });

  it('is a vector picture only when nothing else is in the file', () => {
    const svg = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"></svg>';
    expect(readingOf(svg, { key: 'a.svg' })).toMatchObject({ kind: 'picture', contentType: 'image/svg+xml' });
  });
});

describe('a refusal', () => {
  const refusals: readonly (readonly [RefusalReason, string, string | Uint8Array, Partial<Upload>])[] = [
    ['empty', 'no bytes', '', {}],
    ['empty', 'white space', ' \n\t ', {}],
    ['too-large', 'more bytes than the site reads', new Uint8Array(1_000_001), {}],
    ['unknown-kind', 'a PDF', `%PDF-1.7\n${'\0\u0001\u0002'.repeat(100)}`, { key: 'a.pdf' }],
    ['unknown-kind', 'a zip archive', `PK\u0003\u0004${'\0\u0001'.repeat(200)}`, {}],
    ['unknown-kind', 'a style sheet', 'p { color: red }', { key: 'a.css', contentType: 'text/css' }],
    ['unknown-kind', 'a feed', '<?xml version="1.0"?><rss><channel></channel></rss>', {}],
    ['unknown-kind', 'other XML', '<?xml version="1.0"?><note><to>you</to></note>', {}],
    ['unknown-kind', 'other JSON', '{"price": 3}', { key: 'a.json' }],
    ['truncated', 'half a page', page.slice(0, 130), { key: 'a.html' }],
    ['truncated', 'half a JSON object', '{"uri":"u","headline":"H', { key: 'a.json' }],
    ['truncated', 'half a character', new TextEncoder().encode('图书馆').subarray(0, 8), { key: 'a.txt' }],
    ['truncated', 'half a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), { key: 'a.jpg' }],
    ['malformed', 'wrong JSON', '{"uri": u}', { key: 'a.json' }],
    [
      'undecodable',
      'bytes that are text in no encoding',
      Uint8Array.from({ length: 900 }, (_, at) => 128 + ((at * 89) % 128)),
      { key: 'a.txt' },
    ],
    ['no-article', 'a fragment without words', '<div><span></span></div>', { key: 'a.html' }],
    ['no-article', 'front matter alone', '---\ntitle: T\n---\n', { key: 'a.md' }],
  ];

  it.each(refusals)('is %s for %s', (reason, _, content, change) => {
    const reading = readingOf(content, change);
    expect(reading).toMatchObject({ kind: 'refusal', reason, key: change.key ?? 'news/a' });
    if (reading.kind === 'refusal')
      expect([reading.detail, reading.remedy]).toEqual([
        expect.stringMatching(/\.$/),
        expect.stringMatching(/\.$/),
      ]);
  });

  it('is low-confidence where the site asks for more than the reader is sure of', () => {
    const reading = read(upload('one\ntwo', { key: 'a.txt' }), { ...settings, leastConfidence: 0.99 });
    expect(reading).toMatchObject({ kind: 'refusal', reason: 'low-confidence' });
  });
});

it('publishes a page that only lists others with a warning, as the list, without a day of its entries', () => {
  const entries = [
    'Harbour wall to be repaired in May',
    'Minutes of the spring meeting',
    'New gauge at the lock to be read every morning',
  ];
  const items = entries.map((text, place) => `<li><a href="/n/${place}">${text}</a> 12 April 2021</li>`);
  const page = `<html><head><title>Notices</title></head><body><ul><li><a href="/">Home</a></li></ul><h1>Notices</h1><ul>${items.join('')}</ul><p>Harbour Board, 4 Quay Street.</p></body></html>`;
  const article = articleOf(page, { key: 'notices.html' });
  expect(article.warnings.map(({ code }) => code)).toContain('low-confidence');
  expect(article.published).toBeNull();
  expect(article.text.split(/\n+/)).toEqual(entries.map((text) => `${text} 12 April 2021`));
});

describe('user metadata', () => {
  const metadata = {
    id: 'kerb-1',
    title: '%E8%B7%AF%E7%BC%98%E7%9F%B3',
    author: '%E8%8B%8F%E7%A6%BE%E3%80%81%E6%9E%97%E7%9F%A5%E5%A4%8F',
    published: '2025-07-13 08:35',
    section: '100% local',
    canonical: 'https%3A%2F%2Fnews.example%2Fa%3Fb%3D1',
    lang: 'en-GB',
  };

  it('overrides what was read, percent-encoded or not', () => {
    expect(articleOf(`---\nid: x\ntitle: T\nauthor: A\n---\n${sentence}`, { metadata })).toMatchObject({
      identity: { kind: 'own', value: 'kerb-1' },
      title: '路缘石',
      byline: '苏禾、林知夏',
      authors: ['苏禾', '林知夏'],
      published: '2025-07-13T08:35:00+08:00',
      section: '100% local',
      canonical: 'https://news.example/a?b=1',
      language: 'en-GB',
    });
  });

  it('is believed of the language, even against the text', () => {
    expect(articleOf('这是一篇中文的文章，写给学英语的人。', { metadata: { lang: 'en' } }).language).toBe(
      'en',
    );
  });

  it('that makes no sense changes nothing', () => {
    const wrong = { published: 'soon', canonical: 'javascript:alert(1)', title: ' ', unknown: 'x' };
    expect(articleOf(`---\ntitle: T\ndate: 2025-07-13\n---\n${sentence}`, { metadata: wrong })).toMatchObject(
      {
        title: 'T',
        published: '2025-07-13T00:00:00+08:00',
        canonical: null,
      },
    );
  });

  it('may come as S3 hands out what is not ASCII', () => {
    const encoded = `=?UTF-8?B?${Buffer.from('路缘石').toString('base64')}?=`;
    expect(articleOf(sentence, { metadata: { title: encoded } }).title).toBe('路缘石');
  });
});

describe('the identity of an article', () => {
  it('is its own id, else its canonical address, else its object key; never its title', () => {
    expect(articleOf(`---\nid: a\ncanonical: https://b.example/\n---\n${sentence}`).identity).toEqual({
      kind: 'own',
      value: 'a',
    });
    expect(articleOf(`---\ncanonical: https://b.example/\n---\n${sentence}`).identity).toEqual({
      kind: 'canonical',
      value: 'https://b.example/',
    });
    expect(articleOf(sentence).identity).toEqual({ kind: 'key', value: 'news/a' });
  });

  it('is known of an article that is taken back', () => {
    expect(readingOf('{"uri":"u","pubstatus":"canceled"}')).toEqual({
      kind: 'retraction',
      identity: { kind: 'own', value: 'u' },
    });
  });
});
