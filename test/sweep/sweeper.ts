import type { PublishOutcome } from '../../functions/publish/outcome.ts';
import { publish } from '../../functions/publish/publish.ts';
import type { SweepDependencies } from '../../functions/sweep/dependencies.ts';
import { entryPrefix } from '../../functions/site/keys.ts';
import { syndicate } from '../../functions/syndicate/syndicate.ts';
import { dependenciesFor } from '../syndicate/newsdesk.ts';
import type { Newsdesk } from '../publish/newsdesk.ts';

/** A sweep beside a newsdesk, at any time. What it asks to be looked at again is looked at when somebody says so. */
export const openSweeper = (desk: Newsdesk) => {
  const uploads: string[] = [];
  const entries: string[] = [];
  const at = (now: Date): SweepDependencies => ({
    uploads: desk.uploads,
    siteBucket: desk.siteBucket,
    site: desk.dependencies.site,
    publishAgain: async (keys) => void uploads.push(...keys),
    syndicateAgain: async (keys) => void entries.push(...keys),
    now: () => now,
  });
  /** What the queue of uploads brings about. */
  const deliver = async (now?: Date): Promise<readonly PublishOutcome[]> => {
    const publishing = now === undefined ? desk.dependencies : { ...desk.dependencies, now: () => now };
    const outcomes: PublishOutcome[] = [];
    for (const key of uploads.splice(0)) outcomes.push(await publish(publishing, key));
    return outcomes;
  };
  /** What the notifications of the catalog bring about. */
  const syndicateAll = async (): Promise<void> => {
    const { siteBucket, dependencies } = desk;
    const ids = (await desk.keys(entryPrefix)).map((key) => key.slice(entryPrefix.length, -'.json'.length));
    await syndicate(dependenciesFor(siteBucket, { ...dependencies.site, feedSize: 2 }), ids);
  };
  return { at, deliver, syndicateAll, uploads, entries };
};
