import type { Channel } from '../site/channel.ts';
import { channelsKey } from '../site/keys.ts';
import { readJson, swapJson, type Versioned } from '../store/json-object.ts';
import type { SyndicateDependencies } from './dependencies.ts';
import type { ChannelOutcome } from './syndicate-channel.ts';

/** Every channel that has an entry, in the order it is shown. */
export type ChannelList = { readonly channels: readonly Channel[] };

const kinds: readonly Channel['kind'][] = ['site', 'care', 'section', 'language', 'author', 'tag'];

const nameOf = (channel: Channel): string => ('name' in channel ? channel.name : '');

const inOrder = (one: Channel, other: Channel): number => {
  const between = kinds.indexOf(one.kind) - kinds.indexOf(other.kind);
  if (between !== 0) return between;
  if (nameOf(one) === nameOf(other)) return 0;
  return nameOf(one) < nameOf(other) ? -1 : 1;
};

const withOutcomes = (
  channels: readonly Channel[],
  outcomes: readonly ChannelOutcome[],
): readonly Channel[] => {
  const known = new Map(channels.map((channel) => [JSON.stringify(channel), channel]));
  for (const { channel, state } of outcomes) {
    if (state.recent.length > 0) known.set(JSON.stringify(channel), channel);
    else known.delete(JSON.stringify(channel));
  }
  return [...known.values()].sort(inOrder);
};

/** The list with channels that appeared or went; `isNew` where it had to be written. `null`: somebody else was faster. */
export const updateChannelList = async (
  { siteBucket }: SyndicateDependencies,
  outcomes: readonly ChannelOutcome[],
): Promise<(Versioned<ChannelList> & { readonly isNew: boolean }) | null> => {
  const former = await readJson<ChannelList>(siteBucket, channelsKey);
  const before = former?.value.channels ?? [];
  const channels = withOutcomes(before, outcomes);
  if (former !== null && JSON.stringify(channels) === JSON.stringify(before))
    return { ...former, isNew: false };
  const value = { channels };
  const result = await swapJson(siteBucket, channelsKey, { value, former });
  return result.kind === 'conflict' ? null : { value, etag: result.etag, isNew: true };
};
