/** A paragraph, heading, item or other line of a scrape, whole again after the joining of wrapped lines. */
export type Block = {
  /** Without marks of the program that made the text; otherwise byte for byte. */
  readonly text: string;
  /** As it stands in the scrape, wrapped lines joined. */
  readonly source: string;
  readonly kind: 'line' | 'heading' | 'item' | 'quote' | 'table' | 'rule';
  /** Of a heading 1 to 6, 0 for everything else. */
  readonly level: number;
  readonly ordered: boolean;
  /** How much of the text is links, 0 to 1; 0 where the scrape doesn't tell. */
  readonly linked: number;
  /** Address of its first link, where the scrape tells. */
  readonly address: string | null;
  /** A blank line stands before it. */
  readonly spaced: boolean;
};
