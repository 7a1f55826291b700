import { createHash } from 'node:crypto';
import { byPublication, inOrder, type Member } from '../feeds/history/member.ts';
import { volumesOf } from '../feeds/history/volumes.ts';
import type { FeedItem } from '../feeds/item.ts';
import { renderSitemap, renderSitemapIndex } from '../feeds/sitemap/render-sitemap.ts';
import {
  addressOf,
  listSitemapKey,
  recentSitemapKey,
  sitemapIndexKey,
  sitemapKey,
  sitemapPrefix,
} from '../site/keys.ts';
import type { Block, ChannelState } from './channel-state.ts';
import type { SyndicateDependencies } from './dependencies.ts';
import { historyObjects, type HistoryObjects } from './history-objects.ts';
import { inParallel } from '../store/in-parallel.ts';
import { listKeys, writeObject } from './write-object.ts';

/** A sitemap of a volume of older articles; its name follows from its content, so that one that is out is right. */
type Part = { readonly key: string; readonly blocks: readonly Block[] };

const partsOf = (blocks: readonly Block[]): readonly Part[] =>
  volumesOf(blocks).map((own) => {
    const hash = createHash('sha256')
      .update(own.map(({ digest }) => digest).join(' '))
      .digest('hex');
    return { key: sitemapKey(hash.slice(0, 20)), blocks: own };
  });

const membersOf = async (objects: HistoryObjects, { blocks }: Part): Promise<readonly Member[]> =>
  (await inParallel(blocks, (block) => objects.members(block))).flat();

const newestFirst = (members: readonly Member[]): readonly FeedItem[] =>
  inOrder(members, byPublication)
    .map(({ item }) => item)
    .toReversed();

/** The sitemap that every article changes. */
export const writeRecentSitemap = async (
  { siteBucket }: SyndicateDependencies,
  { recent }: ChannelState,
): Promise<boolean> =>
  writeObject(siteBucket, {
    key: recentSitemapKey,
    body: renderSitemap(newestFirst(recent)),
  });

/** Those of older articles, and the index of all: they change when a block leaves the head. */
export const writeOlderSitemaps = async (
  dependencies: SyndicateDependencies,
  state: ChannelState,
): Promise<void> => {
  const { siteBucket, site } = dependencies;
  const objects = historyObjects(dependencies, state.channel);
  const parts = partsOf(await objects.blocks(state.history));
  const former = new Set(await listKeys(siteBucket, sitemapPrefix));
  for (const part of parts.filter(({ key }) => !former.has(key))) {
    const body = renderSitemap(newestFirst(await membersOf(objects, part)));
    await writeObject(siteBucket, { key: part.key, body });
  }
  const current = new Set(parts.map(({ key }) => key));
  const addresses = [recentSitemapKey, listSitemapKey, ...current].map((key) => addressOf(site.baseUrl, key));
  await writeObject(siteBucket, { key: sitemapIndexKey, body: renderSitemapIndex(addresses) });
  await inParallel([...former.difference(current)], (key) => siteBucket.delete(key));
};
