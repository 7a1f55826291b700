import type { Article, Instant } from '../article/model/article.ts';
import type { Narration } from './narration/narration-script.ts';
import type { Site } from '../site/site.ts';

/** What is known of an image in the article, by the address that stands in its `src`. */
export type ImageFacts = {
  /** CSS px. */
  readonly width: number | null;
  readonly height: number | null;
  readonly contentType: string | null;
  /** Bytes. */
  readonly length: number | null;
};

/** Everything a page is made from. The same page gives the same bytes, always. */
export type Page = {
  readonly site: Site;
  /** Its addresses are absolute by now, or fragments. */
  readonly article: Article;
  /** UUID: the last part of the feeds' `urn:uuid:…`. */
  readonly id: string;
  /** The article's own, or when it was first seen; never changes. */
  readonly published: Instant;
  readonly updated: Instant;
  /** Absolute. */
  readonly carePage: string;
  readonly ampPage: string;
  /** The original when the article names one, else the care page. */
  readonly canonical: string;
  readonly images: ReadonlyMap<string, ImageFacts>;
  /** Left out: there is none. */
  readonly narration?: Narration | undefined;
};
