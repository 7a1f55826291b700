import type { Article } from './article.ts';
import type { Identity } from './identity.ts';
import type { Refusal } from './refusal.ts';

/** ninjs `pubstatus` withheld or canceled: the publisher takes the article back. */
export type Retraction = { readonly kind: 'retraction'; readonly identity: Identity };

/** A picture that articles refer to by relative path. */
export type Picture = {
  readonly kind: 'picture';
  readonly contentType: string;
  /** CSS px, `null` where the header doesn't tell. */
  readonly width: number | null;
  readonly height: number | null;
  /** As uploaded, except that an SVG comes sanitized. */
  readonly body: Uint8Array;
};

/** What an upload turns out to be. */
export type Reading = Article | Picture | Retraction | Refusal;
