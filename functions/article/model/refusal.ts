/** Why an upload is not published. A data table in `refuse` gives each its remedy. */
export type RefusalReason =
  | 'empty'
  | 'too-large'
  | 'truncated'
  | 'unknown-kind'
  | 'undecodable'
  | 'malformed'
  | 'no-article'
  | 'low-confidence';

/** The upload is not an article that can be published: final for these bytes, the earlier good output stays. */
export type Refusal = {
  readonly kind: 'refusal';
  readonly key: string;
  readonly reason: RefusalReason;
  /** One sentence: what is wrong with this object. */
  readonly detail: string;
  /** One sentence: what the publisher can do. */
  readonly remedy: string;
};
