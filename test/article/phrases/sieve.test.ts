import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offers } from '../../../functions/article/page/prune/drop-offers.ts';
import { linePhrases } from '../../../functions/article/page/prune/line-phrases.ts';
import { holds, opens, type Phrase, sieveLine } from '../../../functions/article/phrases/sieve.ts';

/** What the generator can't write is left out or narrowed; what doesn't match then is not looked at. */
const narrowed = (source: string): string =>
  source
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

describe('the sieve of a phrase', () => {
  test.each([...linePhrases.map(([, ...phrase]): Phrase => phrase), ...offers].map((phrase) => ({ phrase })))(
    'lets every line pass that matches $phrase.1',
    ({ phrase: [sieve, pattern] }) => {
      const lines = linesOf(pattern);
      expect(lines.length).toBeGreaterThan(20);
      expect(lines.filter((line) => !sieve(sieveLine(line)))).toEqual([]);
    },
  );

  test('stops the lines of an article before nearly all of them', () => {
    const line = sieveLine(
      'The harbour board voted on Tuesday night to end a dispute that had divided the town.',
    );
    expect(linePhrases.filter(([, sieve]) => sieve(line)).length).toBeLessThan(3);
  });
});
