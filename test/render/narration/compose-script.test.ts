import { describe, expect, it } from 'vitest';
import { composeScript } from '../../../functions/render/narration/compose-script.ts';
import { numberedSyllable } from '../../../functions/render/narration/pinyin-phonemes.ts';
import type { Sentence } from '../../../functions/render/narration/narration-script.ts';
import { noReadingAids } from '../../../functions/render/care/reading-aids.ts';
import type { NarrationSettings } from '../../../functions/site/narration-settings.ts';
import { annotate, convert } from '../care/aids.ts';
import { pageOf } from '../care/page-of.ts';

const settings: NarrationSettings = {
  engine: 'neural',
  voices: { zh: 'Zhiyu', en: 'Joanna', 'en-GB': 'Amy' },
  longest: 30_000,
};
const aids = { pinyin: annotate, hanzi: convert };

const scriptOf = (article: Parameters<typeof pageOf>[0], changed: Partial<NarrationSettings> = {}) =>
  composeScript(pageOf(article), 'news/ferry.md', { ...settings, ...changed }, aids);

/** Each paragraph of the text as its sentences' markup; the headline left out. */
const spoken = (html: string, language = 'en'): readonly (readonly string[])[] =>
  (scriptOf({ html, language })?.paragraphs ?? [])
    .slice(1)
    .map((paragraph) => paragraph.map(({ ssml }) => ssml));

/** The page's text as the browser has it, readings aside, and what each sentence selects of it. */
const selected = (html: string, text: string, language = 'en'): readonly string[] => {
  const points = Array.from(text);
  const sentences: readonly Sentence[] = (scriptOf({ html, language })?.paragraphs ?? []).flat().slice(1);
  return sentences.map(({ start, end }) => points.slice(start, end).join(''));
};

describe('What is read aloud', () => {
  it('is the headline and then the text, a paragraph at a time and sentence by sentence', () => {
    const script = scriptOf({
      title: 'The ferry',
      html: '<p>It left. Nobody waved!</p><h2>Later</h2><p>Rain.</p>',
    });
    expect(script?.paragraphs.map((paragraph) => paragraph.map(({ ssml }) => ssml))).toEqual([
      ['The ferry'],
      ['It left.', 'Nobody waved!'],
      ['Later'],
      ['Rain.'],
    ]);
    expect(script?.paragraphs[0]?.[0]).toMatchObject({ within: 'h1', start: 0, end: 9 });
  });

  it('leaves out what nobody would read: marks of notes, readings, and lines without a word', () => {
    expect(
      spoken(
        '<p>It left<sup><a href="#n1">1</a></sup> at nine.</p><p>* * *</p><p><ruby>船<rt>chuán</rt></ruby> is a boat.</p>',
      ),
    ).toEqual([['It left at nine.'], ['船 is a boat.']]);
  });

  it('keeps the cells of a table and the lines of a poem apart', () => {
    expect(spoken('<p>Roses<br>Violets</p><table><tr><td>Nine</td><td>Ten</td></tr></table>')).toEqual([
      ['Roses'],
      ['Violets'],
      ['Nine'],
      ['Ten'],
    ]);
  });

  it('is well-formed whatever the text', () => {
    expect(spoken('<p>Fish &amp; chips: 3 &lt; 4,\u0001 "really"?\u00a0Yes.</p>')).toEqual([
      ['Fish &amp; chips: 3 &lt; 4, "really"?', 'Yes.'],
    ]);
  });

  it('cuts what has no full stop, never within a character', () => {
    const [paragraph = []] = spoken(`<p>${'😀字'.repeat(400)}</p>`, 'fr');
    expect(paragraph).toEqual([]);
    const [long = []] = spoken(`<p>${'😀字'.repeat(400)}</p>`);
    expect(long.length).toBeGreaterThan(1);
    expect(long.join('')).toBe('😀字'.repeat(400));
    expect(long.every((part) => part.isWellFormed())).toBe(true);
  });

  it('is nothing where there is no voice for the language, or the article is too long', () => {
    expect(scriptOf({ language: 'fi' })).toBeNull();
    expect(scriptOf({ text: 'x'.repeat(101) }, { longest: 100 })).toBeNull();
  });

  it.each([
    ['zh-CN', 'Zhiyu'],
    ['zh-Hant-TW', 'Zhiyu'],
    ['en-GB', 'Amy'],
    ['en-IE', 'Joanna'],
  ])('of an article in %s is read by %s', (language, voice) => {
    expect(scriptOf({ language })).toMatchObject({ voice, engine: 'neural', upload: 'news/ferry.md' });
  });
});

