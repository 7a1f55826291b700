import { byPublication, inOrder } from '../feeds/history/member.ts';
import type { FeedItem } from '../feeds/item.ts';
import { newsAge, renderNewsSitemap } from '../feeds/sitemap/render-news-sitemap.ts';
import { newsSitemapKey } from '../site/keys.ts';
import type { ChannelState } from './channel-state.ts';
import type { SyndicateDependencies } from './dependencies.ts';
import { historyObjects } from './history-objects.ts';
import { inParallel } from '../store/in-parallel.ts';
import { readChannel } from './syndicate-channel.ts';
import { writeObject } from './write-object.ts';

/** What EventBridge Scheduler or EventBridge sends: when the run was due. */
export type ScheduledEvent = { readonly time: string };

/** Newest first; of the history, only blocks that may hold news are read. */
const newsOf = async (
  dependencies: SyndicateDependencies,
  state: ChannelState,
  now: number,
): Promise<readonly FeedItem[]> => {
  const objects = historyObjects(dependencies, state.channel);
  const oldest = state.recent[0];
  const isNewsInHistory = oldest !== undefined && oldest.place.published > now - newsAge;
  const blocks = isNewsInHistory ? await objects.blocks(state.history) : [];
  const fresh = blocks.filter(({ newest }) => newest.published > now - newsAge);
  const older = await inParallel(fresh, (block) => objects.members(block));
  return inOrder([...older.flat(), ...state.recent], byPublication)
    .map(({ item }) => item)
    .toReversed();
};

/** Brings the Google News sitemap into step with a moment (ms since 1970); whether it was written. */
export const writeNews = async (dependencies: SyndicateDependencies, now: number): Promise<boolean> => {
  const state = await readChannel(dependencies, { kind: 'site' });
  const items = state === null ? [] : await newsOf(dependencies, state.value, now);
  return writeObject(dependencies.siteBucket, {
    key: newsSitemapKey,
    body: renderNewsSitemap(dependencies.site, items, now),
  });
};

/**
 * News grow old without an upload, so the news sitemap is written by a schedule, and only by it: new articles are
 * in at the next run. Takes the time from the event, since a late run must not write what an earlier one has taken out.
 */
export const createScheduleHandler =
  (dependencies: SyndicateDependencies) =>
  async (event: ScheduledEvent): Promise<void> => {
    const now = Date.parse(event.time);
    if (Number.isNaN(now))
      throw new TypeError(`The schedule sent no time: ${JSON.stringify(event).slice(0, 120)}`);
    await writeNews(dependencies, now);
  };
