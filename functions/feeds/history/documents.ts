import type { Channel } from '../../site/channel.ts';
import { archiveKey } from '../../site/keys.ts';
import type { Site } from '../../site/site.ts';
import { addressesOf, feedHeader } from '../feed-header.ts';
import type { FeedAddresses, FeedDocument, Tombstone } from '../feed.ts';
import type { FeedItem } from '../item.ts';

const latest = (instants: readonly string[]): string | null =>
  instants.reduce<string | null>(
    (best, instant) => (best === null || Date.parse(instant) > Date.parse(best) ? instant : best),
    null,
  );

const lastChange = (items: readonly FeedItem[], withdrawn: readonly Tombstone[]): string =>
  latest([...items.map(({ updated }) => updated), ...withdrawn.map((tombstone) => tombstone.withdrawn)]) ??
  '1990-01-01T00:00:00Z';

/** Name: of an archive document. */
const archiveAddresses = (site: Site, channel: Channel, name: string): FeedAddresses =>
  addressesOf(site, (format) => archiveKey(channel, name, format));

const previousOf = (site: Site, channel: Channel, name: string | null): FeedAddresses | null =>
  name === null ? null : archiveAddresses(site, channel, name);

/** Oldest first in, as a channel keeps them; newest first out, as readers want them. */
export type Contents = {
  readonly items: readonly FeedItem[];
  /** Name of the archive document with what comes before. */
  readonly previous: string | null;
};

/** What one subscribes to. */
export const headDocument = (
  site: Site,
  channel: Channel,
  { items, previous }: Contents,
  withdrawn: readonly Tombstone[],
): FeedDocument => {
  const header = feedHeader(site, channel);
  return {
    header,
    self: header.head,
    kind: 'head',
    previous: previousOf(site, channel, previous),
    items: items.toReversed(),
    withdrawn,
    updated: lastChange(items, withdrawn),
  };
};

/** A closed part of the history. Its name stands for all that is in it, the names of all older parts included. */
export const archiveDocument = (
  site: Site,
  channel: Channel,
  { items, previous }: Contents,
  name: string,
): FeedDocument => ({
  header: feedHeader(site, channel),
  self: archiveAddresses(site, channel, name),
  kind: 'archive',
  previous: previousOf(site, channel, previous),
  items: items.toReversed(),
  withdrawn: [],
  updated: lastChange(items, []),
});
