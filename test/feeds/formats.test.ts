import { Feed } from 'feed';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../functions/feeds/entry.ts';
import { headDocument } from '../../functions/feeds/history/documents.ts';
import { renderOpml } from '../../functions/feeds/opml/render-opml.ts';
import { encodeFeed, feedFormats, renderFeed } from '../../functions/feeds/render-feed.ts';
import { renderRobots } from '../../functions/feeds/sitemap/render-robots.ts';
import { renderSitemap, renderSitemapIndex } from '../../functions/feeds/sitemap/render-sitemap.ts';
import { toItem } from '../../functions/feeds/to-item.ts';
import type { Channel } from '../../functions/site/channel.ts';
import type { FeedFormat } from '../../functions/site/keys.ts';
import { type ParsedElement, parseXml } from './checker/xml-tree.ts';
import { sampleEntry, site } from './sample-entry.ts';

const feedOf = (
  format: FeedFormat,
  different: Partial<Entry> = {},
  channel: Channel = { kind: 'site' },
): string => {
  const items = [toItem(sampleEntry(1, different), site.language)];
  return renderFeed(
    headDocument(site, channel, { items, previous: { kind: 'archive', name: 'older' } }, []),
    format,
  );
};

const external = { canonical: 'https://other.example/a' };

describe('an RSS item', () => {
  it('has its title escaped once, by numeric references', () => {
    expect(feedOf('rss', { title: 'AT&T <b>' })).toContain('<title>AT&#x26;T &#x3C;b&#x3E;</title>');
  });

  it('has an end tag in its title that no reader takes for one', () => {
    expect(feedOf('rss', { title: '用 </b>' })).toContain('<title>用 &#x3C;\u2060/b&#x3E;</title>');
  });

  it('has its body and its summary in CDATA sections', () => {
    expect(feedOf('rss', { html: '<p>a]]>b]]>c</p>' })).toContain('<![CDATA[<p>a]]&gt;b]]&gt;c</p>]]>');
    expect(feedOf('rss', { summary: 'a]]b' })).toContain('<description><![CDATA[a]]b]]></description>');
  });

  it('leads to the original, and names the care page and the AMP page', () => {
    const rss = feedOf('rss', external);
    expect(rss).toContain('<link>https://other.example/a</link>');
    expect(rss).toContain(
      `href="${sampleEntry(1).carePage}" type="text/html;profile=care" title="Care mode"`,
    );
    expect(rss).toContain(`href="${sampleEntry(1).ampPage}" type="text/html;profile=amp" title="AMP"`);
  });

  it('leads to the care page in the care channel', () => {
    const rss = feedOf('rss', external, { kind: 'care' });
    expect(rss).toContain(`<link>${sampleEntry(1).carePage}</link>`);
    expect(rss).toContain('href="https://other.example/a" type="text/html;profile=original"');
  });

  it('keeps quiet about a date that no reader would believe', () => {
    expect(feedOf('rss', { published: '1912-01-01T00:00:00+08:00' })).not.toContain('<pubDate>');
  });
});

describe('an RSS feed', () => {
  it('names itself, its hub, what came before, and how long it may be kept', () => {
    const rss = feedOf('rss');
    expect(rss).toContain(
      '<atom:link rel="self" type="application/rss+xml" href="https://news.example.com/feeds/rss.xml"/>',
    );
    expect(rss).toContain('<atom:link rel="hub" href="https://hub.example.org/"/>');
    expect(rss).toContain(
      'rel="prev-archive" type="application/rss+xml" href="https://news.example.com/feeds/archive/site/older/rss.xml"',
    );
    expect(rss).toContain('<ttl>60</ttl>');
    expect(rss).toContain('<copyright>© 北港日报社</copyright>');
  });
});

describe('an Atom entry', () => {
  it('has a plain title and summary, and the language it is in', () => {
    const atom = feedOf('atom', { title: 'R&D', language: 'en' });
    expect(atom).toContain('<entry xml:lang="en">');
    expect(atom).toContain('<title type="text">R&#x26;D</title>');
    expect(atom).toContain('<summary type="text">');
  });

  const updatedIn = (different: readonly Partial<Entry>[]): readonly (string | undefined)[] => {
    const items = different.map((one, number) => toItem(sampleEntry(number, one), site.language));
    const atom = renderFeed(headDocument(site, { kind: 'site' }, { items, previous: null }, []), 'atom');
    return Array.from(atom.matchAll(/<entry.*?<updated>(.*?)<\/updated>/gs), ([, updated]) => updated);
  };

  it('says exactly when it was updated', () => {
    expect(updatedIn([{ updated: '2025-07-01T09:30:22+08:00' }])).toEqual(['2025-07-01T09:30:22+08:00']);
    expect(updatedIn([{ updated: '2025-07-01T09:30:22.5Z' }])).toEqual(['2025-07-01T09:30:22.5Z']);
  });

  it('has no more digits than milliseconds, since Java readers take more for minutes', () => {
    const instant = '2025-07-01T09:30:22.402913Z';
    expect(updatedIn([{ updated: instant }])).toEqual(['2025-07-01T09:30:22.402Z']);
    expect(feedOf('atom', { published: instant })).toContain('<published>2025-07-01T09:30:22.402Z<');
  });

  it('that bears only a day differs by milliseconds, the same in every document', () => {
    const day = { updated: '2025-07-01T00:00:00+08:00' };
    const together = updatedIn([day, day]);
    for (const updated of together) expect(updated).toMatch(/^2025-07-01T00:00:00\.\d{3}\+08:00$/);
    expect(together.at(-1)).toBe(updatedIn([day])[0]);
    expect(new Set(together).size).toBe(2);
  });

  it('has an instant of its own among as many as a document may have', () => {
    const same = Array.from({ length: 50 }, () => ({ updated: '2025-07-01T09:30:22Z' }));
    expect(new Set(updatedIn(same)).size).toBe(50);
  });
});

