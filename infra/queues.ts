/** What the stacks give SQS and the local cloud imitates: one definition, so that a laptop behaves like the cloud. */
export type QueueSettings = {
  /** Messages handed to one invocation at most. */
  readonly batchSize: number;
  /** Seconds to gather a batch. */
  readonly window: number;
  /** Seconds a message waits before it can be seen. */
  readonly delay: number;
  /** Tries before a message goes to the dead letters. */
  readonly tries: number;
  /** Invocations side by side; SQS allows no less than 2. */
  readonly concurrency: number;
};

/**
 * An upload was created or overwritten. A new account may run ten functions at once: all queues together take less,
 * so that nothing is throttled and no message wears out its tries.
 */
export const createdUploads: QueueSettings = {
  batchSize: 10,
  window: 0,
  delay: 0,
  tries: 5,
  concurrency: 5,
};

/** The same where articles are narrated: that function needs its share of the ten, and gives the uploads theirs. */
export const createdUploadsBeside = (isNarrated: boolean): QueueSettings =>
  isNarrated ? { ...createdUploads, concurrency: 3 } : createdUploads;

/**
 * An upload was removed. A move is a copy and a delete whose events come in either order: the delay lets the
 * copy be seen first, so that nothing is withdrawn on the way.
 */
export const removedUploads: QueueSettings = { ...createdUploads, delay: 60, concurrency: 2 };

/** A catalog entry changed. The window lets one rebuild of a feed serve a burst of uploads. */
export const changedEntries: QueueSettings = {
  batchSize: 1000,
  window: 20,
  delay: 0,
  tries: 5,
  concurrency: 2,
};

/** What is to be read aloud of an article changed. One at a time: it takes seconds to minutes. */
export const changedScripts: QueueSettings = {
  batchSize: 1,
  window: 0,
  delay: 0,
  tries: 5,
  concurrency: 2,
};
