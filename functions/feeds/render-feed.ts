import type { FeedFormat } from '../site/keys.ts';
import { renderAtom } from './atom/render-atom.ts';
import { encodePieces } from './encode-pieces.ts';
import type { FeedDocument } from './feed.ts';
import { renderJsonFeed } from './json/render-json-feed.ts';
import { renderRss } from './rss/render-rss.ts';

export const feedFormats: readonly FeedFormat[] = ['rss', 'atom', 'json'];

const renderers: Readonly<Record<FeedFormat, (document: FeedDocument) => Iterable<string>>> = {
  rss: renderRss,
  atom: renderAtom,
  json: renderJsonFeed,
};

/** One document of a feed in one format. The same document gives the same text, always. */
export const renderFeed = (document: FeedDocument, format: FeedFormat): string =>
  [...renderers[format](document)].join('');

/** The same as UTF-8, entry by entry: however long the document, its text never stands in memory as a whole. */
export const encodeFeed = (document: FeedDocument, format: FeedFormat): Uint8Array =>
  encodePieces(renderers[format](document));
