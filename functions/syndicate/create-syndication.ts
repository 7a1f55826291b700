import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Site } from '../site/site.ts';
import type { ObjectStore } from '../store/object-store.ts';
import { announcer } from './announce.ts';
import type { SyndicateDependencies } from './dependencies.ts';

/** Syndication with the real network and real names, deployed and on a laptop alike. */
export const createSyndication = ({
  siteBucket,
  site,
}: {
  readonly siteBucket: ObjectStore;
  readonly site: Site;
}): SyndicateDependencies => ({
  siteBucket,
  site,
  announce: announcer({ fetch, wait: (duration) => setTimeout(duration) }, site.hub),
  mintName: () => randomUUID(),
});
