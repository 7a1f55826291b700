import type { Instant } from '../../article/model/article.ts';
import { element, escapeText } from '../markup.ts';
import type { InstantParts, Labels } from './labels/labels.ts';

const rfc3339 = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?([Zz]|[+-]\d\d:\d\d)$/;

/** `null` where the text is no instant (RFC 3339 §5.6). No time zone is converted: it is told as it was printed. */
const partsOf = (instant: Instant): InstantParts | null => {
  const [, year, month, day, hour = '', minute = '', offset = ''] = rfc3339.exec(instant) ?? [];
  if (year === undefined) return null;
  return { year: Number(year), month: Number(month), day: Number(day), hour, minute, zone: zoneName(offset) };
};

/** `+08:00` → `UTC+8`, `-03:30` → `UTC−3:30`, `Z` → `UTC`. */
const zoneName = (offset: string): string => {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  if (sign === undefined || offset.slice(1) === '00:00') return 'UTC';
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
};

/** `<time>` with a date that nobody can read wrongly. */
export const writeInstant = (instant: Instant, labels: Labels): string => {
  const parts = partsOf(instant);
  return element('time', { datetime: instant }, escapeText(parts === null ? instant : labels.instant(parts)));
};

/** The day alone, for the headings of a list by date. */
export const dayOf = (instant: Instant, labels: Labels): string => {
  const parts = partsOf(instant);
  return parts === null ? instant : labels.day(parts);
};
