import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../../functions/feeds/entry.ts';
import { headDocument } from '../../functions/feeds/history/documents.ts';
import { feedFormats, renderFeed } from '../../functions/feeds/render-feed.ts';
import { toItem } from '../../functions/feeds/to-item.ts';
import { checkAtom } from './checker/check-atom.ts';
import { checkJsonFeed } from './checker/check-json-feed.ts';
import { checkRss } from './checker/check-rss.ts';
import { sampleEntry, site } from './sample-entry.ts';

/** UTF-16 code units of every kind, lone surrogates too, and pieces that mean something to some parser. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      { weight: 2, arbitrary: fc.integer({ min: 0, max: 0x9f }).map((unit) => String.fromCharCode(unit)) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(']]>', '<![CDATA[', '</b>', '<a href="', '&amp;', '&#1;', '-->', '\n'),
      },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const anyEntry = fc.record({
  title: anyText,
  summary: anyText,
  html: anyText,
  authors: fc.array(anyText, { maxLength: 3 }),
  source: fc.option(anyText),
  section: fc.option(anyText),
  tags: fc.array(anyText, { maxLength: 4 }),
  language: fc.oneof(anyText, fc.constantFrom('zh', 'en-GB', 'zh-Hant-HK')),
  leadImage: fc.option(
    fc.record({
      url: anyText,
      alt: anyText,
      contentType: fc.option(anyText),
      width: fc.option(fc.integer({ min: 1, max: 9999 })),
      height: fc.option(fc.integer({ min: 1, max: 9999 })),
      length: fc.option(fc.integer({ min: 1, max: 9_999_999 })),
    }),
  ),
});

const articles = 10_000;
const inOneFeed = 50;
const now = Date.UTC(2026, 0, 1);

/** What a validator may rightly say of markup that no sanitizer has seen. */
const isAboutMarkup = ({ rule }: { readonly rule: string }): boolean =>
  /^(?:NotHtml|SecurityRisk|SecurityRiskAttr|ContainsRelRef|InvalidUriChar)$/.test(rule);

it(`is well-formed and loses no sibling, for ${articles} articles of any characters`, () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { minLength: inOneFeed, maxLength: inOneFeed }), (different) => {
      const entries: readonly Entry[] = different.map((one, index) => sampleEntry(index, one));
      const items = entries.map((entry) => toItem(entry, site.language));
      const document = headDocument(site, { kind: 'site' }, { items, previous: null }, []);
      const [rss = '', atom = '', json = ''] = feedFormats.map((format) => renderFeed(document, format));
      const findings = [...checkRss(rss, now), ...checkAtom(atom, now), ...checkJsonFeed(json)];
      expect(findings.filter((finding) => !isAboutMarkup(finding))).toEqual([]);
      for (const { id } of entries) {
        for (const text of [rss, atom, json])
          expect(text.split(`${id}<`).length + text.split(`${id}"`).length).toBe(3);
      }
    }),
    { numRuns: articles / inOneFeed, seed: 7, endOnFailure: true },
  );
}, 120_000);
