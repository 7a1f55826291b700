import { headDocument } from '../feeds/history/documents.ts';
import { encodeFeed, feedFormats } from '../feeds/render-feed.ts';
import { feedKey, type FeedFormat } from '../site/keys.ts';
import type { Site } from '../site/site.ts';
import type { ChannelState } from './channel-state.ts';
import type { SyndicateDependencies } from './dependencies.ts';
import { inParallel } from '../store/in-parallel.ts';
import { putObject, writeObject } from './write-object.ts';

/** Notices of withdrawal that a feed shows. */
const shownTombstones = 50;

/** A feed that has nothing to show is not there; the site's own stays for its notices. */
const isEmpty = ({ recent, channel, withdrawn }: ChannelState): boolean =>
  recent.length === 0 && ('name' in channel || withdrawn.length === 0);

const headBody = (site: Site, state: ChannelState, format: FeedFormat): Uint8Array | null => {
  if (isEmpty(state)) return null;
  const { channel, recent, history, withdrawn } = state;
  const contents = { items: recent.map(({ item }) => item), previous: history?.last ?? null };
  return encodeFeed(headDocument(site, channel, contents, withdrawn.slice(0, shownTombstones)), format);
};

const areSame = (one: Uint8Array | null, other: Uint8Array | null): boolean =>
  one === null || other === null ? one === other : Buffer.compare(one, other) === 0;

/**
 * Brings the head in every format into step; the result says whether one was written. Before: the state that what is
 * out was made from, where that can be trusted; rendering it once more is cheaper than asking the store.
 */
export const writeHeads = async (
  { siteBucket, site }: SyndicateDependencies,
  state: ChannelState,
  before: ChannelState | null,
): Promise<boolean> => {
  const write = async (format: FeedFormat): Promise<boolean> => {
    const key = feedKey(state.channel, format);
    const body = headBody(site, state, format);
    if (before === null || body === null) return writeObject(siteBucket, { key, body });
    return areSame(body, headBody(site, before, format)) ? false : putObject(siteBucket, key, body);
  };
  return (await inParallel(feedFormats, write)).includes(true);
};
