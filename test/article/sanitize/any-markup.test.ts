import * as fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { sanitizeMarkup } from '../../../functions/article/sanitize/sanitize.ts';
import {
  globalAttributes,
  htmlElements,
  mathElements,
} from '../../../functions/article/sanitize/vocabulary.ts';
import { wellFormed } from '../../../functions/article/markup/parse/well-formed.ts';
import { anyMarkup, anyNesting } from './any-markup.ts';
import { hostileMarkup } from './hostile-markup.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const vocabulary: Readonly<Record<string, readonly string[] | undefined>> = {
  ...htmlElements,
  ...mathElements,
};
const addressAttributes: ReadonlySet<string> = new Set(['href', 'src', 'poster', 'cite']);
const runs = /^(?!https?:|mailto:|tel:|data:image\/)[a-z+.-]+:/i;

const strangeAttributes = ({ tagName, attrs }: Element): readonly string[] =>
  attrs
    .filter(
      ({ name, value }) =>
        !(vocabulary[tagName] ?? []).concat(globalAttributes).includes(name) ||
        (addressAttributes.has(name) && runs.test(value)),
    )
    .map(({ name, value }) => `${tagName} ${name}="${value}"`);

/** What a browser would find in it that is not on the allow-list. */
const strangers = (html: string): readonly string[] => {
  const found: string[] = [];
  const waiting: Node[] = [...parseFragment(html).childNodes];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName !== '#text' && vocabulary[node.nodeName] === undefined) found.push(node.nodeName);
    if (!('tagName' in node)) continue;
    found.push(...strangeAttributes(node));
    waiting.push(...node.childNodes);
  }
  return found;
};

test('whatever is uploaded, a browser finds nothing in the article that is not on the allow-list', () => {
  fc.assert(
    fc.property(anyMarkup, (html) => {
      expect(strangers(sanitizeMarkup(html, null))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('a parser reads the very tree that was written', () => {
  fc.assert(
    fc.property(fc.oneof(anyMarkup, hostileMarkup, anyNesting), (html) => {
      const clean = sanitizeMarkup(html, null);
      expect(wellFormed(clean)).toBe(clean);
    }),
    { numRuns: 4000 },
  );
});

test('sanitizing again changes nothing that a reader could tell', () => {
  fc.assert(
    fc.property(anyMarkup, (html) => {
      const once = sanitizeMarkup(html, 'https://example.org/');
      const words = (markup: string): string => markup.replaceAll(/<[^>]*>|\s/g, '');
      expect(words(sanitizeMarkup(once, 'https://example.org/'))).toBe(words(once));
    }),
    { numRuns: 1000 },
  );
});
