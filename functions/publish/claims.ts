import type { EntryRecord } from '../feeds/entry-record.ts';
import { type Finding, type Sighting, claimedId } from './sighting.ts';

/** What the claimants of one id, each as it was just seen, amount to. */
export type Verdict =
  | { readonly kind: 'living'; readonly from: Living; readonly uploads: readonly string[] }
  /** The upload that is out can't be read as it is now, or waits: its last good version stays. */
  | { readonly kind: 'stays'; readonly uploads: readonly string[] }
  | { readonly kind: 'withdrawn'; readonly uploads: readonly string[]; readonly retraction: Sighting | null }
  | { readonly kind: 'nothing' };

export type Living = Sighting & { readonly finding: Extract<Finding, { kind: 'article' }> };

const isLiving = (sighting: Sighting): sighting is Living => sighting.finding.kind === 'article';

/** Whether the version before this one stays out. */
const holdsOn = ({ finding }: Sighting): boolean =>
  finding.kind === 'refused' || finding.kind === 'embargoed';

/** A refused upload says nothing of its identity any more: it keeps the claim it had. */
const claims = (sighting: Sighting, id: string, site: string): boolean =>
  sighting.finding.kind === 'refused' || claimedId(sighting, site) === id;

/**
 * The first living claimant in byte order is published, so that it is always the same one. A retraction by any
 * claimant outranks them all: the publisher takes the article back. Sightings: in byte order of their keys.
 */
export const judge = (
  former: EntryRecord | null,
  sightings: readonly Sighting[],
  { id, site }: { readonly id: string; readonly site: string },
): Verdict => {
  const claimants = sightings.filter((sighting) => claims(sighting, id, site));
  const uploads = claimants.map(({ key }) => key);
  const retraction = claimants.find(({ finding }) => finding.kind === 'retracted');
  if (retraction !== undefined) return { kind: 'withdrawn', uploads, retraction };
  const from = claimants.find(isLiving);
  if (from !== undefined) return { kind: 'living', from, uploads };
  if (former === null) return { kind: 'nothing' };
  const stays =
    former.kind === 'living' &&
    claimants.some((claimant) => claimant.key === former.from && holdsOn(claimant));
  return stays ? { kind: 'stays', uploads } : { kind: 'withdrawn', uploads, retraction: null };
};
