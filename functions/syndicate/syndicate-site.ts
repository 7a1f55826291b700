import type { Channel } from '../site/channel.ts';
import { channelsKey, channelStateKey } from '../site/keys.ts';
import { repeat } from '../store/contention.ts';
import { updateChannelList } from './channel-list.ts';
import type { ChannelState } from './channel-state.ts';
import type { SyndicateDependencies } from './dependencies.ts';
import { MissingHistoryError } from './history-objects.ts';
import { inParallel } from '../store/in-parallel.ts';
import { type ChannelOutcome, readChannel } from './syndicate-channel.ts';
import { latestPages, sectionPage, steadyObjects } from './write-lists.ts';
import { type PublicObject, writeObject } from './write-object.ts';
import { writeOlderSitemaps, writeRecentSitemap } from './write-sitemaps.ts';

const siteChannel: Channel = { kind: 'site' };

type SectionState = Version & { readonly name: string; readonly state: ChannelState | null };

/** What something was written from. */
type Version = { readonly key: string; readonly etag: string | null };

/** Sections whose page may differ: those that had a change, or all when the list of sections, which each shows, did. */
const sectionsToWrite = async (
  dependencies: SyndicateDependencies,
  channels: readonly Channel[],
  outcomes: readonly ChannelOutcome[],
  isThorough: boolean,
): Promise<readonly SectionState[]> => {
  const known = new Map(
    outcomes.flatMap(({ channel, state, etag }) =>
      channel.kind === 'section'
        ? [[channel.name, { name: channel.name, state, etag, key: channelStateKey(channel) }] as const]
        : [],
    ),
  );
  const others = channels.flatMap((channel) =>
    isThorough && channel.kind === 'section' && !known.has(channel.name) ? [channel] : [],
  );
  const read = await inParallel(others, async (channel) => {
    const now = await readChannel(dependencies, channel);
    const key = channelStateKey(channel);
    return { name: channel.name, key, state: now?.value ?? null, etag: now?.etag ?? null };
  });
  return [...known.values(), ...read];
};

const reread = async (
  dependencies: SyndicateDependencies,
  outcomes: readonly ChannelOutcome[],
): Promise<readonly ChannelOutcome[]> =>
  inParallel(outcomes, async (outcome) => {
    const now = await readChannel(dependencies, outcome.channel);
    return now === null ? outcome : { ...outcome, state: now.value, etag: now.etag };
  });

/** Nobody changed what was written from, in the meantime. */
const isStillSo = async (
  { siteBucket }: SyndicateDependencies,
  versions: readonly Version[],
): Promise<boolean> => {
  const same = await inParallel(
    versions,
    async ({ key, etag }) => ((await siteBucket.head(key))?.etag ?? null) === etag,
  );
  return !same.includes(false);
};

/** What there is to write from. Thorough: whatever could differ, since channels came or went or a worker died half-way. */
type SiteSight = {
  readonly channels: readonly Channel[];
  readonly siteState: ChannelState | null;
  readonly isThorough: boolean;
};

/** Answers the section states that pages were written from: somebody faster may have a younger one. */
const writePages = async (
  dependencies: SyndicateDependencies,
  { channels, siteState, isThorough }: SiteSight,
  outcomes: readonly ChannelOutcome[],
): Promise<readonly Version[]> => {
  const { siteBucket, site } = dependencies;
  const sections = await sectionsToWrite(dependencies, channels, outcomes, isThorough);
  const objects: readonly PublicObject[] = [
    ...latestPages(site, channels, siteState),
    ...sections.map(({ name, state }) => sectionPage(site, channels, name, state)),
    ...(isThorough ? steadyObjects(site, channels) : []),
  ];
  await inParallel(objects, (object) => writeObject(siteBucket, object));
  return sections;
};

const writeSitemaps = async (
  dependencies: SyndicateDependencies,
  { siteState, isThorough }: SiteSight,
  outcomes: readonly ChannelOutcome[],
): Promise<void> => {
  if (siteState === null) return;
  await writeRecentSitemap(dependencies, siteState);
  const isLonger = outcomes.some(({ channel, hasNewHistory }) => channel.kind === 'site' && hasNewHistory);
  if (isThorough || isLonger) await writeOlderSitemaps(dependencies, siteState);
};

const round = async (
  dependencies: SyndicateDependencies,
  outcomes: readonly ChannelOutcome[],
  isDoubtful: boolean,
): Promise<true | null> => {
  const list = await updateChannelList(dependencies, outcomes);
  if (list === null) return null;
  const siteState = await readChannel(dependencies, siteChannel);
  const isThorough = isDoubtful || list.isNew || !outcomes.some(({ isChanged }) => isChanged);
  const sight = { channels: list.value.channels, siteState: siteState?.value ?? null, isThorough };
  const sections = await writePages(dependencies, sight, outcomes);
  await writeSitemaps(dependencies, sight, outcomes);
  const written = list.isNew ? outcomes : [];
  const isSame = await isStillSo(dependencies, [
    { key: channelsKey, etag: list.etag },
    { key: channelStateKey(siteChannel), etag: siteState?.etag ?? null },
    ...written.map(({ channel, etag }) => ({ key: channelStateKey(channel), etag })),
    ...sections,
  ]);
  return isSame ? true : null;
};

/** The site's history goes missing under a worker whose state somebody else has replaced: it goes round again. */
const roundOrConflict = async (
  dependencies: SyndicateDependencies,
  outcomes: readonly ChannelOutcome[],
  isDoubtful: boolean,
): Promise<true | null> => {
  try {
    return await round(dependencies, outcomes, isDoubtful);
  } catch (error) {
    if (error instanceof MissingHistoryError) return null;
    throw error;
  }
};

/**
 * Brings what spans channels into step with them: the list of channels, home and list pages, OPML and sitemaps.
 * Repeated: an earlier try may have died. Throws `ContentionError`, `StoreError`: try again later.
 */
export const syndicateSite = async (
  dependencies: SyndicateDependencies,
  outcomes: readonly ChannelOutcome[],
  isRepeated: boolean,
): Promise<void> => {
  if ((await roundOrConflict(dependencies, outcomes, isRepeated)) !== null) return;
  await repeat(channelsKey, async () =>
    roundOrConflict(dependencies, await reread(dependencies, outcomes), true),
  );
};
