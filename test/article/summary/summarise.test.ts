import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../functions/article/summary/plain-text.ts';
import { splitSentences } from '../../../functions/article/summary/sentences.ts';
import { summarise } from '../../../functions/article/summary/summarise.ts';

describe('summarise', () => {
  it('takes whole sentences from the beginning', () => {
    const sentence = 'The kerb on Mill Lane is being lowered at last, after nine years of letters. ';
    const summary = summarise(sentence.repeat(20));
    expect(summary.length).toBeLessThanOrEqual(320);
    expect(summary).toMatch(/letters\.$/);
  });

  it('takes the lines of a poem in their order', () => {
    expect(summarise('水从脚边走过\n\n它不认识我\n\n我也不认识它。')).toBe(
      '水从脚边走过 它不认识我 我也不认识它。',
    );
  });

  it('leaves out headings', () => {
    expect(summarise('路修好了\n\n路面上周修好。\n\n“小修”成了“大修”\n\n下雨也不积水了。')).toBe(
      '路面上周修好。下雨也不积水了。',
    );
  });

  it('takes lines where there are no sentences', () => {
    expect(summarise('morning fog\n\na bell, then none')).toBe('morning fog a bell, then none');
  });
});

describe('splitSentences', () => {
  it.each([
    ['Dr. Okafor left. He came back.', ['Dr. Okafor left. ', 'He came back.']],
    ['“Why?” she asked. Nobody knew.', ['“Why?” she asked. ', 'Nobody knew.']],
    ['他说：“来了。”门开了！', ['他说：“来了。”', '门开了！']],
    ['It rose 4.2 percent.', ['It rose 4.2 percent.']],
  ])('%s', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it('loses nothing of any text', () => {
    fc.assert(fc.property(fc.string(), (text) => splitSentences(text).join('') === text));
  });
});

describe('plainText', () => {
  it('has the words of a quoted post, and not the link that stands in for a player', () => {
    expect(
      plainText(
        '<figure class="embed" data-provider="link"><blockquote><p>Hello <a href="https://a.example/b">there</a></p></blockquote><a href="https://a.example/c">a.example</a></figure><p>After it.</p>',
      ),
    ).toBe('Hello there\n\nAfter it.');
  });

  it('parts blocks by a blank line and shows white space as a browser does', () => {
    expect(plainText('<h2>A\n  b</h2><p>c<br>d</p><ul><li>e</li><li>f</li></ul>')).toBe(
      'A b\n\nc\nd\n\ne\n\nf',
    );
  });

  it('keeps the lines of preformatted text', () => {
    expect(plainText('<pre><code>if (a) {\n  b();\n}\n</code></pre>')).toBe('if (a) {\n  b();\n}');
  });

  it('reads neither the pronunciation beside a word nor the mark of a note', () => {
    expect(
      plainText('<p><ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字<sup><a href="#n1">1</a></sup></p>'),
    ).toBe('漢字');
  });

  it('follows 20,000 nested elements', () => {
    expect(plainText(`${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}`)).toBe('deep');
  });
});
