import { renderCareDay } from '../../render/lists/render-dates.ts';
import { careDayKey, dayStateKey } from '../../site/keys.ts';
import { repeat } from '../../store/contention.ts';
import { inParallel } from '../../store/in-parallel.ts';
import { entityTag } from '../../store/entity-tag.ts';
import { jsonBody, readJson, swapJson } from '../../store/json-object.ts';
import type { SyndicateDependencies } from '../dependencies.ts';
import type { EntrySight } from '../look-at-entry.ts';
import { writeObject } from '../write-object.ts';
import { applyToDay, changesByDay, type DayChange, type DayState } from './day-state.ts';
import { writeCalendar } from './write-calendar.ts';

/** A day's state after somebody's changes, the version that is there now, and whether lists of days may miss it. */
type Step = { readonly after: DayState; readonly etag: string | null; readonly isNews: boolean };

const empty: DayState = { entries: [] };
const isEmpty = ({ entries }: DayState): boolean => entries.length === 0;

/**
 * `null`: somebody else was faster. A state that is so already was written by somebody who may have died before the
 * lists of days.
 */
const swapDay = async (
  { siteBucket }: SyndicateDependencies,
  key: string,
  changes: readonly DayChange[],
): Promise<Step | null> => {
  const former = await readJson<DayState>(siteBucket, key);
  const before = former?.value ?? empty;
  const after = applyToDay(before, changes);
  if (former === null && isEmpty(after)) return { after, etag: null, isNews: false };
  const etag = entityTag(jsonBody(after));
  if (former?.etag === etag) return { after, etag, isNews: true };
  const result = await swapJson(siteBucket, key, { value: after, former });
  return result.kind === 'conflict' ? null : { after, etag, isNews: isEmpty(before) !== isEmpty(after) };
};

/** Answers whether the day's page came or went, or might have. */
const syndicateDay = async (
  dependencies: SyndicateDependencies,
  day: string,
  changes: readonly DayChange[],
  isRepeated: boolean,
): Promise<boolean> => {
  const { siteBucket, site } = dependencies;
  const key = dayStateKey(day);
  let isNews = isRepeated;
  return repeat(key, async () => {
    const step = await swapDay(dependencies, key, changes);
    if (step === null) return null;
    const { after, etag } = step;
    isNews ||= step.isNews;
    const body = isEmpty(after) ? null : renderCareDay(site, day, after.entries);
    await writeObject(siteBucket, { key: careDayKey(day), body });
    const now = await siteBucket.head(key);
    return (now?.etag ?? null) === etag ? isNews : null;
  });
};

/**
 * Brings the lists by date into step with entries. A day costs two objects, however many articles there are; its
 * month's list and the list of months are written only when a day gets its first article or loses its last. The
 * entries were read before the states: who read an old one finds out when it looks at all of them again.
 *
 * Throws `ContentionError`, `StoreError`: try again later.
 */
export const syndicateDays = async (
  dependencies: SyndicateDependencies,
  sights: readonly EntrySight[],
  isRepeated: boolean,
): Promise<void> => {
  const turned = await inParallel([...changesByDay(sights)], async ([day, changes]) => ({
    day,
    isNews: await syndicateDay(dependencies, day, changes, isRepeated),
  }));
  const days = turned.filter(({ isNews }) => isNews).map(({ day }) => day);
  if (days.length > 0) await writeCalendar(dependencies, days);
};
