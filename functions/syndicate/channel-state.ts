import type { Tombstone } from '../feeds/feed.ts';
import type { Member, Place } from '../feeds/history/member.ts';
import type { Channel } from '../site/channel.ts';
import type { HistoryLink } from '../site/keys.ts';

/**
 * What is known of a channel: `catalog/channels/….json`, written by compare-and-swap before anything that follows
 * from it. It holds what decides the head; older items lie in segments of their own, so that it doesn't grow.
 */
export type ChannelState = {
  readonly channel: Channel;
  /** What the head shows, by date, newest last. */
  readonly recent: readonly Member[];
  /** What comes before in date and might be shown again; it is in the history as well. */
  readonly reserve: readonly Member[];
  readonly history: History | null;
  /** Newest first. */
  readonly withdrawn: readonly Tombstone[];
  /** `false`: its history changed, and whoever changed it hasn't yet said that all its documents are right. */
  readonly isSettled: boolean;
};

/** All items that the head doesn't show. Manifest: name of the list of all its blocks; last: its youngest document. */
export type History = { readonly manifest: string; readonly last: HistoryLink };

/** What one archive document shows, and where its items are. In order of arrival, as all blocks are. */
export type Block = {
  /** Name of the private object with the items. */
  readonly segment: string;
  /** Of the items. */
  readonly digest: string;
  readonly first: Place;
  readonly last: Place;
  /** By date. */
  readonly newest: Place;
};

export const emptyState = (channel: Channel): ChannelState => ({
  channel,
  recent: [],
  reserve: [],
  history: null,
  withdrawn: [],
  isSettled: true,
});

/** An item is to be among others as this member, or not at all. */
export type Placing = { readonly place: Place; readonly member: Member | null };

/** What an entry's record says about one channel: it is in with this member, or out. */
export type Change = Placing & { readonly tombstone: Tombstone | null };
