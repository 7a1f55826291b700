/** What a settings group is about; the keys are the names its inputs have. */
export type GroupLabels = Readonly<Record<'theme' | 'size' | 'line' | 'letter' | 'help', string>>;

/** One for each choice in `settings.ts`, by id. */
export type ChoiceLabels = Readonly<
  Record<
    | 'automatic'
    | 'white'
    | 'dark'
    | 'black-yellow'
    | 'yellow-black'
    | 'blue-yellow'
    | 'green'
    | 'standard'
    | 'large'
    | 'larger'
    | 'huge'
    | 'giant'
    | 'greatest'
    | 'line-standard'
    | 'line-wide'
    | 'line-wider'
    | 'letter-standard'
    | 'letter-wide'
    | 'letter-wider'
    | 'pinyin'
    | 'traditional'
    | 'simplified'
    | 'guide'
    | 'pointer',
    string
  >
>;

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
  readonly author: (name: string) => string;
  readonly published: string;
  readonly updated: string;
  readonly readingTime: (minutes: number) => string;
  readonly summary: string;
  readonly contents: string;
  readonly sectionList: (section: string) => string;
  readonly more: string;
  readonly readAloud: string;
  readonly stopReading: string;
  readonly download: string;
  readonly feed: string;
  readonly statement: string;
  readonly withoutPinyin: string;
  readonly image: string;
  readonly table: (number: number) => string;
  readonly embed: string;
  readonly done: string;
  readonly reset: string;
  readonly undo: string;
  readonly chosen: string;
  readonly turnedOff: string;
  readonly wasReset: string;
  readonly groups: GroupLabels;
  readonly choices: ChoiceLabels;
  readonly pages: PageLabels;
  /** Day, month as a word or with its own sign, four-figure year, time and zone: never 03/04/05. */
  readonly instant: (parts: InstantParts) => string;
  readonly day: (parts: InstantParts) => string;
};

/** Words of the lists, the notices and the statement. */
export type PageLabels = {
  readonly latest: string;
  readonly sections: string;
  readonly byDate: string;
  readonly feeds: string;
  readonly feedOfSite: string;
  readonly feedOfCare: string;
  readonly allFeeds: string;
  readonly noArticles: string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly withdrawn: string;
  readonly withdrawnText: string;
  readonly toLatest: string;
  readonly ampPage: string;
  readonly carePage: string;
};

/** As printed on the clock of the instant's own zone. */
export type InstantParts = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: string;
  readonly minute: string;
  /** `UTC+8`, `UTC−3:30`, `UTC`. */
  readonly zone: string;
};
