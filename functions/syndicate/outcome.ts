import type { Channel } from '../site/channel.ts';
import type { AnnouncementFailure } from './dependencies.ts';

/** What became of a batch of catalog entries. */
export type SyndicationOutcome = {
  /** Channels whose feeds were written. */
  readonly changed: readonly Channel[];
  /** Entries that no feed can hold; they are in none, and harm none. */
  readonly skipped: readonly SkippedEntry[];
  /** Living entries whose care page isn't out yet: to be tried again. */
  readonly waiting: readonly string[];
  readonly unannounced: readonly AnnouncementFailure[];
};

export type SkippedEntry = { readonly id: string; readonly reason: string };
