import { archiveDocument, headDocument } from '../feeds/history/documents.ts';
import { encodeFeed, feedFormats } from '../feeds/render-feed.ts';
import { archiveKey, archivePrefix, feedKey } from '../site/keys.ts';
import type { Block, ChannelState } from './channel-state.ts';
import type { SyndicateDependencies } from './dependencies.ts';
import type { HistoryObjects } from './history-objects.ts';
import { inParallel } from './in-parallel.ts';
import { listKeys, writeObject } from './write-object.ts';

/** Notices of withdrawal that a feed shows. */
const shownTombstones = 50;

/** A feed that has nothing to show is not there; the site's own stays for its notices. */
const isEmpty = ({ recent, channel, withdrawn }: ChannelState): boolean =>
  recent.length === 0 && ('name' in channel || withdrawn.length === 0);

/** Brings the head in every format into step; the result says whether one was written. */
export const writeHeads = async (
  { siteBucket, site }: SyndicateDependencies,
  state: ChannelState,
): Promise<boolean> => {
  const { channel, recent, history } = state;
  const contents = { items: recent.map(({ item }) => item), previous: history?.last.name ?? null };
  const document = headDocument(site, channel, contents, state.withdrawn.slice(0, shownTombstones));
  const written = await inParallel(feedFormats, (format) =>
    writeObject(siteBucket, {
      key: feedKey(channel, format),
      body: isEmpty(state) ? null : encodeFeed(document, format),
    }),
  );
  return written.includes(true);
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
    .map((block, index) => ({ block, previous: blocks[index - 1]?.name ?? null }))
    .filter(({ block }) => keysOf(state, block).some((key) => !former.has(key)));
  await inParallel(missing, async ({ block, previous }) => {
    const items = (await objects.members(block)).map(({ item }) => item);
    const document = archiveDocument(site, state.channel, { items, previous }, block.name);
    for (const format of feedFormats) {
      const key = archiveKey(state.channel, block.name, format);
      await writeObject(siteBucket, { key, body: encodeFeed(document, format) });
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
