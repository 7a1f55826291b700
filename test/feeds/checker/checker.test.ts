import { describe, expect, it } from 'vitest';
import { headDocument } from '../../../functions/feeds/history/documents.ts';
import { renderFeed } from '../../../functions/feeds/render-feed.ts';
import { toItem } from '../../../functions/feeds/to-item.ts';
import { sampleEntry, site } from '../sample-entry.ts';
import { checkAtom } from './check-atom.ts';
import { checkJsonFeed } from './check-json-feed.ts';
import { checkRss } from './check-rss.ts';

const now = Date.UTC(2026, 0, 1);
const items = [sampleEntry(1), sampleEntry(2)].map((entry) => toItem(entry, site.language));
const document = headDocument(site, { kind: 'site' }, { items, previous: null }, []);
const rss = renderFeed(document, 'rss');
const atom = renderFeed(document, 'atom');
const json = renderFeed(document, 'json');

const updated = Array.from(atom.matchAll(/<updated>(.*?)<\/updated>/g), ([, instant]) => instant ?? '').slice(
  1,
);

const rulesIn = (findings: readonly { readonly rule: string }[]): readonly string[] =>
  findings.map(({ rule }) => rule);

describe('the checker of RSS finds', () => {
  it.each<[string, string, string]>([
    ['ContainsHTML', '<title>港口新闻第1号', '<title>&#x3C;b>x&#x3C;/b>'],
    ['CharacterData', '<title>港口新闻第1号', '<title>AT&amp;amp;T'],
    ['BadCharacters', '港口新闻第1号', '\u0085'],
    ['InvalidRFC2822Date', 'Tue, 01 Jul 2025 00:01:00 GMT', '2025-07-01'],
    ['IncorrectDOW', 'Tue, 01 Jul 2025 00:01:00', 'Mon, 01 Jul 2025 00:01:00'],
    ['ImplausibleDate', 'Tue, 01 Jul 2025 00:01:00', 'Sun, 01 Jul 2035 00:01:00'],
    ['InvalidFullLink', '<link>https://news.example.com/care/1', '<link>/care/1'],
    ['DuplicateValue', '000000000002</guid>', '000000000001</guid>'],
    ['MissingAtomSelfLink', 'rel="self"', 'rel="hub"'],
    ['UndefinedElement', '<dc:language>zh-CN</dc:language>', '<dc:date>2025</dc:date>'],
    ['NotHtml', '<p>海堤', '<p><table><p>海堤'],
    ['SecurityRisk', '<p>海堤', '<iframe></iframe><p>海堤'],
    ['SecurityRiskAttr', '<p>海堤', '<p onclick="x">海堤'],
    ['ContainsRelRef', '<p>海堤', '<a href="/x">x</a><p>海堤'],
    ['Tracking', '<p>海堤', '<a href="https://a.example/?utm_source=x">x</a><p>海堤'],
    [
      'NeedDescriptionBeforeContent',
      '<description><![CDATA[海堤',
      '<content:encoded/><description><![CDATA[海堤',
    ],
  ])('%s', (rule, right, wrong) => {
    expect(checkRss(rss, now)).toEqual([]);
    expect(rss).toContain(right);
    expect(rulesIn(checkRss(rss.replace(right, wrong), now))).toContain(rule);
  });

  it('a document that is not well-formed', () => {
    expect(() => checkRss(rss.replace('港口', '\u0001'), now)).toThrow('disallowed character');
    expect(() => checkRss(rss.replace('</item>', ''), now)).toThrow('unexpected close tag');
  });
});

describe('the checker of Atom finds', () => {
  it.each<[string, string, string]>([
    ['DuplicateUpdated', `<updated>${updated[1]}`, `<updated>${updated[0]}`],
    ['DuplicateEntries', '000000000002</id>', '000000000001</id>'],
    ['DuplicateAtomLink', 'text/html;profile=amp', 'text/html'],
    ['InvalidRFC3339Date', '<published>2025-07-01T00:01:00Z', '<published>2025-07-01'],
    ['InvalidUUID', '<id>urn:uuid:1', '<id>urn:uuid:X'],
    ['MissingElement', '<name>林知夏</name>', ''],
    ['MissingSelf', 'rel="self"', 'rel="related"'],
    ['MissingCurrentInArchive', '<link rel="hub"', '<fh:archive/><link rel="hub"'],
    ['InvalidTextType', '<title type="text">港口', '<title type="html">港口'],
    ['InvalidLanguage', '<entry xml:lang="zh-CN"', '<entry xml:lang=""'],
  ])('%s', (rule, right, wrong) => {
    expect(checkAtom(atom, now)).toEqual([]);
    expect(atom).toContain(right);
    expect(rulesIn(checkAtom(atom.replace(right, wrong), now))).toContain(rule);
  });
});

describe('the checker of JSON Feed finds', () => {
  it.each<[string, string, string]>([
    ['wrong version', '/version/1.1', '/version/1'],
    ['unknown field', '"_plaincast"', '"plaincast"'],
    ['extension is not an object', '"_plaincast":{', '"_x":1,"_plaincast":{'],
    ['not RFC 3339', '"date_published":"2025-07-01T00:01:00Z"', '"date_published":"2025-07-01"'],
    ['duplicate id', '000000000002"', '000000000001"'],
    ['missing', '"content_html"', '"content_text"'],
    ['not a list', '"tags":["本地","步道"]', '"tags":[]'],
  ])('%s', (rule, right, wrong) => {
    expect(checkJsonFeed(json)).toEqual([]);
    expect(json).toContain(right);
    expect(rulesIn(checkJsonFeed(json.replace(right, wrong)))).toContain(rule);
  });
});
