import { entryLinks } from '../entry-links.ts';
import { categoriesOf, type FeedItem } from '../item.ts';

export type Json = Readonly<Record<string, unknown>>;

export const person = (name: string): Json => ({ name });

/** The field, or nothing where there is nothing to say. */
const listed = (name: string, values: readonly unknown[]): Json =>
  values.length === 0 ? {} : { [name]: values };

/** An item of JSON Feed 1.1. */
export const jsonItem = (item: FeedItem, leadsToCarePage: boolean): Json => ({
  id: item.id,
  url: entryLinks(item, leadsToCarePage).page,
  title: item.title,
  summary: item.summary,
  content_html: item.html,
  ...(item.leadImage === null ? {} : { image: item.leadImage.url }),
  date_published: item.published,
  date_modified: item.updated,
  ...listed('authors', item.authors.map(person)),
  ...listed('tags', categoriesOf(item)),
  language: item.language,
  ...listed(
    'attachments',
    item.enclosures.map(({ url, contentType }) => ({ url, mime_type: contentType })),
  ),
  _plaincast: {
    original: item.canonical,
    care: item.carePage,
    amp: item.ampPage,
    ...(item.source === null ? {} : { source: item.source }),
  },
});
