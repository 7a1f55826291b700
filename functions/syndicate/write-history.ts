import { archiveDocument } from '../feeds/history/documents.ts';
import { documentsOf, type HistoryDocument } from '../feeds/history/volumes.ts';
import { encodeFeed, feedFormats } from '../feeds/render-feed.ts';
import { historyKey, historyPrefix } from '../site/keys.ts';
import type { Block, ChannelState } from './channel-state.ts';
import type { SyndicateDependencies } from './dependencies.ts';
import type { HistoryObjects } from './history-objects.ts';
import { inParallel } from '../store/in-parallel.ts';
import { listKeys, putObject, writeObject } from './write-object.ts';

/** Documents that are out, by key, and where each leads where that is known. */
export type Published = ReadonlyMap<string, string | null>;

const leadsTo = ({ previous }: HistoryDocument<Block>): string => JSON.stringify(previous);

const keysOf = ({ channel }: ChannelState, { link }: HistoryDocument<Block>): readonly string[] =>
  feedFormats.map((format) => historyKey(channel, link, format));

export const publishedFrom = (state: ChannelState, blocks: readonly Block[]): Published =>
  new Map(
    documentsOf(blocks).flatMap((document) => keysOf(state, document).map((key) => [key, leadsTo(document)])),
  );

/** What is out there, whatever any state says. */
export const listPublished = async (
  { siteBucket }: SyndicateDependencies,
  { channel }: ChannelState,
): Promise<Published> => {
  const archives = await listKeys(siteBucket, historyPrefix(channel, 'archive'));
  const signposts = await listKeys(siteBucket, historyPrefix(channel, 'signpost'));
  return new Map([...archives, ...signposts].map((key) => [key, null]));
};

/** What a document is called decides what is in it; only a signpost may have come to lead elsewhere. */
const isOut = (former: Published, key: string, document: HistoryDocument<Block>): boolean =>
  former.has(key) && (document.link.kind === 'archive' || former.get(key) === leadsTo(document));

/** Writes documents of the history that aren't out yet. Oldest first, so that none leads to one that isn't there. */
export const writeHistory = async (
  { siteBucket, site }: SyndicateDependencies,
  objects: HistoryObjects,
  { channel }: ChannelState,
  { former, blocks }: { readonly former: Published; readonly blocks: readonly Block[] },
): Promise<void> => {
  const missing = documentsOf(blocks)
    .map((document) => ({
      ...document,
      formats: feedFormats.filter(
        (format) => !isOut(former, historyKey(channel, document.link, format), document),
      ),
    }))
    .filter(({ formats }) => formats.length > 0);
  await inParallel(missing, async ({ link, previous, block, formats }) => {
    const members = await objects.members(block);
    const document = archiveDocument(site, channel, link, { members, previous });
    for (const format of formats) {
      const [key, body] = [historyKey(channel, link, format), encodeFeed(document, format)];
      if (link.kind === 'archive') await putObject(siteBucket, key, body);
      else await writeObject(siteBucket, { key, body });
    }
  });
};

/** Removes documents that nothing leads to any more. */
export const clearHistory = async (
  { siteBucket }: SyndicateDependencies,
  state: ChannelState,
  { former, blocks }: { readonly former: Published; readonly blocks: readonly Block[] },
): Promise<void> => {
  const current = publishedFrom(state, blocks);
  await inParallel(
    [...former.keys()].filter((key) => !current.has(key)),
    (key) => siteBucket.delete(key),
  );
};
