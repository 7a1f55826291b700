import type { ChoiceId } from '../style/choices.ts';

/**
 * Every word of ours on a page, in one language, in plain words (WCAG 2.2 SC 3.1.5; W3C COGA "Making Content
 * Usable", objective 3). Functions take what varies and return plain text.
 */
export type Labels = {
  /** BCP 47: stands in `lang` around these words where the article is in another language. */
  readonly language: string;
  readonly careMode: string;
  readonly skip: string;
  readonly settings: string;
  readonly exit: string;
  readonly original: string;
  readonly breadcrumb: string;
  readonly careHome: string;
  readonly home: string;
  readonly source: (name: string) => string;
  readonly author: (names: readonly string[]) => string;
  readonly published: string;
  readonly updated: string;
  readonly readingTime: (minutes: number) => string;
  readonly summary: string;
  readonly contents: string;
  readonly neighbours: string;
  readonly more: string;
  readonly readAloud: string;
  readonly stopReading: string;
  readonly narration: (minutes: number) => string;
  readonly download: string;
  readonly feed: string;
  readonly statement: string;
  readonly withoutPinyin: string;
  readonly image: string;
  readonly table: (number: number) => string;
  readonly done: string;
  readonly reset: string;
  readonly undo: string;
  /** Of the settings, each clear by itself. */
  readonly choices: Readonly<Record<ChoiceId, string>>;
  readonly pages: PageLabels;
  /** Day, month as a word or with its own sign, four-figure year, time and zone: never 03/04/05. */
  readonly instant: (parts: InstantParts) => string;
  readonly day: (parts: DayParts) => string;
  readonly month: (parts: MonthParts) => string;
};

/** Words of the lists, the notices and the statement. */
export type PageLabels = {
  readonly sections: string;
  readonly feeds: string;
  readonly feedOfSite: string;
  readonly feedOfCare: string;
  readonly allFeeds: string;
  readonly whatFeedsAre: string;
  readonly feedList: string;
  readonly noArticles: string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly withdrawn: string;
  readonly withdrawnText: string;
  readonly toLatest: string;
  readonly byDate: string;
};

export type MonthParts = { readonly year: number; readonly month: number };
export type DayParts = MonthParts & { readonly day: number };

/** As printed on the clock of the instant's own zone. */
export type InstantParts = DayParts & {
  readonly hour: string;
  readonly minute: string;
  /** `UTC+8`, `UTC−3:30`, `UTC`. */
  readonly zone: string;
};
