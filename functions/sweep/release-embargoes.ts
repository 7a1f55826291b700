import type { Embargo } from '../publish/embargoes.ts';
import { embargoPrefix } from '../site/keys.ts';
import { readJson } from '../store/json-object.ts';
import { inParallel } from '../store/in-parallel.ts';
import type { SweepDependencies } from './dependencies.ts';

/**
 * Milliseconds after the hour. By then it has come on every clock: publishing, whose clock may be behind, won't keep
 * the upload for the same hour again just before the sweep forgets it.
 */
const margin = 10_000;

/** `catalog/embargoes/2025-07-13T00:35:22.000Z-…`: the instant, in byte order of time. */
const instantIn = (key: string): string => key.slice(embargoPrefix.length, key.lastIndexOf('-'));

/**
 * Sends the uploads whose embargo has ended to publishing, up to 1,000 a run, the earliest first. Their upload keys.
 * Forgotten last, so that a sweep that breaks off is repeated by the next one.
 */
export const releaseEmbargoes = async ({
  siteBucket,
  publishAgain,
  now,
}: SweepDependencies): Promise<readonly string[]> => {
  const latest = new Date(now().getTime() - margin).toISOString();
  const waiting = await siteBucket.list({ prefix: embargoPrefix });
  const due = waiting.map(({ key }) => key).filter((key) => instantIn(key) <= latest);
  const embargoes = await inParallel(due, (key) => readJson<Embargo>(siteBucket, key));
  const released = embargoes.flatMap((embargo) => (embargo === null ? [] : [embargo.value.upload]));
  await publishAgain(released);
  await inParallel(due, (key) => siteBucket.delete(key));
  return released;
};
