import { embargoPrefix } from '../site/keys.ts';
import type { PublishDependencies } from './dependencies.ts';
import type { Embargo } from './embargoes.ts';
import { readJson } from '../store/json-object.ts';
import type { PublishOutcome } from './outcome.ts';
import { publish } from './publish.ts';

/** `catalog/embargoes/2025-07-13T00:35:22.000Z-…`: the instant, in byte order of time. */
const instantIn = (key: string): string => key.slice(embargoPrefix.length, key.lastIndexOf('-'));

const sweepOne = async (dependencies: PublishDependencies, key: string): Promise<PublishOutcome | null> => {
  const embargo = await readJson<Embargo>(dependencies.siteBucket, key);
  if (embargo === null) return null;
  const outcome = await publish(dependencies, embargo.value.upload);
  // Last, so that a sweep that breaks off is repeated by the next one.
  await dependencies.siteBucket.delete(key);
  return outcome;
};

/**
 * Publishes the uploads whose embargo has ended, the earliest first; for a schedule, every few minutes. Up to 1,000 a
 * sweep. Throws what `publish` throws; what was not reached is still there for the next sweep.
 */
export const sweep = async (dependencies: PublishDependencies): Promise<readonly PublishOutcome[]> => {
  const now = dependencies.now().toISOString();
  const waiting = await dependencies.siteBucket.list({ prefix: embargoPrefix });
  const outcomes: PublishOutcome[] = [];
  for (const { key } of waiting.filter((object) => instantIn(object.key) <= now)) {
    const outcome = await sweepOne(dependencies, key);
    if (outcome !== null) outcomes.push(outcome);
  }
  return outcomes;
};
