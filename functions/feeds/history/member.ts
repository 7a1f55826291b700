import { atomEntry } from '../atom/atom-entry.ts';
import type { FeedItem } from '../item.ts';
import { jsonItem } from '../json/json-item.ts';
import { rssItem } from '../rss/rss-item.ts';
import { sizeOfXml } from '../xml/serialize-xml.ts';

/** An item of a channel, with the bytes it takes in the format that needs most. */
export type Member = { readonly item: FeedItem; readonly size: number };

/** Where an item stands in its channel, for ever: when it was first published (ms since 1970), then its id. */
export type Place = { readonly published: number; readonly id: string };

export const placeOf = ({ id, published }: FeedItem): Place => ({ published: Date.parse(published), id });

/** Oldest first. Negative: `one` is older. */
export const comparePlaces = (one: Place, other: Place): number => {
  if (one.published !== other.published) return one.published - other.published;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
};

/** Both ways to lead: whether a channel's items point to care pages changes nothing about where it is cut. */
const largest = (item: FeedItem): number =>
  Math.max(
    sizeOfXml(rssItem(item, true)),
    sizeOfXml(atomEntry(item, true)),
    Buffer.byteLength(JSON.stringify(jsonItem(item, true))),
  );

export const memberOf = (item: FeedItem): Member => ({ item, size: largest(item) });