describe('The place of a sentence in the page', () => {
  it.each([
    ['<p>One. Two.</p>', 'One. Two.', ['One.', 'Two.']],
    ['<p>One <em>more</em>. Two.</p>\n<p>Three</p>', 'One more. Two.\nThree', ['One more.', 'Two.', 'Three']],
    ['<p>A 😀 boat. It 🚢 left.</p>', 'A 😀 boat. It 🚢 left.', ['A 😀 boat.', 'It 🚢 left.']],
    ['<p>Fish &amp; chips. Tea.</p>', 'Fish & chips. Tea.', ['Fish & chips.', 'Tea.']],
    [
      '<p>Left<sup><a href="#n">1</a></sup> at nine. Ten.</p>',
      'Left1 at nine. Ten.',
      ['Left1 at nine.', 'Ten.'],
    ],
    ['<p>Wow 😀<sup><a href="#n">1</a></sup></p><p>Ten.</p>', 'Wow 😀1Ten.', ['Wow 😀', 'Ten.']],
    ['<p><ruby>船<rt>chuán</rt></ruby>. Next.</p>', '船. Next.', ['船.', 'Next.']],
    ['<pre>\nOne. Two.</pre><p>Three</p>', 'One. Two.Three', ['One.', 'Two.', 'Three']],
    ['<ul><li>One</li> <li>Two</li></ul>', 'One Two', ['One', 'Two']],
  ])('counts code points of %s', (html, text, expected) => {
    expect(selected(html, text)).toEqual(expected);
  });

  it('counts Han characters as one each', () => {
    expect(selected('<p>船来了。𠮷野家也开了！</p>', '船来了。𠮷野家也开了！', 'zh-CN')).toEqual([
      '船来了。',
      '𠮷野家也开了！',
    ]);
  });
});

describe('Polyphones', () => {
  const phoneme = (character: string, reading: string): string =>
    `<phoneme alphabet="x-amazon-pinyin" ph="${reading}">${character}</phoneme>`;

  it('are told where a word reads them otherwise than they are read alone', () => {
    const [[sentence = ''] = []] = spoken('<p>银行的重新开门，让音乐老师很高兴。</p>', 'zh-CN');
    expect(sentence).toContain(phoneme('行', 'hang2'));
    expect(sentence).toContain(phoneme('重', 'chong2'));
    expect(sentence).toContain(phoneme('乐', 'yue4'));
    expect(sentence).not.toContain('老</phoneme>');
  });

  it('carry the reading that the ruby of the page has', () => {
    const text = '行长来了。他还没还钱，都怪成都的雨。';
    const ruby = annotate(text).flatMap(({ text, pinyin }) => pinyin ?? Array.from(text, () => ''));
    const written = spoken(`<p>${text}</p>`, 'zh-CN').flat().join('');
    const said = [...written.matchAll(/<phoneme [^>]*ph="(\w+)">.<\/phoneme>|./gu)].map(
      ([, reading]) => reading,
    );
    const told = said.flatMap((reading, index) => (reading === undefined ? [] : [[index, reading] as const]));
    expect(told.length).toBeGreaterThan(4);
    expect(told).toEqual(told.map(([index]) => [index, numberedSyllable(ruby[index] ?? '')]));
  });

  it('are left alone where their tone follows the next syllable, and where nothing is ambiguous', () => {
    expect(spoken('<p>一个人不会写字。</p>', 'zh-CN').flat().join('')).not.toMatch(/>[一不]</);
    expect(spoken('<p>老船长说，今天很好。</p>', 'zh-CN').flat().join('')).not.toContain('>今<');
  });

  it('are left to Polly on a page that has no pinyin', () => {
    const script = composeScript(
      pageOf({ language: 'zh-CN', html: '<p>银行</p>' }),
      'k',
      settings,
      noReadingAids,
    );
    expect(JSON.stringify(script)).not.toContain('phoneme');
  });
});
