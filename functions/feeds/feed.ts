import type { Instant } from '../article/model/article.ts';
import type { FeedFormat } from '../site/keys.ts';
import type { FeedItem } from './item.ts';

/** An address of a document in each format. */
export type FeedAddresses = Readonly<Record<FeedFormat, string>>;

/** An entry that was taken back (RFC 6721). */
export type Tombstone = { readonly id: string; readonly withdrawn: Instant };

/** What a feed says of itself, the same in all its documents. */
export type FeedHeader = {
  /** `urn:uuid:…`, made from the site's identity and the channel: survives a change of domain. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The page for people that the feed belongs to. */
  readonly home: string;
  /** Stands in for entries that name nobody (RFC 4287 §4.1.1). */
  readonly author: string;
  readonly rights: string | null;
  readonly hub: string | null;
  readonly icon: string;
  readonly logo: string;
  readonly styleSheet: string;
  /** Entries point to their care page first. */
  readonly leadsToCarePages: boolean;
  /** What one subscribes to: the newest document. */
  readonly head: FeedAddresses;
};

/** One document of a feed: its head, or an archive document (RFC 5005 §4). */
export type FeedDocument = {
  readonly header: FeedHeader;
  readonly self: FeedAddresses;
  readonly kind: 'head' | 'archive';
  /** The document with the entries that come before these. */
  readonly previous: FeedAddresses | null;
  /** Newest first; each id once. */
  readonly items: Iterable<FeedItem>;
  readonly withdrawn: readonly Tombstone[];
  /** Latest change of anything in the document. */
  readonly updated: Instant;
};
