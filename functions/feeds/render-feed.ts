import type { FeedFormat } from '../site/keys.ts';
import { renderAtom } from './atom/render-atom.ts';
import type { FeedDocument } from './feed.ts';
import { renderJsonFeed } from './json/render-json-feed.ts';
import { renderRss } from './rss/render-rss.ts';

export const feedFormats: readonly FeedFormat[] = ['rss', 'atom', 'json'];

const renderers: Readonly<Record<FeedFormat, (document: FeedDocument) => string>> = {
  rss: renderRss,
  atom: renderAtom,
  json: renderJsonFeed,
};

/** One document of a feed in one format. The same document gives the same text, always. */
export const renderFeed = (document: FeedDocument, format: FeedFormat): string => renderers[format](document);
