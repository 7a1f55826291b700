/**
 * One way an address of a provider can look. The groups of `path`, then the values of `query`, joined by `/`,
 * make the id.
 */
export type AddressPattern = {
  /** Of the whole host name, without `www.` or `m.`. */
  readonly host: RegExp;
  /** Of the path; left out: any. */
  readonly path?: RegExp;
  /** Parameters that must be there, of the query or of the fragment. */
  readonly query?: readonly string[];
};

/** A site whose content other pages show in a frame of its own. */
export type Provider = {
  readonly name: string;
  /** As the provider writes itself. */
  readonly label: string;
  readonly content: 'video' | 'audio' | 'post' | 'code' | 'frame';
  /** Of the whole id, so that what a page may load is settled here. */
  readonly id: RegExp;
  readonly patterns: readonly AddressPattern[];
  /** The address that a reader can follow. */
  readonly address: (id: string) => string;
  /** The address to show in a frame, where there is one that needs no script on the page. */
  readonly player?: (id: string) => string;
};
