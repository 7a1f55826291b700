import { createHash } from 'node:crypto';
import { byPublication, inOrder, type Member } from '../feeds/history/member.ts';
import type { Channel } from '../site/channel.ts';
import { historyPartKey } from '../site/keys.ts';
import { jsonBody, readJson } from '../store/json-object.ts';
import type { Block, ChannelState, History } from './channel-state.ts';
import type { SyndicateDependencies } from './dependencies.ts';
import { inParallel } from '../store/in-parallel.ts';

/** A part of a channel's history is not where its state says: somebody else has moved on, or it was lost. */
export class MissingHistoryError extends Error {
  override readonly name = 'MissingHistoryError';
  readonly key: string;
  readonly remedy =
    'It is tried again. If it lasts, delete the state of the channel and send all catalog entries to the queue again.';

  constructor(key: string) {
    super(`${JSON.stringify(key)} is named by the state of its channel and isn't there.`);
    this.key = key;
  }
}

/** The private objects of one channel's history. Names are never used twice, so that none is ever overwritten. */
export type HistoryObjects = {
  readonly blocks: (history: History | null) => Promise<readonly Block[]>;
  readonly members: (block: Block) => Promise<readonly Member[]>;
  readonly keepMembers: (members: readonly Member[]) => Promise<string>;
  readonly keepBlocks: (blocks: readonly Block[]) => Promise<string>;
  /** Names that were kept since the beginning: to be deleted if they lead to nothing. */
  readonly kept: () => readonly string[];
  readonly forget: (names: readonly string[]) => Promise<void>;
};

export const historyObjects = (
  { siteBucket, mintName }: SyndicateDependencies,
  channel: Channel,
): HistoryObjects => {
  const names: string[] = [];
  const load = async <Value>(name: string): Promise<Value> => {
    const key = historyPartKey(channel, name);
    const found = await readJson<Value>(siteBucket, key);
    if (found === null) throw new MissingHistoryError(key);
    return found.value;
  };
  const keep = async (value: unknown): Promise<string> => {
    const name = mintName();
    names.push(name);
    await siteBucket.put({
      key: historyPartKey(channel, name),
      body: jsonBody(value),
      contentType: 'application/json; charset=utf-8',
    });
    return name;
  };
  return {
    blocks: async (history) => (history === null ? [] : load<readonly Block[]>(history.manifest)),
    members: (block) => load<readonly Member[]>(block.segment),
    keepMembers: keep,
    keepBlocks: keep,
    kept: () => names,
    forget: async (forgotten) => {
      await inParallel(forgotten, (name) => siteBucket.delete(historyPartKey(channel, name)));
    },
  };
};

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** To be raised when archive documents are rendered another way: blocks that are cut from then on get other names. */
const rendering = 1;

export const digestOf = (members: readonly Member[]): string =>
  hash(`${rendering} ${JSON.stringify(members.map(({ item }) => item))}`);

/** Members as a block, the way the manifest lists it. */
export const describeBlock = (
  members: readonly [Member, ...(readonly Member[])],
  segment: string,
): Block => ({
  segment,
  digest: digestOf(members),
  first: members[0].place,
  last: (members.at(-1) ?? members[0]).place,
  newest: (inOrder(members, byPublication).at(-1) ?? members[0]).place,
});

/** Names in use by a state. */
export const namesIn = (state: ChannelState | null, blocks: readonly Block[]): readonly string[] => [
  ...(state?.history ? [state.history.manifest] : []),
  ...blocks.map(({ segment }) => segment),
];
