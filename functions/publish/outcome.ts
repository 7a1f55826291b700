import type { Instant, Warning } from '../article/model/article.ts';
import type { Refusal } from '../article/model/refusal.ts';

/** What publishing did about one upload. */
export type PublishOutcome =
  | Placed<'published'>
  /** Everything was as it should be: nothing was written. */
  | Placed<'unchanged'>
  /** Another upload claims the same identity and comes first in byte order: that one is published. */
  | (Placed<'superseded'> & { readonly by: string })
  /** Taken back, or held back by the retraction of another upload with the same identity. */
  | { readonly kind: 'withdrawn'; readonly key: string; readonly ids: readonly string[] }
  /** Not there, and nothing was published from it. */
  | { readonly kind: 'absent'; readonly key: string }
  | (Omit<Refusal, 'kind'> & { readonly kind: 'refused' })
  /** It waits for its hour; a sweep publishes it then. */
  | { readonly kind: 'embargoed'; readonly key: string; readonly until: Instant }
  | {
      readonly kind: 'picture';
      readonly key: string;
      readonly address: string;
      readonly change: 'published' | 'unchanged';
    };

type Placed<Kind> = {
  readonly kind: Kind;
  readonly key: string;
  /** UUID of the article. */
  readonly id: string;
  readonly title: string;
  /** Absolute. */
  readonly carePage: string;
  readonly ampPage: string;
  readonly warnings: readonly Warning[];
};
