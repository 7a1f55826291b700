import type { CalendarDay } from './calendar-day.ts';

/** The Thai calendar differs by its era alone. */
const buddhistEra = 543;

export const fromBuddhist = ({ year, month, day }: CalendarDay): CalendarDay => ({
  year: year - buddhistEra,
  month,
  day,
});

/** The years of the Republic of China count from 1912. */
export const fromMinguo = ({ year, month, day }: CalendarDay): CalendarDay => ({
  year: year + 1911,
  month,
  day,
});

/** Years of a cycle of 33 that have 366 days: the arithmetic form of the solar Hijri calendar, right for 1178–1633. */
const leapYears = [1, 5, 9, 13, 17, 22, 26, 30];
const cycle = 33;
/** The first of Farvardin 1399. */
const newYear1399 = Date.UTC(2020, 2, 20);
const dayLength = 86_400_000;

/** Days from the calendar's beginning to the start of a year. */
const daysBefore = (year: number): number => {
  const past = year - 1;
  const leaps = leapYears.filter((leap) => leap <= past % cycle).length;
  return past * 365 + Math.floor(past / cycle) * leapYears.length + leaps;
};

/** Six months of 31 days, then those of 30. */
const daysInYearBefore = (month: number): number => (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30);

/** A day of the calendar of Iran and Afghanistan, `1398/12/21`. */
export const fromSolarHijri = ({ year, month, day }: CalendarDay): CalendarDay => {
  const days = daysBefore(year) - daysBefore(1399) + daysInYearBefore(month) + day - 1;
  const date = new Date(newYear1399 + days * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
