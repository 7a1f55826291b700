import type { Tombstone } from '../feeds/feed.ts';
import type { Extent } from '../feeds/history/blocks.ts';
import type { Member, Place } from '../feeds/history/member.ts';
import type { Channel } from '../site/channel.ts';

/**
 * What is known of a channel: `catalog/channels/….json`, written by compare-and-swap before anything that follows
 * from it. It holds what the head shows; older items lie in segments of their own, so that it doesn't grow.
 */
export type ChannelState = {
  readonly channel: Channel;
  /** The items of the head, oldest first: whole blocks. */
  readonly recent: readonly Member[];
  readonly history: History | null;
  /** Newest first. */
  readonly withdrawn: readonly Tombstone[];
  /** `false`: its history changed, and whoever changed it hasn't yet said that all archive documents are right. */
  readonly isSettled: boolean;
};

/** What has left the head. Manifest: name of the list of all its blocks. */
export type History = { readonly manifest: string; readonly last: Block };

/** One archive document, and where its items are. */
export type Block = Extent & {
  /** Name of the private object with the items. */
  readonly segment: string;
  /** Of the items. */
  readonly digest: string;
  /** Of the public document: follows from the items and the name of the block before. */
  readonly name: string;
  readonly first: Place;
  readonly last: Place;
};

export const emptyState = (channel: Channel): ChannelState => ({
  channel,
  recent: [],
  history: null,
  withdrawn: [],
  isSettled: true,
});

/** What an entry's record says about one channel: it is in with this member, or out. */
export type Change = {
  readonly place: Place;
  readonly member: Member | null;
  readonly tombstone: Tombstone | null;
};
