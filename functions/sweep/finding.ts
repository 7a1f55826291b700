/** Where something published is out of step with the uploads, and what is to be looked at again. */
export type Finding = {
  readonly kind:
    /** Nothing on record is about this upload as it is now. */
    | 'upload-not-seen'
    /** The record names an upload that isn't there. */
    | 'upload-gone'
    /** A page isn't the one that the record says, or isn't there; or it is, and the article is withdrawn. */
    | 'pages-differ'
    /** A published picture whose upload isn't there. */
    | 'picture-left'
    /** A published article that the site's feed doesn't have. */
    | 'not-in-feed';
  /** Of the object that was looked at. */
  readonly key: string;
  /** Upload keys. */
  readonly publishAgain: readonly string[];
  /** Keys of catalog entries. */
  readonly syndicateAgain: readonly string[];
};

export const uploadFinding = (kind: Finding['kind'], key: string, uploads: readonly string[]): Finding => ({
  kind,
  key,
  publishAgain: uploads,
  syndicateAgain: [],
});
