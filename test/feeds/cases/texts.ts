import type { Entry } from '../../../functions/feeds/entry.ts';

export type Case = readonly [name: string, entry: Partial<Entry>];

const codes = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)).join('x');

/** Hard titles, summaries and names. */
export const textCases: readonly Case[] = [
  ['an ampersand', { title: 'AT&T 与 R&D', summary: 'AT&T & co.' }],
  ['a comparison', { title: 'a < b > c', summary: '1 < 2 且 3 > 2' }],
  ['a tag in words', { title: '怎样使用 <b>粗体</b> 与 </script>', summary: '<i>斜体</i> </p>' }],
  ['an entity in words', { title: '&lt; 就是 &#60;,&nbsp; 是空格', summary: '&amp;amp;' }],
  ['the end of a CDATA section', { title: 'a]]>b', summary: ']]>]]>', html: '<p>a]]&gt;b]]&gt;c]]></p>' }],
  ['a CDATA section', { title: '<![CDATA[x]]>', summary: '<![CDATA[' }],
  ['a comment', { title: '<!-- x -->', summary: '-->' }],
  ['quotation marks', { title: `"double" 'single' «guillemets» 「直角」`, summary: `"'"'` }],
  ['Chinese, Japanese and Korean', { title: '你好 こんにちは 안녕하세요', summary: '繁體與简体' }],
  ['characters beyond the basic plane', { title: '𠮷野家 𝒳 👩‍👩‍👧‍👦 🇨🇳', summary: '😀'.repeat(50) }],
  ['right-to-left text', { title: 'شكرا לְהִתְרָאוֹת', summary: 'مرحبا', language: 'ar' }],
  ['C0 controls', { title: codes(0, 31), summary: codes(0, 31), html: `<p>${codes(0, 31)}</p>` }],
  ['C1 controls', { title: codes(127, 159), summary: codes(127, 159), html: `<p>${codes(127, 159)}</p>` }],
  ['non-characters', { title: 'a\ufffeb\uffffc', summary: '\ufffe', html: '<p>\uffff x</p>' }],
  ['the replacement character', { title: '乱\ufffd码', summary: '\ufffd', html: '<p>\ufffd</p>' }],
  ['a lone high surrogate', { title: 'a\ud83db', summary: '\ud83d', html: '<p>\ud83d x</p>' }],
  ['a lone low surrogate', { title: 'a\ude00b', summary: '\ude00', html: '<p>\ude00 x</p>' }],
  ['surrogates in the wrong order', { title: 'a\ude00\ud83db', html: '<p>\ude00\ud83d</p>' }],
  ['line ends', { title: 'a\r\nb\nc\rd\u2028e\u2029f\u0085g', summary: 'a\r\nb\rc' }],
  ['tabs and many blanks', { title: ' \t a \t  b \u3000 ', summary: '\t\t' }],
  ['an invisible title', { title: '\u200b\u0000', summary: '有摘要' }],
  ['no title', { title: '' }],
  ['neither title nor summary', { title: '', summary: '' }],
  ['no summary', { summary: '' }],
  ['nothing but a picture', { title: '图', summary: '', html: '<img src="https://a.example/x.jpg" alt="">' }],
  ['no body', { html: '' }],
  ['a title of 10,000 characters', { title: '长'.repeat(10_000) }],
  ['a summary of 100,000 characters', { summary: 'a&b '.repeat(25_000) }],
  ['byte order marks', { title: '\ufeff标题', summary: '\ufeff', html: '\ufeff<p>x</p>' }],
  ['bidirectional controls', { title: 'abc\u202edef\u202c', summary: '\u2066x\u2069' }],
  ['combining marks', { title: `z${'\u0300'.repeat(100)}`, summary: 'e\u0301' }],
];

/** Hard people, categories, languages and dates. */
export const factCases: readonly Case[] = [
  ['nobody', { authors: [] }],
  ['an author without e-mail', { authors: ['Ana'] }],
  ['several authors', { authors: ['林知夏', 'Ana', '苏禾'] }],
  ['an author twice', { authors: ['Ana', 'Ana', ' Ana '] }],
  ['empty authors', { authors: ['', ' ', '\u0000'] }],
  ['an author with an address', { authors: ['Ana <ana@example.com>', 'ana@example.com (Ana)'] }],
  ['a source', { source: '新华社 & <partners>' }],
  ['an empty source', { source: ' \u0001' }],
  ['no section and no tags', { section: null, tags: [] }],
  ['a hundred tags', { tags: Array.from({ length: 100 }, (_, index) => `标签 ${index}`) }],
  ['tags that are empty, double or markup', { tags: ['', ' ', 'a', 'a', '<b>x</b>', 'R&D', '\u0000'] }],
  ['a section like a tag', { section: '步道', tags: ['步道'] }],
  ['a language with script and region', { language: 'zh-Hant-TW' }],
  ['a language that is none', { language: 'x-klingon' }],
  ['an empty language', { language: '' }],
  [
    'a date long before there were feeds',
    { published: '1912-01-01T00:00:00+08:00', updated: '1912-01-01T00:00:00+08:00' },
  ],
  ['a date in the year 1', { published: '0001-01-01T00:00:00Z', updated: '0001-01-01T00:00:00Z' }],
  [
    'a date with a fraction',
    { published: '2025-07-01T08:00:00.123456+08:00', updated: '2025-07-01T08:00:00.5Z' },
  ],
  ['a leap day', { published: '2024-02-29T23:59:59-11:00', updated: '2024-02-29T23:59:59-11:00' }],
  ['the instant of its neighbours', { published: '2025-07-01T00:00:00Z', updated: '2025-07-01T00:00:00Z' }],
];
