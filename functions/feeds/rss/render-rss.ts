import { rfc822, isPlausible } from '../dates.ts';
import type { FeedDocument, FeedHeader } from '../feed.ts';
import { newline, xml, xmlWith, type XmlElement, type XmlNode } from '../xml/element.ts';
import { serializeXml } from '../xml/serialize-xml.ts';
import { untagged } from '../plain-text.ts';
import { rssItem } from './rss-item.ts';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/** Minutes for which a reader may keep the feed: the head's max-age, rounded up to what readers poll at. */
const minutesToLive = '60';

const link = (rel: string, href: string | null, type: string | null): XmlElement | null =>
  href === null ? null : xmlWith('atom:link', { rel, type, href });

const rssType = 'application/rss+xml';

const links = ({ header, self, kind, previous }: FeedDocument): readonly XmlNode[] => [
  link('self', self.rss, rssType),
  link('hub', header.hub, null),
  kind === 'archive' ? link('current', header.head.rss, rssType) : null,
  link('prev-archive', previous?.rss ?? null, rssType),
  kind === 'archive' ? xml('fh:archive') : null,
];

const metadata = (header: FeedHeader, updated: string): readonly XmlNode[] => [
  xml('title', untagged(header.title)),
  xml('link', header.home),
  xml('description', untagged(header.description)),
  xml('language', header.language),
  header.rights === null ? null : xml('copyright', untagged(header.rights)),
  isPlausible(updated) ? xml('lastBuildDate', rfc822(updated)) : null,
  xml('generator', 'plaincast'),
  xml('docs', 'https://www.rssboard.org/rss-specification'),
  xml('ttl', minutesToLive),
  xml('image', xml('url', header.logo), xml('title', untagged(header.title)), xml('link', header.home)),
];

function* children(document: FeedDocument): Generator<XmlNode> {
  yield* metadata(document.header, document.updated);
  yield* links(document);
  for (const item of document.items) {
    yield newline;
    yield rssItem(item, document.header.leadsToCarePages);
  }
  yield newline;
}

/** RSS 2.0 with the extensions that readers know: content, Dublin Core, Media RSS, Atom links, feed history. */
export const renderRss = (document: FeedDocument): Iterable<string> =>
  serializeXml(
    xmlWith(
      'rss',
      { version: '2.0', ...namespaces },
      {
        name: 'channel',
        attributes: {},
        children: children(document),
      },
    ),
    document.header.styleSheet,
  );
