import { archiveDocument, headDocument } from '../feeds/history/documents.ts';
import { encodeFeed, feedFormats } from '../feeds/render-feed.ts';
import { archiveKey, archivePrefix, feedKey, type FeedFormat } from '../site/keys.ts';
import type { Site } from '../site/site.ts';
import type { Block, ChannelState } from './channel-state.ts';
import type { SyndicateDependencies } from './dependencies.ts';
import type { HistoryObjects } from './history-objects.ts';
import { inParallel } from './in-parallel.ts';
import { listKeys, putObject, writeObject } from './write-object.ts';

/** Notices of withdrawal that a feed shows. */
const shownTombstones = 50;

/** A feed that has nothing to show is not there; the site's own stays for its notices. */
const isEmpty = ({ recent, channel, withdrawn }: ChannelState): boolean =>
  recent.length === 0 && ('name' in channel || withdrawn.length === 0);

const headBody = (site: Site, state: ChannelState, format: FeedFormat): Uint8Array | null => {
  if (isEmpty(state)) return null;
  const { channel, recent, history, withdrawn } = state;
  const contents = { items: recent.map(({ item }) => item), previous: history?.last.name ?? null };
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

/** What there is, and what there should be. */
export type ArchiveChange = {
  /** Keys of documents that are out. */
  readonly former: ReadonlySet<string>;
  readonly blocks: readonly Block[];
};

const keysOf = ({ channel }: ChannelState, block: Block): readonly string[] =>
  feedFormats.map((format) => archiveKey(channel, block.name, format));

export const archiveKeys = (state: ChannelState, blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(blocks.flatMap((block) => keysOf(state, block)));

/** What is out there, whatever any state says. */
export const listArchive = async (
  { siteBucket }: SyndicateDependencies,
  { channel }: ChannelState,
): Promise<ReadonlySet<string>> => new Set(await listKeys(siteBucket, archivePrefix(channel)));

/** Writes archive documents that aren't out yet. Oldest first, so that no document leads to one that isn't there. */
export const writeArchive = async (
  dependencies: SyndicateDependencies,
  objects: HistoryObjects,
  state: ChannelState,
  { former, blocks }: ArchiveChange,
): Promise<void> => {
  const { siteBucket, site } = dependencies;
  const missing = blocks
    .map((block, index) => ({
      block,
      previous: blocks[index - 1]?.name ?? null,
      formats: feedFormats.filter((format) => !former.has(archiveKey(state.channel, block.name, format))),
    }))
    .filter(({ formats }) => formats.length > 0);
  await inParallel(missing, async ({ block, previous, formats }) => {
    const items = (await objects.members(block)).map(({ item }) => item);
    const document = archiveDocument(site, state.channel, { items, previous }, block.name);
    for (const format of formats) {
      await putObject(
        siteBucket,
        archiveKey(state.channel, block.name, format),
        encodeFeed(document, format),
      );
    }
  });
};

/** Removes archive documents that nothing leads to any more. */
export const clearArchive = async (
  { siteBucket }: SyndicateDependencies,
  state: ChannelState,
  { former, blocks }: ArchiveChange,
): Promise<void> => {
  const current = archiveKeys(state, blocks);
  await inParallel(
    [...former].filter((key) => !current.has(key)),
    (key) => siteBucket.delete(key),
  );
};
