import type { Instant } from '../article/model/article.ts';
import type { Channel } from '../site/channel.ts';
import type { Entry } from './entry.ts';

/**
 * What `catalog/entries/<id>.json` holds: all that is known of one article id, written by `publish`, read by
 * `syndicate`. It is overwritten, never deleted by us, so a withdrawal is something that can be read.
 */
export type EntryRecord = LivingRecord | WithdrawnRecord;

/** The uploads that claim an id, as they were when they were last looked at. */
export type Claims = {
  /** Keys, in byte order. A withdrawn record names those that a retraction holds back; none when all are gone. */
  readonly uploads: readonly string[];
  /** Their ETags: an upload that has another one by now was never looked at, and the sweep finds it out. */
  readonly versions: readonly string[];
};

export type LivingRecord = Claims & {
  readonly kind: 'living';
  readonly entry: Entry;
  /** When the article was first seen; never changes. */
  readonly arrived: Instant;
  /** The upload the entry was read from. */
  readonly from: string;
  /** Of what the reader of a feed can see; `updated` moves when it does. */
  readonly contentDigest: string;
  /** Channels the article was ever in: those it is no longer in must forget it. */
  readonly formerChannels: readonly Channel[];
  readonly pages: PageVersions;
};

/** ETags of the pages that belong to a record: whoever writes other pages, writes another record first. */
export type PageVersions = { readonly care: string; readonly amp: string };

export type WithdrawnRecord = Claims & {
  readonly kind: 'withdrawn';
  /** As in `Entry`: `urn:uuid:…`. */
  readonly id: string;
  readonly withdrawn: Instant;
  readonly arrived: Instant;
  /** Care page of the article that its upload has become, under another identity: readers are sent there. */
  readonly movedTo?: string;
  /** Kept, so that an article that comes back has the date it had. */
  readonly published: Instant;
  readonly updated: Instant;
  /** Of the last version that was out, so that it can come back without being an edit. */
  readonly contentDigest: string;
  readonly formerChannels: readonly Channel[];
};
