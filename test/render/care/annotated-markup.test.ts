import { describe, expect, it } from 'vitest';
import type { ReadingAids } from '../../../functions/render/care/reading-aids.ts';
import { renderCare } from '../../../functions/render/care/render-care.ts';
import { annotate, convert } from './aids.ts';
import { pageOf } from './page-of.ts';

const bodyOf = (html: string, aids: ReadingAids, language = 'zh-CN'): string =>
  renderCare(pageOf({ language, html, text: '', title: '', summary: '' }), aids);

const pinyin: ReadingAids = { pinyin: annotate, hanzi: null };

describe('pinyin in the markup of an article', () => {
  it('gives each character its syllable, words side by side in one ruby', () => {
    expect(bodyOf('<p>银行工作，很好。</p>', pinyin)).toContain(
      '<p><ruby>银<rt>yín</rt>行<rt>háng</rt>工<rt>gōng</rt>作<rt>zuò</rt></ruby>，' +
        '<ruby>很<rt>hěn</rt>好<rt>hǎo</rt></ruby>。</p>',
    );
  });

  it('reads a word as one word where a link or stress begins within it', () => {
    expect(bodyOf('<p>银<a href="https://a.example/">行</a></p>', pinyin)).toContain('<rt>háng</rt>');
    expect(bodyOf('<p>为<em>人民</em>服务</p>', pinyin)).toContain('为<rt>wèi</rt>');
  });

  it('does not join what blocks part', () => {
    expect(bodyOf('<p>银</p><p>行不行</p>', pinyin)).toContain('<ruby>行<rt>xíng</rt>');
  });

  it('leaves code, readings of the source and other languages alone', () => {
    const html =
      '<p><code>变量</code><ruby>翟<rt>zhái</rt></ruby><span lang="ja">東京</span></p><pre>代码</pre>';
    const written = bodyOf(html, pinyin);
    expect(written).toContain('<code>变量</code>');
    expect(written).toContain('翟<rt class="o">zhái</rt>');
    expect(written).toContain('<span lang="ja">東京</span>');
    expect(written).toContain('<pre>代码</pre>');
  });

  it('never annotates a Japanese article', () => {
    expect(
      bodyOf('<p>東京都の人口<span lang="zh">北京</span></p>', { pinyin: annotate, hanzi: convert }, 'ja'),
    ).not.toMatch(/<rt|data-t=/);
  });

  it('keeps every character that is escaped as it was', () => {
    expect(bodyOf('<p>甲&lt;乙&amp;丙</p>', pinyin)).toContain('</ruby>&lt;<ruby>乙');
  });
});
