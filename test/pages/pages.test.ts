import { describe, expect, it } from 'vitest';
import { encode } from '../score/encode.ts';
import { judge, type Verdict } from '../score/judge.ts';
import { loadCases, type PageCase } from '../score/page-case.ts';
import { plaincast } from '../score/readers.ts';
import { decode } from '../../functions/article/charset/decode.ts';

const cases = loadCases();
const pages = cases.filter(({ file }) => file.endsWith('.html'));

/** Below this, part of the article is missing or part of the page got in. */
const leastBody = 0.95;

const wrongFields = (verdict: Verdict): readonly string[] =>
  (['title', 'byline', 'source', 'section', 'day', 'instant', 'leadImage', 'imagesRight', 'imagesWhole'] as const).filter(
    (field) => (verdict[field] ?? 1) < 1,
  );

describe('every page of the corpus is read', () => {
  it.each(pages.map((pageCase) => [pageCase.name, pageCase] as const))('%s', (_, pageCase) => {
    const outcome = plaincast(pageCase);
    const verdict = judge(pageCase.expected, outcome);
    expect(verdict.body).toBeGreaterThan(leastBody);
    expect(verdict.leaked).toEqual([]);
    expect(wrongFields(verdict)).toEqual([]);
    for (const markup of pageCase.expected.contains ?? []) expect(outcome.html).toContain(markup);
    expect(outcome.html).not.toMatch(/<script|\son\w+=|javascript:/i);
  });
});

/** What a page says of its encoding: nothing, the truth, or something else. */
const declarations = ['none', 'right', 'wrong'] as const;
const encodings = ['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr', 'utf-16le', 'utf-16be'];

const transcoded = (pageCase: PageCase, encoding: string, declared: (typeof declarations)[number]): PageCase => {
  const bare = decode(pageCase.body, null).text.replaceAll(/<meta[^>]*charset[^>]*>/gi, '');
  const label = declared === 'right' ? encoding : 'iso-8859-1';
  const html = declared === 'none' ? bare : bare.replace(/<head[^>]*>/i, (head) => `${head}<meta charset="${label}">`);
  return { ...pageCase, body: encode(html, encoding) };
};

describe.each(encodings)('pages in %s are read like their originals', (encoding) => {
  it.each(declarations)('with %s declaration', (declared) => {
    for (const pageCase of pages) {
      const original = judge(pageCase.expected, plaincast(pageCase)).body;
      const body = judge(pageCase.expected, plaincast(transcoded(pageCase, encoding, declared))).body;
      expect(body, pageCase.name).toBeGreaterThan(original - 0.005);
    }
  });
});
