import { renderListSitemap } from '../../feeds/sitemap/render-sitemap.ts';
import { renderCareMonth, renderCareMonths } from '../../render/lists/render-dates.ts';
import {
  addressOf,
  careDayKey,
  careDayPrefix,
  careHomeKey,
  careMonthKey,
  careMonthsKey,
  listSitemapKey,
} from '../../site/keys.ts';
import { repeat } from '../../store/contention.ts';
import { inParallel } from '../../store/in-parallel.ts';
import type { SyndicateDependencies } from '../dependencies.ts';
import { listKeys, writeObject, type PublicObject } from '../write-object.ts';

const monthOf = (day: string): string => day.slice(0, 7);

/** Newest first. */
const listDays = async ({ siteBucket }: SyndicateDependencies): Promise<readonly string[]> => {
  const keys = await listKeys(siteBucket, careDayPrefix);
  return keys.map((key) => key.slice(careDayPrefix.length, -'.html'.length)).toReversed();
};

const monthPage = ({ site }: SyndicateDependencies, month: string, days: readonly string[]): PublicObject => {
  const own = days.filter((day) => monthOf(day) === month);
  return { key: careMonthKey(month), body: own.length === 0 ? null : renderCareMonth(site, month, own) };
};

/**
 * Lists of days and months, and their sitemap, from the pages of days that are out: whoever writes them looks once
 * more whether those are the same, so that the last one to write is right.
 */
export const writeCalendar = async (
  dependencies: SyndicateDependencies,
  changed: readonly string[],
): Promise<void> => {
  const { siteBucket, site } = dependencies;
  await repeat(careMonthsKey, async () => {
    const days = await listDays(dependencies);
    const months = [...new Set(days.map(monthOf))];
    const addresses = [careHomeKey, ...months.map(careMonthKey), ...days.map(careDayKey)].map((key) =>
      addressOf(site.baseUrl, key),
    );
    const objects: readonly PublicObject[] = [
      ...[...new Set(changed.map(monthOf))].map((month) => monthPage(dependencies, month, days)),
      { key: careMonthsKey, body: days.length === 0 ? null : renderCareMonths(site, months) },
      { key: listSitemapKey, body: days.length === 0 ? null : renderListSitemap(addresses) },
    ];
    await inParallel(objects, (object) => writeObject(siteBucket, object));
    return (await listDays(dependencies)).join() === days.join() ? true : null;
  });
};
