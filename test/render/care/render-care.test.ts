import { describe, expect, it } from 'vitest';
import { noReadingAids } from '../../../functions/render/care/reading-aids.ts';
import { renderCare } from '../../../functions/render/care/render-care.ts';
import { pageOf, testSite } from './page-of.ts';

const render = (...page: Parameters<typeof pageOf>): string => renderCare(pageOf(...page), noReadingAids);

describe('the care page of an article', () => {
  it('has the whole article, its headline as the only h1, and its language', () => {
    const html = render();
    expect(html).toContain('<p>A ferry waits six minutes for the bakers.</p>');
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html).toContain('<html lang="en"');
  });

  it('names the original as canonical and offers a way out to it', () => {
    const html = render();
    expect(html).toContain('<link rel="canonical" href="https://original.example/ferry">');
    expect(html).toContain('href="https://original.example/ferry">Leave easy view</a>');
  });

  it('speaks the language of its article: Chinese in both scripts, English for the rest', () => {
    expect(render({ language: 'zh-CN' })).toContain('阅读设置');
    expect(render({ language: 'zh-Hant-HK' })).toContain('閱讀設定');
    expect(render({ language: 'ar', direction: 'rtl' })).toContain('Settings');
  });

  it('speaks the language that the publisher chose, whatever the article is in', () => {
    const html = renderCare(pageOf({}, { site: { ...testSite, labelLanguage: 'zh-TW' } }), noReadingAids);
    expect(html).toContain('<main lang="zh-TW">');
    expect(html).toContain('閱讀設定');
    expect(html).toContain('<h1 lang="en">The ferry that waits</h1>');
  });

  it('tells dates so that nobody can read them wrongly', () => {
    expect(render()).toContain(
      '<time datetime="2026-10-21T06:15:00+01:00">21 October 2026, 06:15 (UTC+1)</time>',
    );
  });

  it('gives the same bytes for the same page', () => {
    expect(render()).toBe(render());
  });
});
