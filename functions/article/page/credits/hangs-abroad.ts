import type { Instant } from '../../model/article.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const clockOf = (instant: Instant): string => instant.slice(11, 16);
const isUtc = (instant: Instant): boolean => instant.endsWith('Z');
const wholeMinute = (instant: Instant): number => Math.floor(Date.parse(instant) / minute) * minute;

/**
 * Whether a printed time, taken for one of the site's zone, is the declared moment on a clock of another zone:
 * `2023-12-15T13:40Z` is 14:40 in Paris. Local time that calls itself UTC shows the same clock, and is none.
 */
export const hangsAbroad = (declared: Instant, printed: Instant): boolean => {
  const apart = Math.abs(wholeMinute(printed) - wholeMinute(declared));
  if (apart === 0 || apart > day || apart % hour !== 0) return false;
  return clockOf(declared) !== clockOf(printed) || !isUtc(declared);
};
