import type { Identity } from './identity.ts';
import type { Part } from './part.ts';

/** An instant as RFC 3339 with its offset: `2025-07-13T08:35:22+08:00`. Never without a zone. */
export type Instant = string;

/** An item of the page that is about another article: shown to nobody, kept to explain what was dropped. */
export type RelatedItem = {
  readonly title: string;
  readonly url: string | null;
  readonly source: string | null;
  readonly time: string | null;
};

/** Something a publisher should know; the article is published all the same. */
export type Warning = { readonly code: string; readonly message: string };

/** A part of the upload that is not in the article, with the signal that decided it. */
export type Dropped = { readonly what: string; readonly why: string; readonly characters: number };

/** Which signal a field was taken from: `{ field: 'published', signal: 'line under the headline' }`. */
export type Evidence = { readonly field: string; readonly signal: string };

/**
 * What is left of an upload when everything that is not the article is gone.
 *
 * `html` is safe to publish as it is: its vocabulary is `functions/article/markup`, nothing else.
 * Addresses in it are absolute, or fragments (`#note-1`), or relative to the upload's own object key
 * (pictures that the publisher uploads beside the article): `publish` resolves the last kind.
 */
export type Article = {
  readonly kind: 'article';
  readonly identity: Identity;
  readonly title: string;
  /** As printed, `null` when the source names nobody. */
  readonly byline: string | null;
  /** The byline's people, one each. */
  readonly authors: readonly string[];
  /** 来源: the publication the article was taken from. */
  readonly source: string | null;
  readonly published: Instant | null;
  readonly updated: Instant | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Plain text, whole sentences. */
  readonly summary: string;
  /** Address of the lead image, resolved like those in `html`. */
  readonly leadImage: string | null;
  /** Absolute http(s) address of the original, `null` when the upload names none. */
  readonly canonical: string | null;
  readonly html: string;
  /** Plain text of `html`, a blank line between blocks. */
  readonly text: string;
  readonly related: readonly RelatedItem[];
  readonly warnings: readonly Warning[];
  readonly dropped: readonly Dropped[];
  readonly evidence: readonly Evidence[];
  /** 0 to 1: how sure the reader is that `html` is the article, whole and alone. */
  readonly confidence: number;
  /** Not to be published before this instant (ninjs `embargoed`). */
  readonly embargo: Instant | null;
  /** Present when this upload is one part of an article: `joinParts` makes the whole. */
  readonly part?: Part;
};
