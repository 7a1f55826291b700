import { joinParts } from '../article/parts/join-parts.ts';
import type { Claims, EntryRecord } from '../feeds/entry-record.ts';
import { type Finding, type Sighting, claimedId } from './sighting.ts';

/** What the claimants of one id, each as it was just seen, amount to. */
export type Verdict =
  | { readonly kind: 'living'; readonly from: Living; readonly claims: Claims }
  /** The upload that is out can't be read as it is now, or waits: its last good version stays. */
  | { readonly kind: 'stays'; readonly claims: Claims }
  | { readonly kind: 'withdrawn'; readonly claims: Claims; readonly retraction: Sighting | null }
  | { readonly kind: 'nothing' };

export type Living = Sighting & { readonly finding: Extract<Finding, { kind: 'article' }> };

const isLiving = (sighting: Sighting): sighting is Living => sighting.finding.kind === 'article';

/** Whether the version before this one stays out. */
const holdsOn = ({ finding }: Sighting): boolean =>
  finding.kind === 'refused' || finding.kind === 'embargoed';

/** A refused upload says nothing of its identity any more: it keeps the claim it had. */
const isClaimant = (sighting: Sighting, id: string, site: string): boolean =>
  sighting.finding.kind === 'refused' || claimedId(sighting, site) === id;

const versionOf = ({ head }: Sighting): string => head?.etag ?? '';

/** Of a version that can't be published the record says nothing: why not is noted elsewhere. */
const lastVersionOf =
  ({ uploads, versions }: Claims) =>
  (claimant: Sighting): string =>
    (holdsOn(claimant) ? versions[uploads.indexOf(claimant.key)] : undefined) ?? versionOf(claimant);

const claimsOf = (claimants: readonly Sighting[], version: (claimant: Sighting) => string): Claims => ({
  uploads: claimants.map(({ key }) => key),
  versions: claimants.map(version),
});

/** Parts of one article that are all there count as one upload, the first; until then it stands alone. */
const publishable = (living: readonly Living[]): Living | null => {
  const [first] = living;
  if (first?.finding.article.part === undefined) return first ?? null;
  const whole = joinParts(living.map(({ finding }) => finding.article));
  const warning = { code: 'parts-missing', message: 'Other parts of the article are not there yet.' };
  const { article } = first.finding;
  const alone = { ...article, warnings: [...article.warnings, warning] };
  return { ...first, finding: { kind: 'article', article: whole ?? alone } };
};

/**
 * The first living claimant in byte order is published, so that it is always the same one. A retraction by any
 * claimant outranks them all: the publisher takes the article back. Sightings: in byte order of their keys.
 */
export const judge = (
  former: EntryRecord | null,
  sightings: readonly Sighting[],
  { id, site }: { readonly id: string; readonly site: string },
): Verdict => {
  const claimants = sightings.filter((sighting) => isClaimant(sighting, id, site));
  const claims = claimsOf(claimants, versionOf);
  const retraction = claimants.find(({ finding }) => finding.kind === 'retracted');
  if (retraction !== undefined) return { kind: 'withdrawn', claims, retraction };
  const from = publishable(claimants.filter(isLiving));
  if (from !== null) return { kind: 'living', from, claims };
  if (former === null) return { kind: 'nothing' };
  const stays =
    former.kind === 'living' &&
    claimants.some((claimant) => claimant.key === former.from && holdsOn(claimant));
  return stays
    ? { kind: 'stays', claims: claimsOf(claimants, lastVersionOf(former)) }
    : { kind: 'withdrawn', claims, retraction: null };
};
