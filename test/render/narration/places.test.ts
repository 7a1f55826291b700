import * as fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { sanitizeMarkup } from '../../../functions/article/sanitize/sanitize.ts';
import { read } from '../../../functions/article/read.ts';
import { renderCare } from '../../../functions/render/care/render-care.ts';
import { chunksOf } from '../../../functions/render/narration/chunks.ts';
import { composeScript } from '../../../functions/render/narration/compose-script.ts';
import type { Page } from '../../../functions/render/page.ts';
import { loadCases } from '../../score/page-case.ts';
import { annotate, convert } from '../care/aids.ts';
import { pageOf, testSite } from '../care/page-of.ts';
import { variedArticles } from '../care/varied-articles.ts';
import { anyMarkup } from '../../article/sanitize/any-markup.ts';

const aids = { pinyin: annotate, hanzi: convert };
const settings = {
  engine: 'neural',
  voices: { zh: 'Zhiyu', en: 'Joanna', ja: 'Takumi', ko: 'Seoyeon', de: 'Vicki' },
  longest: 100_000,
} as const;

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements of a document in its order; no recursion, since a document may be deep. */
function* nodesOf(root: DefaultTreeAdapterTypes.ParentNode): Generator<Node> {
  const open: Node[] = root.childNodes.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    if ('childNodes' in node && node.nodeName !== 'rt') open.push(...node.childNodes.toReversed());
  }
}

const find = (html: string, selector: string): Element => {
  for (const node of nodesOf(parse(html))) {
    if (!('attrs' in node)) continue;
    const id = node.attrs.find(({ name }) => name === 'id')?.value;
    if (selector === node.tagName || selector === `#${id}`) return node;
  }
  throw new Error(`The page has no ${selector}.`);
};

/** The text that the browser has, as a list of code points, without readings. */
const pointsOf = (element: Element): readonly string[] =>
  Array.from([...nodesOf(element)].map((node) => ('value' in node ? node.value : '')).join(''));

const squeezed = (text: string): string => text.replaceAll(/[\s\p{C}\ufffd?]+/gu, '');

const said = (ssml: string): string => {
  let text = '';
  const parser = new SaxesParser();
  parser.on('text', (part) => (text += part));
  parser.write(`<s>${ssml}</s>`).close();
  return text;
};

/** The same, but for marks of notes and the like, which are in the page and not said. */
const isWithin = (said: string, shown: string): boolean => {
  const points = Array.from(said);
  let found = 0;
  for (const point of shown) if (point === points[found]) found += 1;
  return found === points.length && shown.startsWith(points[0] ?? '');
};

/** Sentences whose place in the page holds something else than what is said. */
const misplaced = (page: Page): readonly string[] => {
  const script = composeScript(page, 'k', settings, aids);
  const html = renderCare(page, aids);
  const texts = new Map(['h1', '#care_b'].map((selector) => [selector, pointsOf(find(html, selector))]));
  return (script?.paragraphs ?? []).flat().flatMap(({ ssml, within, start, end }) => {
    const selected = squeezed((texts.get(within) ?? []).slice(start, end).join(''));
    const spoken = squeezed(said(ssml));
    return isWithin(spoken, selected) ? [] : [`${spoken} ≠ ${selected}`];
  });
};

describe('What is said of a sentence stands at its place in the page, as browsers read it:', () => {
  it.each(Object.entries(variedArticles))('%s', (_name, article) => {
    expect(misplaced(pageOf(article))).toEqual([]);
  });

  it('every sample of the corpus', () => {
    const wrong = loadCases().flatMap(({ name, file, body }) => {
      const upload = { key: file, body, contentType: null, metadata: {}, url: null };
      const reading = read(upload, { ...testSite, leastConfidence: 0 });
      return reading.kind === 'article'
        ? misplaced(pageOf(reading)).map((problem) => `${name}: ${problem}`)
        : [];
    });
    expect(wrong).toEqual([]);
  });

  it('markup of every kind', () => {
    fc.assert(
      fc.property(anyMarkup, fc.constantFrom('en', 'zh-CN'), (markup, language) => {
        expect(misplaced(pageOf({ html: sanitizeMarkup(markup, null), language }))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('Whatever the markup', () => {
  it('what is sent is SSML that Polly takes', () => {
    fc.assert(
      fc.property(anyMarkup, fc.constantFrom('en', 'zh-CN', 'ja'), (html, language) => {
        const script = composeScript(
          pageOf({ html: sanitizeMarkup(html, null), language }),
          'k',
          settings,
          aids,
        );
        for (const { ssml } of script === null ? [] : chunksOf(script)) {
          const text = said(ssml);
          expect(ssml.length).toBeLessThan(6000);
          expect(text.length).toBeLessThan(3000);
        }
      }),
      { numRuns: 300 },
    );
  });
});
