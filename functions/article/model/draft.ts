import type { Instant } from './article.ts';
import type { Part } from './part.ts';
import type { PageReading } from './page-reading.ts';
import type { RefusalReason } from './refusal.ts';

/**
 * An article as a reader of one kind hands it over, before user metadata, the site's defaults and its
 * identity make it an `Article`. What the source doesn't say is `null`, `''` or empty.
 */
export type Draft = PageReading & {
  /** The publisher's own id of the article. */
  readonly ownId: string | null;
  readonly embargo: Instant | null;
  /** Which part of an article over several uploads; `null`: it is whole. */
  readonly part: Part | null;
  /** The object key that all parts share, where they share no id and no address. */
  readonly partKey: string | null;
};

/** Says nothing. Readers spread it and fill in what they found. */
export const emptyDraft: Draft = {
  ownId: null,
  title: '',
  byline: null,
  authors: [],
  source: null,
  published: null,
  updated: null,
  section: null,
  tags: [],
  language: null,
  summary: null,
  leadImage: null,
  canonical: null,
  html: '',
  related: [],
  dropped: [],
  evidence: [],
  confidence: 1,
  warnings: [],
  embargo: null,
  part: null,
  partKey: null,
};

/** What a reader of one kind makes of a text. */
export type Drafting =
  | { readonly kind: 'draft'; readonly draft: Draft }
  /** The publisher takes it back, or has not let it go yet. */
  | { readonly kind: 'held'; readonly draft: Draft }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly detail: string };

export const drafted = (draft: Draft): Drafting => ({ kind: 'draft', draft });
export const refused = (reason: RefusalReason, detail: string): Drafting => ({
  kind: 'refused',
  reason,
  detail,
});
