import { fitsPattern } from './path-pattern.ts';

/**
 * Content types by the pattern of the key. `stored` is what the object carries in the bucket where that differs:
 * CloudFront compresses only types on its own list, which has `application/rss+xml`, `application/xml` and
 * `application/json` but neither `application/atom+xml` nor `application/feed+json`. So these two are stored as
 * the general type, get compressed, and the edge sets the true type on the way out.
 */
export type ContentType = { readonly pattern: string; readonly served: string; readonly stored?: string };

const utf8 = (type: string): string => `${type}; charset=utf-8`;

/** First match counts. */
export const contentTypes: readonly ContentType[] = [
  { pattern: 'feeds/*rss.xml', served: utf8('application/rss+xml') },
  { pattern: 'feeds/*atom.xml', served: utf8('application/atom+xml'), stored: utf8('application/xml') },
  { pattern: 'feeds/*.json', served: utf8('application/feed+json'), stored: utf8('application/json') },
  { pattern: 'feeds/*.opml', served: utf8('text/x-opml'), stored: utf8('text/xml') },
  { pattern: '*.html', served: utf8('text/html') },
  { pattern: '*.xml', served: utf8('application/xml') },
  { pattern: '*.json', served: utf8('application/json') },
  { pattern: '*.js', served: utf8('text/javascript') },
  { pattern: '*.css', served: utf8('text/css') },
  { pattern: 'narration/*.mp3', served: 'audio/mpeg' },
  { pattern: 'narration/*.vtt', served: utf8('text/vtt') },
  { pattern: '*.txt', served: utf8('text/plain') },
];

const find = (key: string): ContentType | undefined =>
  key.startsWith('media/') ? undefined : contentTypes.find(({ pattern }) => fitsPattern(pattern, key));

/** What the writer of an object stores with it; `null` for a picture, which says itself what it is. */
export const storedContentType = (key: string): string | null => {
  const found = find(key);
  return found?.stored ?? found?.served ?? null;
};

/** What readers get; `null` where that is whatever is stored. */
export const servedContentType = (key: string): string | null => find(key)?.served ?? null;
