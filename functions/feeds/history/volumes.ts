import { createHash } from 'node:crypto';
import type { HistoryLink } from '../../site/keys.ts';
import { weightOf } from './weight.ts';

/** What is known of a block without reading it. */
export type Bound = {
  /** Of the items. */
  readonly digest: string;
  readonly first: { readonly id: string };
  readonly last: { readonly id: string };
};

/**
 * A document of the history. An archive document shows its block and never changes: its name follows from all that
 * is in it, the link to the one before included. So a change would rename everything younger; a signpost ends that.
 * It shows nothing, has a name that stays, and leads to the youngest document of a volume.
 */
export type HistoryDocument<Block> = {
  readonly link: HistoryLink;
  readonly previous: HistoryLink | null;
  readonly block: Block;
};

const nameFrom = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 20);

/**
 * Blocks in a volume: a change renames half as many documents on average. What is out follows from these numbers: who
 * changes them must have all histories made anew (delete the states of the channels, then syndicate all again).
 */
const leastBlocks = 24;
const mostBlocks = 48;

/** One block in four, since the last of a block is light already. */
const isMark = ({ last }: Bound): boolean => weightOf(last.id) < 1 / 32;

/** Oldest first in and out. */
export const volumesOf = <Block extends Bound>(
  blocks: readonly Block[],
): readonly (readonly [Block, ...Block[]])[] => {
  const volumes: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const volume = volumes.at(-1);
    const last = volume?.at(-1);
    const isOver =
      volume === undefined ||
      last === undefined ||
      volume.length >= mostBlocks ||
      (volume.length >= leastBlocks && isMark(last));
    if (isOver) volumes.push([block]);
    else volume.push(block);
  }
  return volumes;
};

/** All documents of a history, each after the one it leads to. The head leads to the last. */
export const documentsOf = <Block extends Bound>(
  blocks: readonly Block[],
): readonly HistoryDocument<Block>[] => {
  const documents: HistoryDocument<Block>[] = [];
  const add = (kind: HistoryLink['kind'], name: string, block: Block): void => {
    documents.push({ link: { kind, name }, previous: documents.at(-1)?.link ?? null, block });
  };
  const volumes = volumesOf(blocks);
  for (const [index, volume] of volumes.entries()) {
    for (const block of volume)
      add('archive', nameFrom(documents.at(-1)?.link.name ?? '', block.digest), block);
    const youngest = volume.at(-1) ?? volume[0];
    if (index < volumes.length - 1) add('signpost', nameFrom(volume[0].first.id), youngest);
  }
  return documents;
};
