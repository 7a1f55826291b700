/** A day of the Gregorian calendar; month 1 to 12. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/** A day that exists, in the years in which anything we read can have been written. */
export const isRealDay = ({ year, month, day }: CalendarDay): boolean =>
  Number.isInteger(year + month + day) &&
  year >= 1800 &&
  year <= 2199 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** From Sunday on: the last character of `周三`, the first letters of `Wednesday`. */
const weekdays = ['日天Sun', '一Mon', '二Tue', '三Wed', '四Thu', '五Fri', '六Sat'];

export const isOnWeekday = ({ year, month, day }: CalendarDay, name: string): boolean => {
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  return name !== '' && weekday.includes(/^[A-Z]/.test(name) ? name.slice(0, 3) : name.slice(-1));
};
