import type { ListedEntry } from '../../feeds/listed-entry.ts';
import { addressOf, careDayKey, careHomeKey, careMonthKey, careMonthsKey } from '../../site/keys.ts';
import type { Site } from '../../site/site.ts';
import { chooseLabels } from '../care/labels/choose-labels.ts';
import type { Labels } from '../care/labels/labels.ts';
import { element, escapeText } from '../markup.ts';
import { writeEntries, writeListPage } from './list-page.ts';
import { writeList } from './links.ts';

/** `care/days/2026-10-21.html`: the articles of one day, newest first. */
export const renderCareDay = (site: Site, day: string, entries: readonly ListedEntry[]): string => {
  const labels = chooseLabels(site, site.language);
  const month = day.slice(0, 7);
  return writeListPage({
    site,
    title: nameOfDay(day, labels),
    canonical: addressOf(site.baseUrl, careDayKey(day)),
    places: [
      ...placesOf(site, labels),
      [addressOf(site.baseUrl, careMonthKey(month)), nameOfMonth(month, labels)],
    ],
    introduction: '',
    content: writeEntries(entries, 'h2', labels),
  });
};

/** `care/months/2026-10.html`: the days of one month on which something was published. */
export const renderCareMonth = (site: Site, month: string, days: readonly string[]): string => {
  const labels = chooseLabels(site, site.language);
  return writeListPage({
    site,
    title: nameOfMonth(month, labels),
    canonical: addressOf(site.baseUrl, careMonthKey(month)),
    places: placesOf(site, labels),
    introduction: '',
    content: writeLinks(site, days, careDayKey, (day) => nameOfDay(day, labels)),
  });
};

/** `care/months/index.html`: every month in which something was published, by year. */
export const renderCareMonths = (site: Site, months: readonly string[]): string => {
  const labels = chooseLabels(site, site.language);
  const years = Map.groupBy(months, (month) => month.slice(0, 4));
  return writeListPage({
    site,
    title: labels.pages.byDate,
    canonical: addressOf(site.baseUrl, careMonthsKey),
    places: placesOf(site, labels).slice(0, 1),
    introduction: '',
    content: [...years]
      .map(
        ([year, ofYear]) =>
          element('h2', {}, year) +
          writeLinks(site, ofYear, careMonthKey, (month) => nameOfMonth(month, labels)),
      )
      .join(''),
  });
};

const placesOf = (site: Site, labels: Labels): readonly (readonly [href: string, name: string])[] => [
  [addressOf(site.baseUrl, careHomeKey), `${site.title} ${labels.careMode}`],
  [addressOf(site.baseUrl, careMonthsKey), labels.pages.byDate],
];

/** In a `nav`, where each link is tall enough to be touched. */
const writeLinks = (
  site: Site,
  periods: readonly string[],
  keyOf: (period: string) => string,
  nameOf: (period: string) => string,
): string => {
  const links = periods.map((period) =>
    element('a', { href: addressOf(site.baseUrl, keyOf(period)) }, escapeText(nameOf(period))),
  );
  return element('nav', { 'aria-label': periods[0]?.slice(0, 4) ?? '' }, writeList(links));
};

const nameOfDay = (text: string, labels: Labels): string => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return labels.day({ year, month, day });
};

const nameOfMonth = (text: string, labels: Labels): string => {
  const [year = 0, month = 0] = text.split('-').map(Number);
  return labels.month({ year, month });
};
