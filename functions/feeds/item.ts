import type { Entry } from './entry.ts';

/** A recording in the article that a podcast reader can fetch. */
export type Enclosure = { readonly url: string; readonly contentType: string };

/**
 * An entry made fit for every feed format: `toItem` has cleaned it, so a renderer only has to write it down. Its
 * texts are legal in XML, titles and names are one line, title and summary are never empty, addresses are absolute
 * URIs in ASCII. Plain data: kept as JSON in the state of a channel.
 */
export type FeedItem = Entry & { readonly enclosures: readonly Enclosure[] };

/** Section and tags, each once. */
export const categoriesOf = ({ section, tags }: FeedItem): readonly string[] => [
  ...new Set(section === null ? tags : [section, ...tags]),
];
