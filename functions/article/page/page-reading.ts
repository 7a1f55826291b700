import type { Dropped, Evidence, Instant, RelatedItem, Warning } from '../article.ts';
import type { ReadingSettings } from '../upload.ts';

/** What is known of a page besides its text. */
export type PageContext = {
  /** Where the page was fetched from, when the caller knows: the base of its relative addresses. */
  readonly url: string | null;
  readonly settings: ReadingSettings;
};

/** The article of one whole web page. `null` fields: the page doesn't tell, and nothing was guessed. */
export type PageReading = {
  /** The headline without the site's name. Empty when the page has none. */
  readonly title: string;
  /** As printed, without `By` or `作者：`. */
  readonly byline: string | null;
  readonly authors: readonly string[];
  /** 来源: the publication the article was taken from. */
  readonly source: string | null;
  readonly published: Instant | null;
  readonly updated: Instant | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  /** BCP 47 as the page declares it; `null`: to be told from the text. */
  readonly language: string | null;
  readonly leadImage: string | null;
  readonly canonical: string | null;
  /** Sanitized: the vocabulary of `functions/article/markup`. */
  readonly html: string;
  readonly related: readonly RelatedItem[];
  readonly dropped: readonly Dropped[];
  readonly evidence: readonly Evidence[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly warnings: readonly Warning[];
};
