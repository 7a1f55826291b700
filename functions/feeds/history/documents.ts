import type { Channel } from '../../site/channel.ts';
import { historyKey, type HistoryLink } from '../../site/keys.ts';
import type { Site } from '../../site/site.ts';
import { addressesOf, feedHeader } from '../feed-header.ts';
import type { FeedAddresses, FeedDocument, Tombstone } from '../feed.ts';
import type { FeedItem } from '../item.ts';
import { byPublication, inOrder, type Member } from './member.ts';

const never = '1990-01-01T00:00:00Z';

const latest = (instants: readonly string[]): string => {
  const times = instants.map((instant) => Date.parse(instant));
  const last = times.reduce((best, time) => Math.max(best, time), -Infinity);
  return instants[times.indexOf(last)] ?? never;
};

const lastChange = (items: readonly FeedItem[], withdrawn: readonly Tombstone[]): string =>
  latest([...items.map(({ updated }) => updated), ...withdrawn.map((tombstone) => tombstone.withdrawn)]);

const addresses = (site: Site, channel: Channel, link: HistoryLink): FeedAddresses =>
  addressesOf(site, (format) => historyKey(channel, link, format));

const previousOf = (site: Site, channel: Channel, link: HistoryLink | null): FeedAddresses | null =>
  link === null ? null : addresses(site, channel, link);

export type Contents = {
  /** By date, newest last. */
  readonly items: readonly FeedItem[];
  /** The document of the history with what comes before. */
  readonly previous: HistoryLink | null;
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

/** A part of the history: what an archive document shows, or, for a signpost, nothing. */
export const archiveDocument = (
  site: Site,
  channel: Channel,
  link: HistoryLink,
  { members, previous }: { readonly members: readonly Member[]; readonly previous: HistoryLink | null },
): FeedDocument => {
  const items = inOrder(members, byPublication).map(({ item }) => item);
  return {
    header: feedHeader(site, channel),
    self: addresses(site, channel, link),
    kind: 'archive',
    previous: previousOf(site, channel, previous),
    items: link.kind === 'signpost' ? [] : items.toReversed(),
    withdrawn: [],
    updated: lastChange(items, []),
  };
};
