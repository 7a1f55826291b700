import { Feed } from 'feed';
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import RSS from 'rss';
import { headDocument } from '../../../functions/feeds/history/documents.ts';
import type { FeedItem } from '../../../functions/feeds/item.ts';
import { encodeFeed } from '../../../functions/feeds/render-feed.ts';
import type { FeedFormat } from '../../../functions/site/keys.ts';
import { site } from './sample.ts';

/** Writes items as one document of a format. */
export type Writer = (items: readonly FeedItem[]) => Uint8Array;

const encoded =
  (write: (items: readonly FeedItem[]) => string): Writer =>
  (items) =>
    Buffer.from(write(items));

const ours =
  (format: FeedFormat): Writer =>
  (items) =>
    encodeFeed(headDocument(site, { kind: 'site' }, { items, previous: null }, []), format);

const head = { id: 'https://news.example.com/', title: site.title, description: site.description };

const withFeed = (write: (feed: Feed) => string): Writer =>
  encoded((items) => {
    const feed = new Feed({
      ...head,
      link: site.baseUrl,
      copyright: site.rights ?? '',
      updated: new Date(0),
    });
    for (const item of items) {
      feed.addItem({
        id: item.id,
        title: item.title,
        link: item.canonical,
        description: item.summary,
        content: item.html,
        author: item.authors.map((name) => ({ name })),
        category: item.tags.map((name) => ({ name })),
        published: new Date(item.published),
        date: new Date(item.updated),
      });
    }
    return write(feed);
  });

const smithRss = encoded((items) =>
  generateRssFeed({
    title: head.title,
    link: site.baseUrl,
    description: head.description,
    items: items.map((item) => ({
      guid: { value: item.id, isPermaLink: false },
      title: item.title,
      link: item.canonical,
      description: item.summary,
      content: { encoded: item.html },
      dc: { creators: [...item.authors] },
      categories: item.tags.map((name) => ({ name })),
      pubDate: new Date(item.published),
    })),
  }),
);

const smithAtom = encoded((items) =>
  generateAtomFeed({
    id: head.id,
    title: { value: head.title },
    updated: new Date(0),
    entries: items.map((item) => ({
      id: item.id,
      title: { value: item.title },
      links: [{ href: item.canonical }],
      summary: { value: item.summary },
      content: { value: item.html, type: 'html' },
      authors: item.authors.map((name) => ({ name })),
      categories: item.tags.map((term) => ({ term })),
      published: new Date(item.published),
      updated: new Date(item.updated),
    })),
  }),
);

const smithJson = encoded((items) =>
  JSON.stringify(
    generateJsonFeed({
      title: head.title,
      items: items.map((item) => ({
        id: item.id,
        url: item.canonical,
        title: item.title,
        summary: item.summary,
        content_html: item.html,
        authors: item.authors.map((name) => ({ name })),
        tags: [...item.tags],
        date_published: new Date(item.published),
      })),
    }),
  ),
);

const withRss = encoded((items) => {
  const feed = new RSS({
    title: head.title,
    description: head.description,
    feed_url: head.id,
    site_url: head.id,
  });
  for (const item of items) {
    feed.item({
      guid: item.id,
      title: item.title,
      url: item.canonical,
      description: item.summary,
      author: item.authors.join(', '),
      categories: [...item.tags],
      date: item.published,
      custom_elements: [{ 'content:encoded': { _cdata: item.html } }],
    });
  }
  return feed.xml();
});

/** Entries taken one by one, as an iterator gives them: neither they nor the text ever stand in memory as a whole. */
export const oneByOne = (items: Iterable<FeedItem>, format: FeedFormat): Uint8Array => {
  const document = headDocument(site, { kind: 'site' }, { items: [], previous: null }, []);
  return encodeFeed({ ...document, items }, format);
};

/** Each library in each format it can write. */
export const writers: Readonly<Record<string, Partial<Record<FeedFormat, Writer>>>> = {
  plaincast: { rss: ours('rss'), atom: ours('atom'), json: ours('json') },
  feed: {
    rss: withFeed((feed) => feed.rss2()),
    atom: withFeed((feed) => feed.atom1()),
    json: withFeed((feed) => feed.json1()),
  },
  feedsmith: { rss: smithRss, atom: smithAtom, json: smithJson },
  rss: { rss: withRss },
};
