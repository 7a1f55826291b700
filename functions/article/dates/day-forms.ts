import { type CalendarDay, isOnWeekday, isRealDay } from './calendar-day.ts';
import { numeral } from './chinese-numerals.ts';
import { monthNumber, persianMonthNumber } from './month-names.ts';
import { fromBuddhist, fromMinguo, fromSolarHijri } from './other-calendars.ts';

type DayForm = {
  /** What is in every line that has this form and in few others: forms take milliseconds to compile. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string>>, first: FirstPart) => CalendarDay | null;
};

/** What a place writes first where numbers alone don't tell: `03/04/25`. */
export type FirstPart = 'day' | 'month' | 'year';

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

/** Korea and Japan shorten the year that they begin with: `25-04-03`. */
const yearFirst = ({ y = '', a = '', b = '' }: Readonly<Record<string, string>>): CalendarDay | null =>
  y.length === 2 ? numbered({ y: a, m: b, d: y }) : null;

/**
 * `03/04/2025`: whichever can be a month; both can, then as the weekday beside it says, else as the place writes it.
 * Dots are European: `03.04.2025`.
 */
const eitherOrder = (groups: Readonly<Record<string, string>>, begins: FirstPart): CalendarDay => {
  const { a = '', b = '', s, w = '' } = groups;
  const dayFirst = numbered({ ...groups, m: b, d: a });
  const monthFirst = numbered({ ...groups, m: a, d: b });
  const mayBeDay = (begins !== 'month' || s === '.') && dayFirst.month <= 12;
  const [likely, other] = mayBeDay || monthFirst.month > 12 ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return isLikelier(other, likely, w) ? other : likely;
};

/** Both may have been the same day of the week: then it tells nothing. */
const isLikelier = (one: CalendarDay, other: CalendarDay, weekday: string): boolean =>
  isRealDay(one) && isOnWeekday(one, weekday) && !isOnWeekday(other, weekday);

/** Letters as one range (Latin to Greek with breathings): `\p{L}` repeated costs 100 ms to compile, once a cold start. */
const dayForms: readonly DayForm[] = [
  {
    sign: /民[国國]|令和|平成|昭和/,
    pattern:
      /(?<e>中華民國|民国|民國|令和|平成|昭和)\s?(?<y>[元\d一二三四五六七八九十]{1,4})\s?年\s?(?<m>[\d一二三四五六七八九十]{1,2})\s?月\s?(?<d>[\d一二三四五六七八九十]{1,3})\s?日/g,
    read: ({ e = '', y = '', m = '', d = '' }) => ({
      year: (eraStart[e] ?? Number.NaN) + numeral(y) - 1,
      month: numeral(m),
      day: numeral(d),
    }),
  },
  {
    sign: /[年년]/,
    pattern:
      /(?<![\d０-９])(?<y>[12][\d]{3}|[１２][０-９]{3}|[一二][〇零○Ｏ一二三四五六七八九]{3}|\d{2})\s{0,4}[年년]\s{0,4}(?<m>[\d０-９]{1,2}|[一二三四五六七八九十]{1,2})\s{0,4}[月월]\s{0,4}(?<d>[\d０-９]{1,2}|[一二三四五六七八九十廿卅]{1,3})\s{0,4}[日号號일]?/g,
    read: numbered,
  },
  {
    sign: /\d\s{0,4}[-/.‐‑–－．／]\s{0,4}\d/,
    pattern:
      /(?<!\d)(?<y>(?:1[89]|2[01])\d\d)\s{0,4}(?<s>[-/.‐‑–－．／])\s{0,4}(?<m>\d{1,2})\s{0,4}\k<s>\s{0,4}(?<d>\d{1,2})(?!\d)/g,
    read: numbered,
  },
  {
    // The year set apart, as Xinhua prints it: `2023 11/05 09:07:31`
    sign: /\d\s{1,5}\d{1,2}[/月-]/,
    pattern: /(?<!\d)(?<y>(?:19|20)\d\d)\s{1,5}(?<m>\d{1,2})[/月-](?<d>\d{1,2})(?!\d)/g,
    read: numbered,
  },
  {
    sign: /\d{8}/,
    pattern: /(?<!\d)(?<y>(?:19|20)\d\d)(?<m>[01]\d)(?<d>[0-3]\d)(?=$|[T\s]|\d{2}(?:\d{2}){0,2}(?!\d))/g,
    read: numbered,
  },
  {
    sign: /[A-Za-zÀ-\u1fff]\.?\s{0,4}\d/,
    pattern:
      /(?<![A-Za-zÀ-\u1fff\d])(?<m>[A-Za-zÀ-\u1fff]{2,14})\.?\s{0,4}(?<d>\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?\s{0,4}[,，.]?\s{0,4}(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\s)?(?<y>(?:1[89]|2[01])\d\d)(?:(?!\d)|(?=\d{1,2}:\d\d))/g,
    read: named,
  },
  {
    sign: /[A-Za-zÀ-\u1fff]\.?,?[\s/-]{0,4}(?:del?\s)?(?:1[89]|2[01])\d\d/,
    pattern:
      /(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH|er|º|\.)?[\s/-]{0,4}(?:(?:of|OF|de|den)(?=[\s-])|d['’])?[\s-]{0,4}(?<m>[A-Za-zÀ-\u1fff]{2,14})\.?,?[\s/-]{0,4}(?:de[l]?\s)?(?<y>(?:1[89]|2[01])\d\d)(?:(?!\d)|(?=\d{1,2}:\d\d))/g,
    read: named,
  },
  {
    // asctime and Date.prototype.toString's older cousin: `Jul 13 08:35:22 CST 2025`
    sign: /:\d\d\s(?:[A-Za-zÀ-\u1fff]{3,5}\s)?(?:19|20)\d\d/,
    pattern:
      /(?<![A-Za-zÀ-\u1fff\d])(?<m>[A-Za-zÀ-\u1fff]{3,9})\s{1,5}(?<d>\d{1,2})\s(?=\d{1,2}:\d\d(?::\d\d)?\s(?:[A-Za-zÀ-\u1fff]{3,5}\s)?(?<y>(?:19|20)\d\d)(?!\d))/g,
    read: named,
  },
  {
    sign: /\d[/.-] ?\d{1,2}[/.-] ?\d/,
    pattern:
      /(?<![\d/.]|\d[A-Z]|\)\s?)(?:(?<w>(?:[周週]|星期)[一二三四五六日天]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6})[,，]?\s{0,4})?(?<a>\d{1,2})(?<s>[/.-]) ?(?<b>\d{1,2})\k<s> ?(?<y>(?:1[89]|2[01])\d\d|\d\d)(?![\d/]|-\d{3})/g,
    read: (groups, begins) => (begins === 'year' ? yearFirst(groups) : null) ?? eitherOrder(groups, begins),
  },
  // Other calendars, and other orders.
  {
    // `12 มี.ค. 2563`, `12 มีนาคม 2563`, `12 มี.ค. 63`
    sign: /[\u0e01-\u0e4e]/,
    pattern:
      /(?<!\d)(?<d>\d{1,2})\s?(?<m>[\u0e01-\u0e4e.]{3,14})\s?(?:พ\.ศ\.\s?)?(?<y>2[4-6]\d\d|20[0-3]\d|[56]\d)(?![\d:])/g,
    read: ({ y = '', m = '', d = '' }) => {
      const found = named({ y: y.length === 2 ? `25${y}` : y, m: m.replace(/\.$/, ''), d });
      return found !== null && found.year > firstBuddhistYear ? fromBuddhist(found) : found;
    },
  },
  {
    // `۲۱ اسفند ۱۳۹۸`
    sign: /[\u0600-\u06ff]/,
    pattern: /(?<!\d)(?<d>\d{1,2})\s(?<m>[\u0600-\u06ff]{2,8})\s(?:ماه\s)?(?<y>1[34]\d\d)(?!\d)/g,
    read: ({ y = '', m = '', d = '' }) => {
      const month = persianMonthNumber(m);
      return month === null ? null : fromSolarHijri({ year: Number(y), month, day: Number(d) });
    },
  },
  {
    sign: /1[34]\d\d\//,
    pattern: /(?<![\d/])(?<y>1[34]\d\d)\/(?<m>\d{1,2})\/(?<d>\d{1,2})(?![\d/])/g,
    read: (groups) => {
      const { year, month, day } = numbered(groups);
      return month < 1 || month > 12 || day > 31 ? null : fromSolarHijri({ year, month, day });
    },
  },
  {
    // Two names of one month, or one of two words: `5 مايو/أيار 2020`, `5 كانون الثاني 2020`
    sign: /[\u0600-\u06ff]/,
    pattern:
      /(?<!\d)(?<d>\d{1,2})\s(?<m>[\u0600-\u06ff]{2,8}(?: [\u0600-\u06ff]{2,8})?)(?:\s?\/\s?(?<n>[\u0600-\u06ff]{2,8}(?: [\u0600-\u06ff]{2,8})?))?\s(?<y>(?:19|20)\d\d)(?!\d)/g,
    read: ({ y = '', m = '', n = '', d = '' }) =>
      named({ y, m: m.replace(' ', '_'), d }) ?? named({ y, m: n.replace(' ', '_'), d }),
  },
  {
    // `2021. gada 5. marts`, `2025 жылғы 5 шілде`, `2025-ж., 5-июль`
    sign: /(?:gada|жыл\S{0,3}|-ж\.,?)\s?\d/,
    pattern:
      /(?<!\d)(?<y>(?:19|20)\d\d)(?:\. gada |\s?жыл\S{0,3} |-ж\.,? ?)(?<d>\d{1,2})[.-]? ?(?<m>[A-Za-zÀ-\u1fff]{3,14})/g,
    read: named,
  },
  {
    // Hungarian and Lithuanian, Basque, Sinhala: `2018. március 12.`, `2018 m. kovo 12 d.`, `2018ko martxoaren 12a`
    sign: /\d{4}(?:\.|ko)?\s[A-Za-zÀ-\u1fff]/,
    pattern:
      /(?<!\d)(?<y>(?:19|20)\d\d)(?:\.|ko)?\s(?:m\.\s)?(?<m>[A-Za-zÀ-\u1fff]{3,14})\.?\s(?<d>\d{1,2})(?!\d)/g,
    read: named,
  },
  {
    // `5.VII.2025`, as Poles and Italians write by hand
    sign: /\d[. ]\s?[IVX]+[. ]/,
    pattern:
      /(?<!\d)(?<d>\d{1,2})[. ]\s?(?<m>I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})[. ]\s?(?<y>(?:19|20)\d\d)(?!\d)/g,
    read: ({ y = '', m = '', d = '' }) => ({
      year: Number(y),
      month: romanMonths.indexOf(m) + 1,
      day: Number(d),
    }),
  },
  {
    sign: /háng/,
    pattern: /(?<!\d)(?<d>\d{1,2})\s+[Tt]háng\s+(?<m>\d{1,2})(?:,|\s+năm)?\s+(?<y>(?:19|20)\d\d)(?!\d)/g,
    read: numbered,
  },
  {
    // English order with Chinese months, as WordPress has it: `十一月 5, 2012`, `三月 12th, 2008`
    sign: /月\s\d/,
    pattern:
      /(?<![\d一二三四五六七八九十])(?<m>十[一二]?|[一二三四五六七八九]|\d{1,2})月\s(?<d>\d{1,2})(?:st|nd|rd|th)?\s?[,，]?\s?(?<y>(?:19|20)\d\d)(?!\d)/g,
    read: numbered,
  },
  {
    // Taiwan's years without a word for them: `112年10月2日`, and behind a label `發布日期：112-10-02`
    sign: /1[0-2]\d\s?年/,
    pattern: /(?<!\d)(?<y>1[0-2]\d)\s?年\s?(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?日/g,
    read: (groups) => fromMinguo(numbered(groups)),
  },
  {
    sign: /[:：]\s?1[0-2]\d[-/.]/,
    pattern:
      /(?<=(?:日期|時間|发布|發布|發佈|更新|公告|張貼)\s?[:：]\s?)(?<y>1[0-2]\d)(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d)/g,
    read: (groups) => fromMinguo(numbered(groups)),
  },
];
const romanMonths = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
const firstBuddhistYear = 2400;

/** A day in a text and where it stands. */
export type FoundDay = { readonly day: CalendarDay; readonly start: number; readonly end: number };

/** Every form has one of these in it; most lines of a page don't, and cost nothing more. */
const mayHoldDay = /[\d０-９]{4}|[年년]|[\d][/.-]\d|[\u0e01-\u0e4e]\.? ?\d\d/;

/** The first day named in the text. */
export const findDay = (text: string, begins: FirstPart): FoundDay | null => {
  if (!mayHoldDay.test(text)) return null;
  let best: FoundDay | null = null;
  for (const form of dayForms) {
    if (!form.sign.test(text)) continue;
    const found = firstRealDay(text, form, begins);
    if (found !== null && (best === null || found.start < best.start)) best = found;
    if (best?.start === 0) break;
  }
  return best;
};

const firstRealDay = (text: string, form: DayForm, begins: FirstPart): FoundDay | null => {
  for (const match of text.matchAll(form.pattern)) {
    const day = form.read(match.groups ?? {}, begins);
    if (day !== null && isRealDay(day)) {
      return { day, start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
};
