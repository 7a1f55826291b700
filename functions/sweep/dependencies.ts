import type { Site } from '../site/site.ts';
import type { ObjectStore } from '../store/object-store.ts';
import type { LookAgain } from '../store/sqs/create-look-again.ts';

/** Everything the sweep needs from outside. It publishes nothing itself: it asks for another look. */
export type SweepDependencies = {
  readonly uploads: ObjectStore;
  readonly siteBucket: ObjectStore;
  readonly site: Pick<Site, 'identity' | 'language'>;
  /** Takes upload keys. */
  readonly publishAgain: LookAgain;
  /** Takes keys of catalog entries. */
  readonly syndicateAgain: LookAgain;
  readonly now: () => Date;
};
