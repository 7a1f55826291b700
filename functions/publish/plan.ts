import type { Warning } from '../article/model/article.ts';
import type { Claims, EntryRecord, LivingRecord } from '../feeds/entry-record.ts';
import type { Site } from '../site/site.ts';
import { type Living, type Verdict, judge } from './claims.ts';
import { carePageOf, composePage, entryOf } from './compose-page.ts';
import { datesOf, livingRecord, retractionRecord, withdrawnRecord } from './compose-record.ts';
import type { PublishDependencies } from './dependencies.ts';
import type { PictureSight } from './pictures/facts.ts';
import { type PlannedScript, withNarration } from './narration.ts';
import { illustrate } from './pictures/illustrate.ts';
import { type Sighting, claimedId } from './sighting.ts';
import { type StorablePages, isCarePageOut, storable } from './write-pages.ts';

/** What is to be brought about: the record first, then what follows from it. */
export type Plan = {
  readonly record: EntryRecord | null;
  readonly pages: StorablePages | null;
  /** What is to be read aloud; left out: nothing. */
  readonly script?: PlannedScript | null;
  readonly warnings: readonly Warning[];
  /** Pictures that the pages were made with or without. */
  readonly pictures?: readonly PictureSight[];
};

const planLiving = async (
  dependencies: PublishDependencies,
  id: string,
  former: EntryRecord | null,
  verdict: { readonly from: Living; readonly claims: Claims },
): Promise<Plan> => {
  const { from, claims } = verdict;
  const { article } = from.finding;
  const dates = datesOf(former, article, from.head?.lastModified ?? new Date(0));
  const { pictures, ...illustrated } = await illustrate(dependencies, article, from.key);
  const composed = composePage(dependencies.site, id, dates, illustrated);
  const { page, script } = await withNarration(dependencies, composed, from.key);
  const rendered = await dependencies.renderPages(page);
  const pages = storable(rendered);
  const record = livingRecord(
    former,
    { from: from.key, ...claims },
    { entry: entryOf(page), arrived: dates.arrived, article, pages: pages.versions },
  );
  return {
    record,
    pages,
    script,
    pictures,
    warnings: [...page.article.warnings, ...rendered.warnings],
  };
};

/** Where an article went whose upload claims another identity by now. */
const successorOf = (former: EntryRecord, sightings: readonly Sighting[], site: Site): string | null => {
  if (former.kind === 'withdrawn') return former.movedTo ?? null;
  const upload = sightings.find(({ key }) => key === former.from);
  if (upload?.finding.kind !== 'article') return null;
  const id = claimedId(upload, site.identity);
  return id === null || former.entry.id === `urn:uuid:${id}` ? null : carePageOf(site, id);
};

const planWithdrawal = (
  { now, site }: PublishDependencies,
  id: string,
  former: EntryRecord | null,
  verdict: Extract<Verdict, { kind: 'withdrawn' }> & { readonly sightings: readonly Sighting[] },
): Plan => {
  const { retraction, claims, sightings } = verdict;
  if (former !== null) {
    const record = withdrawnRecord(former, now(), { claims, movedTo: successorOf(former, sightings, site) });
    return { record, pages: null, warnings: [] };
  }
  const seen = retraction?.head?.lastModified ?? new Date(0);
  return { record: retractionRecord(`urn:uuid:${id}`, seen, claims), pages: null, warnings: [] };
};

/** A version that can't be read any more leaves the earlier one out, if that is really out. */
const planStay = async (
  dependencies: PublishDependencies,
  id: string,
  former: LivingRecord,
  claims: Claims,
): Promise<Plan> => {
  const record = { ...former, ...claims };
  return (await isCarePageOut(dependencies.siteBucket, id, former.pages))
    ? { record, pages: null, warnings: [] }
    : {
        record: withdrawnRecord(former, dependencies.now(), { claims, movedTo: null }),
        pages: null,
        warnings: [],
      };
};

/** What the uploads, as they were seen after the record was read, ask for. */
export const plan = async (
  dependencies: PublishDependencies,
  id: string,
  former: EntryRecord | null,
  sightings: readonly Sighting[],
): Promise<Plan> => {
  const verdict = judge(former, sightings, { id, site: dependencies.site.identity });
  if (verdict.kind === 'living') return planLiving(dependencies, id, former, verdict);
  if (verdict.kind === 'withdrawn')
    return planWithdrawal(dependencies, id, former, { ...verdict, sightings });
  if (verdict.kind === 'stays' && former?.kind === 'living') {
    return planStay(dependencies, id, former, verdict.claims);
  }
  return { record: null, pages: null, warnings: [] };
};
