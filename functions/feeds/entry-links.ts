import type { FeedItem } from './item.ts';

/** Where an entry leads: `page` is what a reader opens, `others` are the same article in other clothes. */
export type EntryLinks = { readonly page: string; readonly others: readonly AlternateLink[] };

export type AlternateLink = {
  readonly href: string;
  /** RFC 4287 §4.1.2 allows one alternate link for each type, so the type tells the versions apart by a parameter. */
  readonly type: string;
  readonly title: string;
};

const versions: readonly (readonly [
  keyof FeedItem & ('canonical' | 'carePage' | 'ampPage'),
  string,
  string,
])[] = [
  ['canonical', 'text/html;profile=original', 'Original'],
  ['carePage', 'text/html;profile=care', 'Care mode'],
  ['ampPage', 'text/html;profile=amp', 'AMP'],
];

export const entryLinks = (item: FeedItem, leadsToCarePage: boolean): EntryLinks => {
  const page = leadsToCarePage ? item.carePage : item.canonical;
  const others = versions
    .map(([field, type, title]) => ({ href: item[field], type, title }))
    .filter(({ href }) => href !== page);
  return { page, others };
};
