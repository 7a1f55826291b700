import { type CalendarDay, isRealDay } from './calendar-day.ts';
import { numeral } from './chinese-numerals.ts';
import { monthNumber } from './month-names.ts';

type DayForm = {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string>>, dayFirst: boolean) => CalendarDay | null;
};

/** First years of the eras still in print: Minguo (Taiwan), and the Japanese ones. */
const eraStart: Readonly<Record<string, number>> = {
  民国: 1912,
  民國: 1912,
  中華民國: 1912,
  令和: 2019,
  平成: 1989,
  昭和: 1926,
};

const fullYear = (year: string): number => {
  const number = numeral(year);
  if (year.length !== 2) return number;
  return number < 70 ? 2000 + number : 1900 + number;
};

const named = ({ y = '', m = '', d = '' }: Readonly<Record<string, string>>): CalendarDay | null => {
  const month = monthNumber(m);
  return month === null ? null : { year: Number(y), month, day: Number(d) };
};

const numbered = ({ y = '', m = '', d = '' }: Readonly<Record<string, string>>): CalendarDay => ({
  year: fullYear(y),
  month: numeral(m),
  day: numeral(d),
});

/** `03/04/2025`: whichever can be a month; both can, then as the place writes it. */
const eitherOrder = (
  { y = '', a = '', b = '' }: Readonly<Record<string, string>>,
  dayFirst: boolean,
): CalendarDay => {
  const first = Number(a);
  const second = Number(b);
  const isDayFirst = first > 12 || (dayFirst && second <= 12);
  return isDayFirst
    ? { year: fullYear(y), month: second, day: first }
    : { year: fullYear(y), month: first, day: second };
};

/** Letters as ranges (Latin, Cyrillic, Arabic): `\p{L}` repeated costs 100 ms to compile, once a cold start. */
const dayForms: readonly DayForm[] = [
  {
    pattern:
      /(?<e>中華民國|民国|民國|令和|平成|昭和)\s?(?<y>[元\d一二三四五六七八九十]{1,4})\s?年\s?(?<m>[\d一二三四五六七八九十]{1,2})\s?月\s?(?<d>[\d一二三四五六七八九十]{1,3})\s?日/gu,
    read: ({ e = '', y = '', m = '', d = '' }) => ({
      year: (eraStart[e] ?? Number.NaN) + numeral(y) - 1,
      month: numeral(m),
      day: numeral(d),
    }),
  },
  {
    pattern:
      /(?<![\d０-９])(?<y>[12][\d]{3}|[１２][０-９]{3}|[一二][〇零○Ｏ一二三四五六七八九]{3}|\d{2})\s?[年년]\s?(?<m>[\d０-９]{1,2}|[一二三四五六七八九十]{1,2})\s?[月월]\s?(?<d>[\d０-９]{1,2}|[一二三四五六七八九十廿卅]{1,3})\s?[日号號일]?/gu,
    read: numbered,
  },
  {
    pattern:
      /(?<!\d)(?<y>(?:1[89]|2[01])\d\d)\s?(?<s>[-/.‐‑–－．／])\s?(?<m>\d{1,2})\s?\k<s>\s?(?<d>\d{1,2})(?!\d)/gu,
    read: numbered,
  },
  {
    // The year set apart, as Xinhua prints it: `2023 11/05 09:07:31`
    pattern: /(?<!\d)(?<y>(?:19|20)\d\d)\s{1,3}(?<m>\d{1,2})[/月-](?<d>\d{1,2})(?!\d)/gu,
    read: numbered,
  },
  {
    pattern: /(?<!\d)(?<y>(?:19|20)\d\d)(?<m>[01]\d)(?<d>[0-3]\d)(?=$|[T\s]|\d{2}(?:\d{2}){0,2}(?!\d))/gu,
    read: numbered,
  },
  {
    pattern:
      /(?<![A-Za-zÀ-ɏЀ-ӿ؀-ۿ\d])(?<m>[A-Za-zÀ-ɏЀ-ӿ؀-ۿ]{3,12})\.?\s{0,3}(?<d>\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?\s{0,2}[,，.]?\s{0,3}(?<y>(?:1[89]|2[01])\d\d)(?:(?!\d)|(?=\d{1,2}:\d\d))/gu,
    read: named,
  },
  {
    pattern:
      /(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH|er|º|\.)?[\s-]{0,3}(?:of|OF|de|den)?[\s-]{0,3}(?<m>[A-Za-zÀ-ɏЀ-ӿ؀-ۿ]{3,12})\.?,?[\s-]{0,3}(?:de[l]?\s)?(?<y>(?:1[89]|2[01])\d\d)(?:(?!\d)|(?=\d{1,2}:\d\d))/gu,
    read: named,
  },
  {
    // asctime and Date.prototype.toString's older cousin: `Jul 13 08:35:22 CST 2025`
    pattern:
      /(?<![A-Za-zÀ-ɏЀ-ӿ؀-ۿ\d])(?<m>[A-Za-zÀ-ɏЀ-ӿ؀-ۿ]{3,9})\s{1,2}(?<d>\d{1,2})\s(?=\d{1,2}:\d\d(?::\d\d)?\s(?:[A-Za-zÀ-ɏЀ-ӿ؀-ۿ]{3,5}\s)?(?<y>(?:19|20)\d\d)(?!\d))/gu,
    read: named,
  },
  {
    pattern: /(?<![\d/.])(?<a>\d{1,2})(?<s>[/.-])(?<b>\d{1,2})\k<s>(?<y>(?:1[89]|2[01])\d\d|\d\d)(?![\d/])/gu,
    read: eitherOrder,
  },
];

/** A day in a text and where it stands. */
export type FoundDay = { readonly day: CalendarDay; readonly start: number; readonly end: number };

/** Every form has one of these in it; most lines of a page don't, and cost nothing more. */
const mayHoldDay = /[\d０-９]{4}|[年년]|[\d][/.-]\d/u;

/** The first day named in the text. `dayFirst`: 03/04 is the third of April. */
export const findDay = (text: string, dayFirst: boolean): FoundDay | null => {
  if (!mayHoldDay.test(text)) return null;
  let best: FoundDay | null = null;
  for (const form of dayForms) {
    const found = firstRealDay(text, form, dayFirst);
    if (found !== null && (best === null || found.start < best.start)) best = found;
  }
  return best;
};

const firstRealDay = (text: string, form: DayForm, dayFirst: boolean): FoundDay | null => {
  for (const match of text.matchAll(form.pattern)) {
    const day = form.read(match.groups ?? {}, dayFirst);
    if (day !== null && isRealDay(day)) {
      return { day, start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
};
