import { hasHan } from '../characters/has-han.ts';
import type { Instant } from '../model/article.ts';
import type { CalendarDay } from './calendar-day.ts';
import { type ClockTime, type FoundTime, findTime } from './clock-forms.ts';
import { type FirstPart, type FoundDay, findDay } from './day-forms.ts';
import { plainDigits } from './plain-digits.ts';
import { offsetOf } from './zones.ts';

/** A date in a text: `start` and `end` enclose day, time and zone as far as they were understood. */
export type FoundInstant = {
  /** Worked out when it is asked for: most askers want to know where a date stands, and zones cost time. */
  readonly instant: Instant;
  readonly precision: 'day' | 'time';
  readonly start: number;
  readonly end: number;
};

/** A line that holds a date is short; what is longer is searched at its beginning only. */
const searched = 600;
/** Between a day and its time: `（星期日）`, ` at `, `, um `. */
const widestGap = 24;
const midnight: ClockTime = { hour: 0, minute: 0, second: 0 };

/**
 * The first date in a text, in any of the forms of `day-forms.ts`, with the time beside it.
 * A day without a time is its midnight; a time without a zone is in `zone` (IANA). No date: `null`.
 */
export const findInstant = (text: string, zone: string): FoundInstant | null => {
  const line = plainDigits(text.slice(0, searched));
  const day = findDay(line, firstPart(line, zone));
  if (day === null) return null;
  const time = timeBeside(line, day);
  return time === null ? wholeDay(line, day, zone) : momentOf(line, day, time, zone);
};

const wholeDay = (line: string, { day, start, end }: FoundDay, zone: string): FoundInstant => ({
  get instant() {
    return formatInstant(day, midnight, offsetOf({ after: '', text: line }, day, midnight, zone));
  },
  precision: 'day',
  start,
  end,
});

const momentOf = (
  line: string,
  { day, start, end }: FoundDay,
  found: FoundTime,
  zone: string,
): FoundInstant => ({
  get instant() {
    const place = { after: line.slice(found.end), text: line };
    return formatInstant(day, found.time, offsetOf(place, day, found.time, zone));
  },
  precision: 'time',
  start: Math.min(start, found.start),
  end: Math.max(end, found.end),
});

const timeBeside = (line: string, day: FoundDay): FoundTime | null =>
  timeAfter(line, day.end) ?? compactTime(line, day.end) ?? timeBefore(line, day.start);

const timeAfter = (line: string, from: number): FoundTime | null => {
  const found = findTime(line.slice(from).replace(/^T(?=\d)/, ' '));
  if (found === null) return null;
  const gap = line.slice(from, from + found.start);
  if (gap.length > widestGap || /[\d\n]/.test(gap)) return null;
  return { time: found.time, start: from + found.start, end: from + found.end };
};

/** `20250713T083522`, `20250713083522`, `202507130835` (ISO 8601 basic format, and file names). */
const compactTime = (line: string, from: number): FoundTime | null => {
  const match = /^T?(?<h>[01]\d|2[0-3])(?<m>[0-5]\d)(?<s>[0-5]\d)?(?!\d)/.exec(line.slice(from, from + 8));
  if (match?.groups === undefined) return null;
  const { h, m, s = '0' } = match.groups;
  return {
    time: { hour: Number(h), minute: Number(m), second: Number(s) },
    start: from,
    end: from + match[0].length,
  };
};

/** `8:35 a.m. ET, July 13, 2025`: its zone stands before the day, so the end of the time counts. */
const timeBefore = (line: string, to: number): FoundTime | null => {
  const from = Math.max(0, to - 40);
  const found = findTime(line.slice(from, to));
  if (found === null || to - from - found.end > widestGap) return null;
  return { time: found.time, start: from + found.start, end: from + found.end };
};

const formatInstant = (day: CalendarDay, time: ClockTime, offset: number): Instant => {
  const two = (number: number): string => String(number).padStart(2, '0');
  const minutes = Math.abs(offset);
  const zone =
    offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
  const date = `${String(day.year).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`;
  return `${date}T${two(time.hour)}:${two(time.minute)}:${two(time.second)}${zone}`;
};

const firstPart = (line: string, zone: string): FirstPart => {
  if (writesDayFirst(zone)) return 'day';
  if (/^Asia\/(?:Seoul|Tokyo)$/.test(zone)) return 'year';
  // Who writes Chinese begins with the year, or, from Hong Kong to Singapore, with the day.
  return hasHan(line) ? 'day' : 'month';
};

/** Places that write 03/04 for the third of April; Asia's English papers follow no one rule. */
const writesDayFirst = (zone: string): boolean =>
  /^(?:Europe|Africa|Australia|Pacific|Atlantic)\/|^Asia\/(?:Bangkok|Dhaka|Ho_Chi_Minh|Hong_Kong|Jakarta|Jerusalem|Kolkata|Kuala_Lumpur|Macau|Riyadh|Singapore|Tehran)$|^America\/(?:Bogota|Sao_Paulo)$/.test(
    zone,
  );
