import * as fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../functions/article/charset/decode.ts';
import { readPage } from '../../../functions/article/page/read-page.ts';
import { tagNames } from '../../../functions/article/page/tree/tags.ts';

const settings = { language: 'en', zone: 'Europe/London', largestUpload: 5_000_000, leastConfidence: 0 };
const sentence = 'The harbour board voted on Tuesday night, ending a dispute that had divided the town. ';

const piece = fc.oneof(
  fc
    .constantFrom(...tagNames.slice(2))
    .chain((name) =>
      fc.constantFrom(
        `<${name}>`,
        `</${name}>`,
        `<${name} class="share" href="javascript:a()" onclick="a()">`,
        `<${name} `,
      ),
    ),
  fc.constantFrom(
    sentence,
    '记者从会上获悉，新的安排明年施行。',
    '<!--',
    '-->',
    '<',
    '"',
    '&lt;script&gt;',
    '&#0;',
    '\u3000\u3000',
    '<br><br>',
  ),
  fc.string({ maxLength: 12 }),
);
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** What could run in markup: a tag or an attribute, never words that only look like one. */
const findWhatRuns = (markup: string): readonly string[] => {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' || name === 'style') found.push(name);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute.startsWith('on') || /^\s*javascript:/i.test(value))
          found.push(`${attribute}="${value}"`);
      }
    },
  });
  parser.end(markup);
  return found;
};

describe('any soup of tags', () => {
  it('is read without an error, and nothing that runs comes out', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const markup = readPage(html, { url: 'https://a.example/', settings })?.html ?? '';
        expect(findWhatRuns(markup)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same reading every time', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const context = { url: null, settings };
        expect(readPage(html, context)).toEqual(readPage(html, context));
      }),
      { numRuns: 60 },
    );
  });
});

describe('any bytes', () => {
  it('are some text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.option(fc.string()), (bytes, label) => {
        const { text } = decode(bytes, label === null ? null : `text/html; charset=${label}`);
        expect(text).not.toContain('\ufffd');
      }),
      { numRuns: 500 },
    );
  });
});
