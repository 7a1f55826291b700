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
    /** The site's feed doesn't have the article as it is now, or has it though it is withdrawn. */
    | 'feed-differs'
    /** What is on record about it is no JSON: somebody wrote over it. To be deleted by hand, and published again. */
    | 'unreadable';
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
