import type { Operation } from './crew.ts';

/** What the publisher does, one thing after the other; workers are told of each by a message. */
export type Deed =
  | { readonly kind: 'upload'; readonly key: string; readonly body: string }
  | { readonly kind: 'remove'; readonly key: string };

export type Scenario = {
  readonly deeds: readonly Deed[];
  /** Uploads that are there, and published, before the first deed. */
  readonly before?: Readonly<Record<string, string>>;
  /** Those of them that are gone again, and withdrawn, before the first deed; a message of that comes once more. */
  readonly gone?: readonly string[];
  /**
   * What else the scenario is about. Requests to objects that it can't have (no picture, no refusal, no id of one's
   * own) meet nothing and change nothing: it doesn't matter when they are done, so they are done at once.
   */
  readonly about?: readonly ('pictures' | 'refusals' | 'identities' | 'amp')[];
  readonly crashes?: number;
  /** Messages that come once more than they were sent. */
  readonly duplicates?: number;
  /** Messages of removals come after those of all uploads: what the delay of their queue does. */
  readonly removalsLast?: boolean;
};

/** Writes of a worker that died: they may arrive or not. */
export type InFlight = { readonly message: string; readonly writes: readonly Operation[] };
