import { atomEntry } from '../atom/atom-entry.ts';
import type { FeedItem } from '../item.ts';
import { jsonItem } from '../json/json-item.ts';
import { rssItem } from '../rss/rss-item.ts';
import { sizeOfXml } from '../xml/serialize-xml.ts';

/** An item of a channel, with where it stands and the bytes it takes in the format that needs most. */
export type Member = { readonly item: FeedItem; readonly place: Place; readonly size: number };

/** What orders the items of a channel; none of it ever changes. Instants in ms since 1970. */
export type Place = { readonly published: number; readonly arrived: number; readonly id: string };

/** Oldest first. Negative: `one` is older. */
export type Order = (one: Place, other: Place) => number;

const orderBy =
  (instant: 'published' | 'arrived'): Order =>
  (one, other) => {
    if (one[instant] !== other[instant]) return one[instant] - other[instant];
    if (one.id === other.id) return 0;
    return one.id < other.id ? -1 : 1;
  };

export const byPublication = orderBy('published');
export const byArrival = orderBy('arrived');

/** Members oldest first. */
export const inOrder = (members: readonly Member[], order: Order): readonly Member[] =>
  members.toSorted((one, other) => order(one.place, other.place));

/** Both ways to lead: whether a channel's items point to care pages changes nothing about where it is cut. */
const largest = (item: FeedItem): number =>
  Math.max(
    sizeOfXml(rssItem(item, true)),
    sizeOfXml(atomEntry(item, true)),
    Buffer.byteLength(JSON.stringify(jsonItem(item, true))),
  );

/** Arrived: when the article was first seen. */
export const memberOf = (item: FeedItem, arrived: string): Member => ({
  item,
  place: { published: Date.parse(item.published), arrived: Date.parse(arrived), id: item.id },
  size: largest(item),
});
