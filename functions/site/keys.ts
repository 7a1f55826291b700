import { createHash } from 'node:crypto';
import type { Channel } from './channel.ts';

/**
 * Every object key of the site bucket is made here. A public key is also the path of its address.
 * `catalog/` is private: the CDN has no right to read it.
 */

export type FeedFormat = 'rss' | 'atom' | 'json';

/** Id: the article's UUID. */
export const careKey = (id: string): string => `care/${id}.html`;
export const ampKey = (id: string): string => `amp/${id}.html`;
/** A published picture keeps the object key it was uploaded to. */
export const mediaKey = (uploadKey: string): string => `media/${uploadKey}`;

export const homeKey = 'index.html';
export const notFoundKey = '404.html';
export const careHomeKey = 'care/index.html';
export const careStatementKey = 'care/statement.html';
export const opmlKey = 'feeds/channels.opml';
export const sitemapIndexKey = 'sitemap.xml';

const feedFiles: Readonly<Record<FeedFormat, string>> = {
  rss: 'rss.xml',
  atom: 'atom.xml',
  json: 'feed.json',
};

export const feedKey = (channel: Channel, format: FeedFormat): string =>
  `feeds/${channelPath(channel)}${feedFiles[format]}`;

/** The care-style list of one section's articles. */
export const careSectionKey = (section: string): string => `care/section/${pathSegment(section)}.html`;

/** Private: one entry an article, newest first in UTF-8 byte order. Published: milliseconds since 1970. */
export const entryKey = (published: number, id: string): string =>
  `${entryPrefix}${invertedTime(published)}-${id}.json`;
export const entryPrefix = 'catalog/entries/';
/** Private: why an upload is not published. */
export const refusalKey = (uploadKey: string): string => `${refusalPrefix}${uploadKey}.json`;
export const refusalPrefix = 'catalog/refusals/';

/** The address of a public key: each segment percent-encoded. */
export const addressOf = (baseUrl: string, key: string): string =>
  `${baseUrl}/${key.split('/').map(encodeURIComponent).join('/')}`;

const channelPath = (channel: Channel): string =>
  channel.kind === 'site'
    ? ''
    : channel.kind === 'care'
      ? 'care/'
      : `${channel.kind}/${pathSegment(channel.name)}/`;

/** A readable path segment; a hash tells names apart that would read the same. */
const pathSegment = (name: string): string => {
  const readable = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  if (readable === name) return readable;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return readable === '' ? hash : `${readable}-${hash}`;
};

/** Later instants sort first. 2^48 ms after 1970 is the year 10889; fixed width keeps byte order. */
const invertedTime = (milliseconds: number): string => {
  const ceiling = 2 ** 48 - 1;
  return (ceiling - Math.min(Math.max(milliseconds + 2 ** 47, 0), ceiling)).toString(16).padStart(12, '0');
};
