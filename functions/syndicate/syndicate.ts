import type { Channel } from '../site/channel.ts';
import { addressOf, entryPrefix, feedKey } from '../site/keys.ts';
import { repeat } from '../store/contention.ts';
import type { Change } from './channel-state.ts';
import type { SyndicateDependencies } from './dependencies.ts';
import { syndicateDays } from './days/syndicate-days.ts';
import { feedFormats } from '../feeds/render-feed.ts';
import { inParallel } from '../store/in-parallel.ts';
import { changedSince, type EntrySight, lookAtEntry } from './look-at-entry.ts';
import type { SyndicationOutcome } from './outcome.ts';
import { type ChannelOutcome, type FormerState, readChannel, syndicateChannel } from './syndicate-channel.ts';
import { syndicateSite } from './syndicate-site.ts';

/** What is known of a batch: states of channels, read first, and entries, read after them. */
type Reading = {
  readonly states: ReadonlyMap<string, { readonly channel: Channel; readonly former: FormerState }>;
  readonly sights: readonly EntrySight[];
};

const lookAtAll = (
  dependencies: SyndicateDependencies,
  ids: readonly string[],
): Promise<readonly EntrySight[]> => inParallel(ids, (id) => lookAtEntry(dependencies, id));

const channelsIn = (sights: readonly EntrySight[]): readonly Channel[] => [
  ...new Map(
    sights.flatMap(({ channels }) => channels).map((channel) => [JSON.stringify(channel), channel]),
  ).values(),
];

/** An entry moved to further channels while their states were being read: so often, and it is tried again later. */
const mostReadings = 5;

/** Reads states, then entries once more, until no entry names a channel whose state is younger than the entry. */
const readBatch = async (dependencies: SyndicateDependencies, ids: readonly string[]): Promise<Reading> => {
  const states = new Map<string, { readonly channel: Channel; readonly former: FormerState }>();
  let sights = await lookAtAll(dependencies, ids);
  for (let readings = 0; readings < mostReadings; readings += 1) {
    const missing = channelsIn(sights).filter((channel) => !states.has(JSON.stringify(channel)));
    if (missing.length === 0) break;
    const read = await inParallel(missing, async (channel) => ({
      channel,
      former: await readChannel(dependencies, channel),
    }));
    for (const state of read) states.set(JSON.stringify(state.channel), state);
    sights = await lookAtAll(dependencies, ids);
  }
  return { states, sights };
};

const changesIn = (channel: Channel, sights: readonly EntrySight[]): readonly Change[] => {
  const name = JSON.stringify(channel);
  return sights
    .filter(({ channels }) => channels.some((one) => JSON.stringify(one) === name))
    .flatMap(({ changeIn }) => (changeIn === null ? [] : [changeIn(channel)]));
};

const announceChanges = (
  { announce, site }: SyndicateDependencies,
  outcomes: readonly ChannelOutcome[],
): Promise<SyndicationOutcome['unannounced']> =>
  announce(
    outcomes
      .filter(({ isChanged }) => isChanged)
      .flatMap(({ channel }) =>
        feedFormats.map((format) => addressOf(site.baseUrl, feedKey(channel, format))),
      ),
  );

type Turn = { readonly outcome: SyndicationOutcome; readonly overtaken: readonly string[] };

/** One turn, and the entries that have changed since: their own messages may have found nothing to do meanwhile. */
const turn = async (
  dependencies: SyndicateDependencies,
  ids: readonly string[],
  isRepeated: boolean,
): Promise<Turn> => {
  const { states, sights } = await readBatch(dependencies, ids);
  const outcomes = await inParallel([...states.values()], ({ channel, former }) =>
    syndicateChannel(
      dependencies,
      { channel, former, changes: changesIn(channel, sights), isThorough: isRepeated },
      async () => changesIn(channel, await lookAtAll(dependencies, ids)),
    ),
  );
  await syndicateDays(dependencies, sights, isRepeated);
  if (outcomes.length > 0) await syndicateSite(dependencies, outcomes, isRepeated);
  const outcome = {
    changed: outcomes.filter(({ isChanged }) => isChanged).map(({ channel }) => channel),
    skipped: sights.flatMap(({ id, skipped }) => (skipped === null ? [] : [{ id, reason: skipped }])),
    waiting: sights.filter(({ isWaiting }) => isWaiting).map(({ id }) => id),
    unannounced: await announceChanges(dependencies, outcomes),
  };
  return { outcome, overtaken: await changedSince(dependencies, sights) };
};

const joined = (one: SyndicationOutcome, other: SyndicationOutcome): SyndicationOutcome => ({
  changed: [...one.changed, ...other.changed],
  skipped: [...one.skipped, ...other.skipped],
  waiting: [...new Set([...one.waiting, ...other.waiting])],
  unannounced: [...one.unannounced, ...other.unannounced],
});

/**
 * Brings feeds, lists and sitemaps into step with catalog entries, as they are now. What happened to them doesn't
 * matter, so an event may come twice, late, or in any order. Ids: UUIDs. Repeated: an earlier try may have died.
 *
 * Throws `StoreError`, `ContentionError`, `MissingHistoryError`: try again later.
 */
export const syndicate = async (
  dependencies: SyndicateDependencies,
  ids: readonly string[],
  isRepeated = false,
): Promise<SyndicationOutcome> => {
  let { outcome, overtaken } = await turn(dependencies, ids, isRepeated);
  if (overtaken.length === 0) return outcome;
  return repeat(entryPrefix, async () => {
    const next = await turn(dependencies, overtaken, isRepeated);
    outcome = joined(outcome, next.outcome);
    overtaken = next.overtaken;
    return overtaken.length === 0 ? outcome : null;
  });
};