describe('a JSON feed', () => {
  it('names what came before, its hub, and each item in full', () => {
    const json: unknown = JSON.parse(feedOf('json', { ...external, source: '新华社' }));
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://news.example.com/feeds/feed.json',
      next_url: 'https://news.example.com/feeds/archive/site/older/feed.json',
      hubs: [{ type: 'WebSub', url: 'https://hub.example.org/' }],
      language: 'zh-CN',
      items: [
        {
          id: sampleEntry(1).id,
          url: 'https://other.example/a',
          authors: [{ name: '林知夏' }],
          tags: ['本地', '步道'],
          language: 'zh-CN',
          _plaincast: { care: sampleEntry(1).carePage, amp: sampleEntry(1).ampPage, source: '新华社' },
        },
      ],
    });
  });
});

describe('every format', () => {
  it.each(feedFormats)('gives the same bytes for the same entries: %s', (format) => {
    const items = [toItem(sampleEntry(1, { title: '😀'.repeat(100_000) }), site.language)];
    const document = headDocument(site, { kind: 'site' }, { items, previous: null }, []);
    expect(Buffer.from(encodeFeed(document, format)).toString()).toBe(renderFeed(document, format));
    expect(renderFeed(document, format)).toBe(renderFeed(document, format));
  });
});

const textIn = (root: ParsedElement, name: string): string | undefined =>
  root.children.find((child) => child.name === name)?.text;

it('says of an easy article what the `feed` package says of it', () => {
  const item = toItem(sampleEntry(1), site.language);
  const feed = new Feed({
    id: site.baseUrl,
    title: site.title,
    copyright: '',
    updated: new Date(item.updated),
  });
  const { id, title, canonical: link, html: content } = item;
  feed.addItem({ id, title, link, content, date: new Date(item.published) });
  const [theirs, ours] = [feed.rss2(), feedOf('rss')].map((document) =>
    parseXml(document).children[0]?.children.find(({ name }) => name === '{}item'),
  );
  for (const name of [
    '{}title',
    '{}link',
    '{}pubDate',
    '{}guid',
    '{http://purl.org/rss/1.0/modules/content/}encoded',
  ]) {
    if (theirs === undefined || ours === undefined) throw new Error('no item');
    expect(textIn(ours, name)).toBe(textIn(theirs, name));
  }
});

describe('lists for machines', () => {
  it('OPML has every channel, by name and address', () => {
    const channels: readonly Channel[] = [
      { kind: 'site' },
      { kind: 'care' },
      { kind: 'section', name: 'R&D' },
    ];
    const body = parseXml(renderOpml(site, channels)).children[1];
    expect(
      body?.children.map(({ attributes }) => [attributes.get('text'), attributes.get('xmlUrl')]),
    ).toEqual([
      ['北港日报', 'https://news.example.com/feeds/rss.xml'],
      ['北港日报 – 关怀版', 'https://news.example.com/feeds/care/rss.xml'],
      ['北港日报 – R&D', expect.stringMatching(/feeds\/section\/r-d-[0-9a-f]{8}\/rss\.xml$/)],
    ]);
  });

  it('robots.txt names both sitemaps', () => {
    expect(renderRobots(site)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://news.example.com/sitemap.xml\nSitemap: https://news.example.com/sitemap-news.xml\n',
    );
  });

  it('a sitemap has care pages and when they changed', () => {
    const sitemap = parseXml(renderSitemap([toItem(sampleEntry(1), site.language)]));
    expect(sitemap.children[0]?.children.map(({ text }) => text)).toEqual([
      sampleEntry(1).carePage,
      sampleEntry(1).updated,
    ]);
    const index = parseXml(renderSitemapIndex(['https://a.example/1.xml?a&b']));
    expect(index.children[0]?.children[0]?.text).toBe('https://a.example/1.xml?a&b');
  });
});
