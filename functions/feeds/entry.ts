import type { Instant } from '../article/model/article.ts';

/** A picture with what is known of it; sizes in CSS px, length in bytes. */
export type EntryImage = {
  readonly url: string;
  readonly alt: string;
  readonly contentType: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly length: number | null;
};

/**
 * One article as the feeds, lists and sitemaps need it; the one source of all of them.
 * Every address is absolute, in `html` too. Nothing in it depends on a clock.
 */
export type Entry = {
  /** `urn:uuid:…`, the same in every format for ever (RFC 4287 §4.2.6). */
  readonly id: string;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  readonly html: string;
  readonly authors: readonly string[];
  readonly source: string | null;
  readonly published: Instant;
  readonly updated: Instant;
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly language: string;
  /** The original when the article names one, else its care page. */
  readonly canonical: string;
  readonly carePage: string;
  readonly ampPage: string;
  readonly leadImage: EntryImage | null;
};
