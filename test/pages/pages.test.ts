import { describe, expect, it } from 'vitest';
import { judge, type Verdict } from '../score/judge.ts';
import { loadCases } from '../score/page-case.ts';
import { declarations, encodings, transcode } from '../score/transcode.ts';
import { plaincast } from '../score/readers.ts';

const cases = loadCases();
const pages = cases.filter(({ file }) => file.endsWith('.html'));

/** Below this, part of the article is missing or part of the page got in. */
const leastBody = 0.95;

const wrongFields = (verdict: Verdict): readonly string[] =>
  (['title', 'byline', 'source', 'section', 'day', 'instant', 'leadImage', 'imagesRight', 'imagesWhole'] as const).filter(
    (field) => (verdict[field] ?? 1) < 1,
  );

describe('every page and scrape of the corpus is read', () => {
  it.each(cases.map((pageCase) => [pageCase.name, pageCase] as const))('%s', (_, pageCase) => {
    const outcome = plaincast(pageCase);
    const verdict = judge(pageCase.expected, outcome);
    expect(verdict.body).toBeGreaterThan(leastBody);
    expect(verdict.leaked).toEqual([]);
    expect(wrongFields(verdict)).toEqual([]);
    for (const markup of pageCase.expected.contains ?? []) expect(outcome.html).toContain(markup);
    expect(outcome.html).not.toMatch(/<script|\son\w+=|javascript:/i);
  });
});

const originals = new Map(
  pages.map((pageCase) => [pageCase.name, judge(pageCase.expected, plaincast(pageCase)).body]),
);

describe.each(encodings)('pages in %s are read like their originals', (encoding) => {
  it.each(declarations)('with %s declaration', (declared) => {
    for (const pageCase of pages) {
      const original = originals.get(pageCase.name) ?? 1;
      const body = judge(pageCase.expected, plaincast(transcode(pageCase, encoding, declared))).body;
      expect(body, pageCase.name).toBeGreaterThan(original - 0.005);
    }
  });
});
