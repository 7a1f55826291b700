import type { AmpSettings } from './amp-settings.ts';
import type { NarrationSettings } from './narration-settings.ts';
import type { LabelLanguage } from './label-languages.ts';
import type { Sections } from './sections.ts';
import type { ThemeName } from './themes.ts';

/** One publisher's site: everything about it that is not an article. Parsed and checked by `parseSite`. */
export type Site = {
  /** Namespace of the ids minted from object keys: fixed for ever once the first article is out. */
  readonly identity: string;
  readonly title: string;
  readonly description: string;
  /** Public address without a trailing slash: `https://news.example.com`. */
  readonly baseUrl: string;
  /** BCP 47, of the site and of articles whose language can't be told. */
  readonly language: string;
  /** IANA zone of times that name none. */
  readonly zone: string;
  /** Author of entries that name nobody (RFC 4287 §4.2.1 wants one). `null`: the site's title stands in. */
  readonly author: string | null;
  readonly rights: string | null;
  /** Entries in the head of a feed, at most 50. */
  readonly feedSize: number;
  /** WebSub hub, absolute address. */
  readonly hub: string | null;
  /** Where readers report an accessibility problem: `mailto:` or http(s). */
  readonly feedback: string | null;
  /** Themes a reader may choose from; the first is what everybody sees who chose none. */
  readonly themes: readonly ThemeName[];
  readonly sections: Sections;
  /** Of our own words on care pages and lists; `null`: the language of the article, or of the site. */
  readonly labelLanguage: LabelLanguage | null;
  /** Largest upload that is read, in bytes. */
  readonly largestUpload: number;
  /** Below this confidence (0 to 1) an article is refused. */
  readonly leastConfidence: number;
  /** What AMP pages have beyond the article; left out: nothing. */
  readonly amp?: AmpSettings | undefined;
  /** Articles are read aloud by Amazon Polly; left out: they are not, and nothing is paid for. */
  readonly narration?: NarrationSettings | undefined;
};
