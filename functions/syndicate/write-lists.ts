import { renderStyleSheet } from '../feeds/render-style-sheet.ts';
import type { FeedItem } from '../feeds/item.ts';
import { renderOpml } from '../feeds/opml/render-opml.ts';
import { renderRobots } from '../feeds/sitemap/render-robots.ts';
import { feedIcon, feedLogo } from '../feeds/pictures.ts';
import {
  renderCareHome,
  renderCareSection,
  renderFeeds,
  renderHome,
  renderNotFound,
} from '../render/lists/render-lists.ts';
import { renderOfflineWorker } from '../render/lists/offline-worker.ts';
import { renderStatement } from '../render/lists/render-statement.ts';
import type { Channel } from '../site/channel.ts';
import {
  careFeedsKey,
  careHomeKey,
  careSectionKey,
  careStatementKey,
  feedIconKey,
  feedLogoKey,
  feedStyleKey,
  homeKey,
  notFoundKey,
  offlineWorkerKey,
  opmlKey,
  robotsKey,
} from '../site/keys.ts';
import { inSiteOrder } from '../site/sections.ts';
import type { Site } from '../site/site.ts';
import type { ChannelState } from './channel-state.ts';
import type { PublicObject } from './write-object.ts';

/** Newest first, as lists show them. */
const entriesOf = (state: ChannelState | null): readonly FeedItem[] =>
  (state?.recent ?? []).map(({ item }) => item).toReversed();

/** Sections stand where the publisher put them; the other channels keep their places before and after them. */
const inOrder = ({ sections }: Site, channels: readonly Channel[]): readonly Channel[] => {
  const first = channels.findIndex(({ kind }) => kind === 'section');
  const named = channels.filter(({ kind }) => kind === 'section');
  const ordered = inSiteOrder(sections, named, (channel) => ('name' in channel ? channel.name : null));
  return first < 0 ? channels : channels.toSpliced(first, named.length, ...ordered);
};

const sectionsOf = (site: Site, channels: readonly Channel[]): readonly string[] =>
  inOrder(site, channels).flatMap((channel) => (channel.kind === 'section' ? [channel.name] : []));

/** Those that most readers want. */
const isOnHome = ({ kind }: Channel): boolean => kind !== 'tag' && kind !== 'author';

/** A list of thousands of tags helps nobody: the OPML has them. */
const mostListed = 300;

const listed = (channels: readonly Channel[]): readonly Channel[] =>
  channels.length <= mostListed ? channels : channels.filter(isOnHome);

/** Pages that change with every article. */
export const latestPages = (
  site: Site,
  channels: readonly Channel[],
  siteState: ChannelState | null,
): readonly PublicObject[] => {
  const content = { site, entries: entriesOf(siteState), sections: sectionsOf(site, channels) };
  return [
    { key: homeKey, body: renderHome({ ...content, channels: inOrder(site, channels).filter(isOnHome) }) },
    { key: careHomeKey, body: renderCareHome(content) },
  ];
};

/** The list of one section; there is none where the section has no article. */
export const sectionPage = (
  site: Site,
  channels: readonly Channel[],
  section: string,
  state: ChannelState | null,
): PublicObject => {
  const entries = entriesOf(state);
  const content = { site, entries, section, sections: sectionsOf(site, channels) };
  return { key: careSectionKey(section), body: entries.length === 0 ? null : renderCareSection(content) };
};

/** What changes only when a channel appears or goes, or with the next version of plaincast. */
export const steadyObjects = (site: Site, channels: readonly Channel[]): readonly PublicObject[] => [
  { key: careFeedsKey, body: renderFeeds(site, listed(channels)) },
  { key: opmlKey, body: renderOpml(site, inOrder(site, channels)) },
  { key: notFoundKey, body: renderNotFound(site) },
  { key: robotsKey, body: renderRobots(site) },
  { key: careStatementKey, body: renderStatement(site) },
  { key: offlineWorkerKey, body: renderOfflineWorker() },
  { key: feedStyleKey, body: renderStyleSheet() },
  { key: feedIconKey, body: feedIcon },
  { key: feedLogoKey, body: feedLogo },
];
