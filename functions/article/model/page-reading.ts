import type { Article } from './article.ts';
import type { ReadingSettings } from './upload.ts';

/** What is known of a page besides its text. */
export type PageContext = {
  /** Where the page was fetched from, when the caller knows: the base of its relative addresses. */
  readonly url: string | null;
  readonly settings: ReadingSettings;
};

/**
 * The article of one whole web page, its markup sanitized. `null` and empty fields: the page doesn't tell, and
 * nothing was guessed. The title comes without the site's name, the byline without `By` or `作者：`.
 */
export type PageReading = Pick<
  Article,
  | 'title'
  | 'byline'
  | 'authors'
  | 'source'
  | 'published'
  | 'updated'
  | 'section'
  | 'tags'
  | 'leadImage'
  | 'canonical'
  | 'html'
  | 'related'
  | 'dropped'
  | 'evidence'
  | 'confidence'
  | 'warnings'
> & {
  /** BCP 47 as the page declares it; `null`: to be told from the text. */
  readonly language: string | null;
  /** The page's standfirst, plain text; `null`: it has none. */
  readonly summary: string | null;
};
