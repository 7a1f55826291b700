import type { FeedDocument, FeedHeader } from '../feed.ts';
import { untagged } from '../plain-text.ts';
import { newline, xml, xmlWith, type XmlElement, type XmlNode } from '../xml/element.ts';
import { serializeXml } from '../xml/serialize-xml.ts';
import { atomEntry } from './atom-entry.ts';
import { distinctInstants } from './distinct-instants.ts';

const namespaces = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

const atomType = 'application/atom+xml';

const link = (rel: string, href: string | null, type: string | null): XmlElement | null =>
  href === null ? null : xmlWith('link', { rel, type, href });

const links = ({ header, self, kind, previous }: FeedDocument): readonly XmlNode[] => [
  link('self', self.atom, atomType),
  link('alternate', header.home, 'text/html'),
  link('alternate', header.head.rss, 'application/rss+xml'),
  link('alternate', header.head.json, 'application/feed+json'),
  link('hub', header.hub, null),
  kind === 'archive' ? link('current', header.head.atom, atomType) : null,
  link('prev-archive', previous?.atom ?? null, atomType),
  // The oldest archive has nothing to link to, and an archive that links to nothing is a warning (ArchiveIncomplete).
  kind === 'archive' && previous !== null ? xml('fh:archive') : null,
];

const metadata = (header: FeedHeader, updated: string): readonly XmlNode[] => [
  xml('id', header.id),
  xmlWith('title', { type: 'text' }, untagged(header.title)),
  xmlWith('subtitle', { type: 'text' }, untagged(header.description)),
  xml('updated', updated),
  xml('author', xml('name', header.author)),
  header.rights === null ? null : xmlWith('rights', { type: 'text' }, untagged(header.rights)),
  xml('generator', 'plaincast'),
  xml('icon', header.icon),
  xml('logo', header.logo),
];

function* children(document: FeedDocument): Generator<XmlNode> {
  yield* metadata(document.header, document.updated);
  yield* links(document);
  for (const { id, withdrawn } of document.withdrawn) {
    yield newline;
    yield xmlWith('at:deleted-entry', { ref: id, when: withdrawn });
  }
  const instantFor = distinctInstants();
  for (const item of document.items) {
    yield newline;
    yield atomEntry(item, document.header.leadsToCarePages, instantFor(item.updated, item.id));
  }
  yield newline;
}

/** Atom 1.0 (RFC 4287) with feed history (RFC 5005), deleted entries (RFC 6721) and Media RSS. */
export const renderAtom = (document: FeedDocument): Iterable<string> =>
  serializeXml(
    {
      name: 'feed',
      attributes: { ...namespaces, 'xml:lang': document.header.language },
      children: children(document),
    },
    document.header.styleSheet,
  );
