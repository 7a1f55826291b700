import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offers } from '../../../functions/article/page/prune/boxes/drop-offers.ts';
import { endingsElsewhere } from '../../../functions/article/phrases/boilerplate-languages.ts';
import { certainChinese, likelyChinese } from '../../../functions/article/phrases/chinese-endings.ts';
import { certain, closing, likely } from '../../../functions/article/phrases/endings.ts';
import { linePhrases } from '../../../functions/article/phrases/line-phrases.ts';
import { relatedHeading, relatedTitle } from '../../../functions/article/phrases/related-words.ts';
import { editorCredits } from '../../../functions/article/text/phrases/editor-credits.ts';
import { endings } from '../../../functions/article/text/phrases/endings.ts';
import { pageTalk } from '../../../functions/article/text/phrases/page-talk.ts';
import { relatedHeadings } from '../../../functions/article/text/phrases/related-headings.ts';
import { systemLabel } from '../../../functions/article/phrases/system-words.ts';
import { siteSentences } from '../../../functions/article/text/phrases/site-sentences.ts';
import { holds, opens, type Phrase, sieveLine } from '../../../functions/article/phrases/sieve.ts';

/** What the generator can't write is left out or narrowed; what doesn't match then is not looked at. */
const narrowed = (source: string): string =>
  source
    .replaceAll(/\[(?:[^\]\\]|\\.)*\]/gu, (set) =>
      set.replaceAll(/\\p\{Lu\}/gu, 'A-C').replaceAll(/\\p\{L\}/gu, 'a-c'),
    )
    .replaceAll(/\(\?<?[=!](?:[^()[\]\\]|\\.|\[[^\]]*\]|\([^()]*\))*\)|\\b/gu, '')
    .replaceAll(/\\p\{Script=Han\}/gu, '[口夕]')
    .replaceAll(/\\p\{Script=Hangul\}/gu, '[가-각]')
    .replaceAll(/\\p\{Lu\}/gu, '[A-C]')
    .replaceAll(/\\p\{L[lm]?\}/gu, '[a-c]')
    .replaceAll(/\{0,\d\d+\}/gu, '{0,3}')
    .replaceAll(/\\S/gu, '[a-z]');

const linesOf = (pattern: RegExp): readonly string[] => {
  const generator = new RegExp(narrowed(pattern.source), pattern.flags.replace('i', ''));
  const lines = fc.sample(fc.stringMatching(generator), { numRuns: 600, seed: 1 });
  // One pattern asks for the name of a platform, wherever it stands.
  return lines.flatMap((line) => [line, `${line}微博`]).filter((line) => pattern.test(line));
};

describe('a sieve', () => {
  test.each([
    ['the first word', '  — Related stories', 'rela'],
    ['a word of another alphabet', 'Читайте также', 'чита'],
    ['a character of Han', '【相关阅读】', '相'],
    ['any digit', '12 comments', '0'],
    ['nothing', '— * —', '-'],
  ])('takes for the opening of a line %s', (_, line, opening) => {
    expect(sieveLine(line).opening).toBe(opening);
  });

  test('lets a line pass that opens with a word, in whatever form', () => {
    const passes = opens('abonné 相');
    expect(passes(sieveLine('Abonnés seulement'))).toBe(true);
    expect(passes(sieveLine('相关'))).toBe(true);
    expect(passes(sieveLine('The abonnés'))).toBe(false);
  });

  test('lets a line pass that holds a piece, in capitals or not', () => {
    expect(holds('all rights')(sieveLine('2025. All Rights reserved'))).toBe(true);
    expect(holds('all rights')(sieveLine('All is right'))).toBe(false);
  });
});

/** Of lines of pages and of scrapes. */
const phrases: readonly Phrase[] = [
  ...linePhrases.map(([, ...phrase]): Phrase => phrase),
  ...offers,
  ...certain,
  ...closing,
  ...likely,
  ...certainChinese,
  ...likelyChinese,
  ...endingsElsewhere,
];

/** Of scrapes alone. */
const ofScrapes = [...endings, ...relatedHeadings, ...pageTalk, ...siteSentences, ...editorCredits];

/** Those that are one expression. */
const expressions = [...new Set([...phrases, ...ofScrapes])].flatMap(([sieve, pattern]) =>
  pattern instanceof RegExp ? [{ sieve, pattern }] : [],
);

const textOf = (truth: unknown): string =>
  typeof truth === 'object' && truth !== null && 'text' in truth ? String(truth.text) : '';

const pages = globSync(join(import.meta.dirname, '..', '..', 'pages', '*', 'expected.json'));
/** Paragraphs of articles, in every language that we have pages in. */
const prose = pages
  .flatMap((path) => textOf(JSON.parse(readFileSync(path, 'utf8'))).split('\n'))
  .filter((line) => line.length > 60)
  .map(sieveLine);

describe('the sieve of a phrase', () => {
  test.each(expressions)('lets every line pass that matches $pattern', ({ sieve, pattern }) => {
    const lines = linesOf(pattern);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => !sieve(sieveLine(line)))).toEqual([]);
  });

  test('stops nine of ten paragraphs, so that most pages never compile the pattern', () => {
    const passed = expressions.filter(({ sieve }) => prose.filter(sieve).length > prose.length / 10);
    expect(passed.map(({ pattern }) => pattern.source)).toEqual([]);
  });

  test.each([
    ['every reader', phrases],
    ['the reader of scrapes', ofScrapes],
  ])('lets a paragraph pass to no more than two patterns of %s on average', (_, table) => {
    const asked = prose.map((line) => table.filter(([sieve]) => sieve(line)).length);
    expect(asked.reduce((sum, count) => sum + count, 0) / prose.length).toBeLessThan(2);
  });
});

describe('words that ask to read another article', () => {
  const isHeading = (line: string): boolean =>
    relatedHeading[0](sieveLine(line)) && relatedHeading[1].test(line);
  const isTitle = (line: string): boolean => relatedTitle[0](sieveLine(line)) && relatedTitle[1].test(line);

  test.each([
    'Siehe auch:',
    '■ LÄS MER',
    'İlginizi çekebilir',
    'Más en Cultura',
    'Veja mais…',
    '【इसे भी पढ़ें:',
  ])('head a list: %s', (line) => {
    expect(isHeading(line)).toBe(true);
    expect(isTitle(`${line.replace(/[:…]$/u, '')} – Bread`)).toBe(true);
  });

  test.each(['Siehe auch dort', 'Veja', 'I såg: se också'])('are none: %s', (line) => {
    expect(isHeading(line)).toBe(false);
    expect(isTitle(line)).toBe(false);
  });
});

describe('labels of publishing systems', () => {
  const isLabel = (line: string): boolean => systemLabel[0](sieveLine(line)) && systemLabel[1].test(line);

  test.each([
    'Kommentar verfassen',
    'Ostatnie komentarze:',
    'Navigation de l’article',
    'コメントを残す 返信をキャンセル',
    '글 탐색',
    '» Архивы',
  ])('are known in their own translations: %s', (line) => {
    expect(isLabel(line)).toBe(true);
  });

  test.each(['Archiv der Stadt', 'Ostatnie', 'Im Archiv'])('are whole lines: %s', (line) => {
    expect(isLabel(line)).toBe(false);
  });
});
