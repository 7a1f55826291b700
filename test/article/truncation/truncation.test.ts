import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { endsInsideCharacter } from '../../../functions/article/truncation/cut-character.ts';
import { cutMarkup } from '../../../functions/article/truncation/cut-markup.ts';

const page = (body: string): string => `<!doctype html><html><head><title>Kerb</title></head><body>${body}`;

describe('cutMarkup', () => {
  it.each([
    ['a tag', page('<p>One.</p><a href="https://example.org/long')],
    ['an attribute that holds a sign', page('<p>One.</p><img alt="a > b')],
    ['the beginning of a tag', page('<p>One.</p><')],
    ['a comment', page('<p>One.</p><!-- advert ')],
    ['a script', page('<p>One.</p><script>let a = "</p>";')],
    ['a style', '<p>One.</p><style>p { color: red'],
    ['a word, in a page that closes its paragraphs', page('<p>One.</p><p>Two.</p><p>The driver turn')],
    ['an article, between two paragraphs', page('<article><p>One.</p><p>Two.</p>')],
    ['an imprint', page('<div><p>One.</p><p>Two.</p><div>© 2026 Ke')],
    ['several wrappers, between two paragraphs', page('<div><div><div><p>One.</p><p>Two.</p>')],
  ])('sees that the file ends inside %s', (_, html) => {
    expect(cutMarkup(html)).toMatchObject({ isSure: true, detail: expect.stringMatching(/^The HTML ends/) });
  });

  it.each([
    ['a page that leaves out only what HTML lets it leave out', page('<h1>Kerb</h1><p>One.<p>Two.')],
    ['a page that never closes anything', '<html><body><div><b>Kerb</b><p>One<p>Two<p>Three four'],
    ['a page that ends with its last paragraph', page('<p>One.</p><p>Two.</p>')],
    ['a page that closed its body and goes on', page('<p>One.</p></body></html><div><!-- served by 7')],
    [
      'a page that forgets its last end tags behind its imprint',
      page('<div><div><p>One.</p><p>Two.</p></div><div class="foot"><p>© 2026 Kerb</p></div>\n'),
    ],
    ['a fragment in mid-sentence', '<p>One.</p><p>A note without a full stop'],
    ['a fragment with an open wrapper', '<div><p>One.</p>'],
    ['a sign that opens no tag', '<p>3 < 4</p> and 4 < 5'],
  ])('lets %s pass', (_, html) => {
    expect(cutMarkup(html)).toBeNull();
  });

  it.each([
    ['a wrapper', page('<div id="main"><p>One.</p><p>Two.</p>\n')],
    ['a list and its wrapper', page('<div><ul><li>One.</li></ul><ul><li>Two.</li>\n')],
  ])('is not sure of a page that ends behind a tag, %s open: templates forget end tags', (_, html) => {
    expect(cutMarkup(html)).toMatchObject({ isSure: false });
  });

  it('refuses nearly every page of the corpus when it is cut somewhere in its second half', () => {
    const pages = join(import.meta.dirname, '../../pages');
    const sources = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('source.html'),
    );
    const wholes = sources
      .map((path) => readFileSync(join(pages, path), 'latin1'))
      .filter((html) => /<\/html>/i.test(html));
    const cuts = wholes.flatMap((html) =>
      [0.5, 0.6, 0.7, 0.8, 0.9].map((share) => html.slice(0, html.length * share)),
    );
    const open = cuts.filter((html) => !/<\/body>/i.test(html));
    const refused = open.filter((html) => cutMarkup(html)?.isSure === true);
    expect(open.length).toBeGreaterThan(20);
    expect(refused.length / open.length).toBeGreaterThan(0.9);
  });

  it('takes time that grows with the page, not with its square', () => {
    const hostile = [
      '<a "'.repeat(200_000),
      `<html>${'<!--'.repeat(200_000)}`,
      `<html>${'<script '.repeat(100_000)}`,
    ];
    const start = performance.now();
    for (const html of hostile) cutMarkup(html);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('endsInsideCharacter', () => {
  const whole = new TextEncoder().encode('图书馆');

  it('sees a UTF-8 text that breaks off in a character', () => {
    expect(endsInsideCharacter(whole.subarray(0, 8))).toBe(true);
    expect(endsInsideCharacter(whole.subarray(0, 7))).toBe(true);
  });

  it('lets whole texts and other encodings pass', () => {
    expect(endsInsideCharacter(whole)).toBe(false);
    expect(endsInsideCharacter(Uint8Array.of(0xcd, 0xbc, 0xca, 0xe9, 0xb9, 0xdd))).toBe(false);
    expect(endsInsideCharacter(new Uint8Array())).toBe(false);
  });
});
