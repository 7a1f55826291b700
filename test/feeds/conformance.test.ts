import { describe, expect, it } from 'vitest';
import type { Entry } from '../../functions/feeds/entry.ts';
import { headDocument } from '../../functions/feeds/history/documents.ts';
import { feedFormats, renderFeed } from '../../functions/feeds/render-feed.ts';
import { toItem } from '../../functions/feeds/to-item.ts';
import type { Channel } from '../../functions/site/channel.ts';
import type { FeedFormat } from '../../functions/site/keys.ts';
import { bodyCases } from './cases/bodies.ts';
import { factCases, textCases } from './cases/texts.ts';
import { checkAtom } from './checker/check-atom.ts';
import { checkJsonFeed } from './checker/check-json-feed.ts';
import { checkRss } from './checker/check-rss.ts';
import type { Finding } from './checker/finding.ts';
import { sampleEntry, site } from './sample-entry.ts';

const now = Date.UTC(2026, 0, 1);

const checkers: Readonly<Record<FeedFormat, (document: string) => readonly Finding[]>> = {
  rss: (document) => checkRss(document, now),
  atom: (document) => checkAtom(document, now),
  json: checkJsonFeed,
};

/** A feed in which the case stands between ordinary entries. */
const feedWith = (entry: Entry, channel: Channel, format: FeedFormat): string => {
  const items = [sampleEntry(1), entry, sampleEntry(3)].map((one) => toItem(one, site.language));
  return renderFeed(headDocument(site, channel, { items, previous: null }, []), format);
};

const cases = [...textCases, ...factCases, ...bodyCases];

it('has 65 nasty cases', () => expect(cases).toHaveLength(65));

describe.each(feedFormats)('%s without an error or a warning, for an article with', (format) => {
  it.each(cases)('%s', (_name, different) => {
    const entry = sampleEntry(2, different);
    expect(checkers[format](feedWith(entry, { kind: 'site' }, format))).toEqual([]);
    expect(checkers[format](feedWith(entry, { kind: 'care' }, format))).toEqual([]);
  });
});

describe.each(feedFormats)('%s without an error or a warning, for', (format) => {
  const items = [toItem(sampleEntry(1), site.language)];
  it('a feed whose entries were all withdrawn', () => {
    const withdrawn = [{ id: sampleEntry(1).id, withdrawn: '2025-07-02T00:00:00Z' }];
    const document = headDocument(site, { kind: 'site' }, { items: [], previous: null }, withdrawn);
    expect(checkers[format](renderFeed(document, format))).toEqual([]);
  });

  it.each<[string, Channel]>([
    ['a section', { kind: 'section', name: '国际 & <world>' }],
    ['a tag', { kind: 'tag', name: '</b>' }],
    ['an author', { kind: 'author', name: 'Ana & Bea' }],
    ['a language', { kind: 'language', name: 'en-GB' }],
    ['a language that is none', { kind: 'language', name: 'x-klingon' }],
  ])('the channel of %s', (_name, channel) => {
    const document = headDocument(site, channel, { items, previous: { kind: 'archive', name: 'abc' } }, []);
    expect(checkers[format](renderFeed(document, format))).toEqual([]);
  });
});
