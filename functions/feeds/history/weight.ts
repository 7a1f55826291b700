import { createHash } from 'node:crypto';

const range = 2 ** 32;

/**
 * A number in [0, 1) that follows from an id and from nothing else. Where the history is cut is decided by the
 * weights of ids next to the cut, as in content-defined chunking: a count would move every later cut when one
 * article comes or goes.
 */
export const weightOf = (id: string): number =>
  createHash('sha256').update(id).digest().readUInt32BE() / range;
