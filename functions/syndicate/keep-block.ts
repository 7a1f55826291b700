import type { Member } from '../feeds/history/member.ts';
import type { Block } from './channel-state.ts';
import { describeBlock, digestOf, type HistoryObjects } from './history-objects.ts';

/** Where members already are, by their digest. */
export type Segments = ReadonlyMap<string, string>;

export const segmentsOf = (blocks: readonly Block[]): Segments =>
  new Map(blocks.map(({ digest, segment }) => [digest, segment]));

/** A block with its members kept: where they are already, or in a segment of their own. `null`: no members. */
export const keepBlock = async (
  objects: HistoryObjects,
  segments: Segments,
  members: readonly Member[],
): Promise<Block | null> => {
  const [first, ...others] = members;
  if (first === undefined) return null;
  const segment = segments.get(digestOf(members)) ?? (await objects.keepMembers(members));
  return describeBlock([first, ...others], segment);
};
