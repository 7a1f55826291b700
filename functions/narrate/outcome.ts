/** What narrating did about one article. */
export type NarrationOutcome =
  | {
      readonly kind: 'narrated';
      /** UUID of the article. */
      readonly id: string;
      /** Whole seconds. */
      readonly duration: number;
      /** Characters that were paid for, once for the sound and once for the marks. */
      readonly billed: number;
    }
  /** Everything was as it should be: nothing was spoken or written. */
  | { readonly kind: 'unchanged'; readonly id: string }
  /** The article is withdrawn, or has nothing to read aloud: its narration is gone. */
  | { readonly kind: 'removed'; readonly id: string };
