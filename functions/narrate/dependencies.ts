import type { ObjectStore } from '../store/object-store.ts';
import type { LookAgain } from '../store/sqs/create-look-again.ts';
import type { Speech } from './speech.ts';

/** Everything narrating needs from outside. */
export type NarrateDependencies = {
  readonly siteBucket: ObjectStore;
  readonly speech: Speech;
  /** Has the uploads published again whose narration is new. */
  readonly lookAgain: LookAgain;
  /** Asked how long somebody else has been speaking, for nothing else. */
  readonly now: () => Date;
  /** Milliseconds, while somebody else speaks. */
  readonly wait: (duration: number) => Promise<void>;
};
