/** What fits into one document of a feed. */
export type Limits = {
  readonly entries: number;
  /** Of the entries alone. */
  readonly bytes: number;
};

const kibibyte = 1024;
/** Of 250 KiB: what a feed says of itself, and the notices of withdrawn entries. */
const envelope = 14 * kibibyte;

/** Entries: the most that a document may have, 1 to 50. */
export const limitsFor = (entries: number): Limits => ({ entries, bytes: 250 * kibibyte - envelope });
