import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { noReadingAids } from '../../../functions/render/care/reading-aids.ts';
import { renderCare } from '../../../functions/render/care/render-care.ts';
import { measured } from '../../../functions/render/lists/measured.ts';
import { annotate, convert } from './aids.ts';
import { pageOf } from './page-of.ts';
import { variedArticles } from './varied-articles.ts';

const aids = { pinyin: annotate, hanzi: convert };
const bytes = (html: string): number => brotliCompressSync(html).length;

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
});

describe('the document', () => {
  it.each(Object.entries(variedArticles).filter(([name]) => name !== 'a long Chinese one'))(
    'has no error of HTML: %s',
    async (_name, article) => {
      const report = await validator.validateString(renderCare(pageOf(article), aids));
      const messages = report.results.flatMap(({ messages }) => messages);
      expect(messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`)).toEqual(
        [],
      );
    },
  );

  it('weighs less than 14,000 bytes with 5,000 characters and their pinyin, 2,300 without an article', () => {
    const article = variedArticles['5,000 varied characters'] ?? {};
    expect(article.text?.length).toBeGreaterThanOrEqual(5000);
    expect(bytes(renderCare(pageOf({ ...article, summary: '' }), aids))).toBeLessThanOrEqual(14_000);
    expect(bytes(renderCare(pageOf({ html: '', text: '', summary: '' }), noReadingAids))).toBeLessThanOrEqual(
      2300,
    );
  });

  it('weighs what the accessibility statement says it weighs', () => {
    const empty = renderCare(pageOf({ html: '', text: '', summary: '' }), noReadingAids);
    const long = renderCare(pageOf(variedArticles['5,000 varied characters']), aids);
    expect(Math.abs(bytes(empty) / measured.shellBytes - 1)).toBeLessThan(0.03);
    expect(Math.abs(bytes(long) / measured.longPageBytes - 1)).toBeLessThan(0.03);
  });

  it('loads nothing but pictures: no style sheet, script, font or frame of its own or of others', () => {
    const html = renderCare(pageOf(variedArticles['everything at once']), aids);
    expect(html).not.toMatch(
      /<(?:iframe|object|embed|link rel="(?:stylesheet|preload|preconnect))|@import|@font-face/,
    );
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script[^>]* src|accesskey|tabindex="[1-9]|document\.cookie/);
  });

  it('lets in by its policy only what the article has', () => {
    const plain = renderCare(pageOf(), noReadingAids);
    expect(plain).toContain("default-src 'none';");
    expect(plain).toContain('img-src data:;');
    expect(plain).not.toContain('media-src');
    expect(renderCare(pageOf(variedArticles['everything at once']), noReadingAids)).toContain('media-src');
    expect(renderCare(pageOf(variedArticles['sixty pictures']), noReadingAids)).toContain(
      'img-src data: http',
    );
  });

  it('leads to the feed of the site, and to the care feed', () => {
    const html = renderCare(pageOf(), noReadingAids);
    for (const file of ['feeds/atom.xml', 'feeds/care/atom.xml'])
      expect(html).toMatch(new RegExp(`<link rel="alternate"[^>]*href="https://gazette.example/${file}"`));
  });

  it('costs at most 50 ms without pinyin and 300 ms with, for 2,500 characters', () => {
    const whole = variedArticles['5,000 varied characters'];
    const html = whole?.html?.slice(0, whole.html.length / 2) ?? '';
    const page = pageOf({ ...whole, html });
    const cost = (render: () => string): number => {
      const runs = Array.from({ length: 5 }, () => {
        const before = process.cpuUsage();
        render();
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      });
      return Math.min(...runs);
    };
    expect(cost(() => renderCare(page, noReadingAids))).toBeLessThanOrEqual(50);
    expect(cost(() => renderCare(page, aids))).toBeLessThanOrEqual(300);
  });
});
