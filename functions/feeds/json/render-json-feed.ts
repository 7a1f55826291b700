import { entryLinks } from '../entry-links.ts';
import type { EntryImage } from '../entry.ts';
import type { FeedDocument, FeedHeader } from '../feed.ts';
import { categoriesOf, type FeedItem } from '../item.ts';

const version = 'https://jsonfeed.org/version/1.1';
const about = 'https://www.npmjs.com/package/plaincast';

type Json = Readonly<Record<string, unknown>>;

const person = (name: string): Json => ({ name });

const pictures = (image: EntryImage | null): Json => (image === null ? {} : { image: image.url });

const item = (entry: FeedItem, leadsToCarePage: boolean): Json => {
  const { page } = entryLinks(entry, leadsToCarePage);
  const tags = categoriesOf(entry);
  return {
    id: entry.id,
    url: page,
    title: entry.title,
    summary: entry.summary,
    content_html: entry.html,
    ...pictures(entry.leadImage),
    date_published: entry.published,
    date_modified: entry.updated,
    ...(entry.authors.length === 0 ? {} : { authors: entry.authors.map(person) }),
    ...(tags.length === 0 ? {} : { tags }),
    language: entry.language,
    ...(entry.enclosures.length === 0
      ? {}
      : { attachments: entry.enclosures.map(({ url, contentType }) => ({ url, mime_type: contentType })) }),
    _plaincast: {
      about,
      original: entry.canonical,
      care: entry.carePage,
      amp: entry.ampPage,
      ...(entry.source === null ? {} : { source: entry.source }),
    },
  };
};

const metadata = (header: FeedHeader): Json => ({
  title: header.title,
  home_page_url: header.home,
  description: header.description,
  icon: header.logo,
  favicon: header.icon,
  authors: [person(header.author)],
  language: header.language,
  ...(header.hub === null ? {} : { hubs: [{ type: 'WebSub', url: header.hub }] }),
});

/** JSON Feed 1.1. The older documents of the history follow by `next_url`. */
export const renderJsonFeed = (document: FeedDocument): string => {
  const { header, self, previous, kind } = document;
  const head: Json = {
    version,
    ...metadata(header),
    ...(self === null ? {} : { feed_url: self.json }),
    ...(previous === null ? {} : { next_url: previous.json }),
    ...(kind === 'head' ? {} : { _plaincast: { about, archive: true, current: header.head.json } }),
  };
  const items = Array.from(document.items, (entry) => item(entry, header.leadsToCarePages));
  return `${JSON.stringify({ ...head, items })}\n`;
};
