import { mintId } from '../article/model/identity.ts';
import { mediaKey } from '../site/keys.ts';
import { repeat } from '../store/contention.ts';
import type { PublishDependencies } from './dependencies.ts';
import { describe } from './describe.ts';
import { postpone } from './embargoes.ts';
import type { PublishOutcome } from './outcome.ts';
import { claimedBefore, noteClaim } from './pointer.ts';
import { clearRefusal, recordRefusal } from './refusals.ts';
import { type Settlement, readRecord, settle } from './settle.ts';
import { settlePicture } from './pictures/settle-picture.ts';
import { callCrowd } from './pictures/crowd.ts';
import { usesOf } from './pictures/uses.ts';
import { type Sighting, claimedId, isAsSeen, look } from './sighting.ts';

/** What must be remembered of an upload that is not published now. */
const keepAside = async (dependencies: PublishDependencies, { key, finding }: Sighting): Promise<boolean> => {
  if (finding.kind === 'refused') await recordRefusal(dependencies, finding.refusal);
  if (finding.kind === 'embargoed') await postpone(dependencies, key, finding.until);
  return finding.kind === 'refused';
};

type Known = { readonly sighting: Sighting; readonly record: Awaited<ReturnType<typeof readRecord>> };

/** Every id the upload claims or ever claimed, the one of its key among them. */
const settleAll = async (
  dependencies: PublishDependencies,
  keyId: string,
  others: readonly string[],
  { sighting, record }: Known,
): Promise<readonly Settlement[]> => {
  const own = await settle(dependencies, keyId, { record, sightings: [sighting] });
  const settlements = [own];
  for (const id of others) settlements.push(await settle(dependencies, id, { sightings: [sighting] }));
  return settlements;
};

type Settled = { readonly outcome: PublishOutcome; readonly concernsUsers: boolean };

const round = async (dependencies: PublishDependencies, key: string): Promise<Settled | null> => {
  const site = dependencies.site.identity;
  const keyId = mintId({ kind: 'key', value: key }, site);
  const [claimed, record, media] = await Promise.all([
    claimedBefore(dependencies, key),
    readRecord(dependencies, keyId),
    dependencies.siteBucket.head(mediaKey(key)),
    clearRefusal(dependencies, key),
  ]);
  const sighting = await look(dependencies, key);
  const id = claimedId(sighting, site);
  const ids = new Set([...claimed, ...(id === null ? [] : [id])]);
  ids.delete(keyId);
  if (id !== null && id !== keyId && !claimed.includes(id)) await noteClaim(dependencies, key, id);
  const settlements = await settleAll(dependencies, keyId, [...ids], { sighting, record });
  const mediaChanged = await settlePicture(dependencies, sighting, media);
  const kept = await keepAside(dependencies, sighting);
  if ((mediaChanged || kept) && !(await isAsSeen(dependencies, sighting))) return null;
  const outcome = describe(dependencies, { sighting, id, settlements, mediaChanged });
  return { outcome, concernsUsers: mediaChanged || id === null };
};

/**
 * Brings everything that is published about one upload into step with it, as it is now: there or gone, readable or
 * not. What happened to it doesn't matter, so an event may come twice, late, or in any order.
 *
 * Throws `StoreError`, `ContentionError`: try again later. An upload that can't be read is an outcome, not an error.
 */
export const publish = async (
  dependencies: PublishDependencies,
  uploadKey: string,
): Promise<PublishOutcome> => {
  const { outcome, concernsUsers } = await repeat(uploadKey, () => round(dependencies, uploadKey));
  if (concernsUsers) await publishUsers(dependencies, uploadKey);
  return outcome;
};

/** Articles that are looked at in the turn of their picture: a few seconds' work. */
const mostUsers = 20;

/** A picture that came, changed or went: the articles that refer to it follow. */
const publishUsers = async (dependencies: PublishDependencies, picture: string): Promise<void> => {
  const { articles } = await usesOf(dependencies.siteBucket, picture, { after: '', limit: mostUsers + 1 });
  if (articles.length > mostUsers) {
    await callCrowd(dependencies, picture);
    return;
  }
  for (const user of articles) await repeat(user, () => round(dependencies, user));
};
