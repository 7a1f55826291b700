import { createHash } from 'node:crypto';
import type { Channel } from './channel.ts';
import { slugOf } from './slug.ts';

/**
 * Every object key of the site bucket is made here. A public key is also the path of its address.
 * `catalog/` is private: the CDN has no right to read it.
 */

export type FeedFormat = 'rss' | 'atom' | 'json';

/** Id: the article's UUID. */
export const careKey = (id: string): string => `care/${id}.html`;
export const ampKey = (id: string): string => `amp/${id}.html`;
/** A published picture keeps the object key it was uploaded to. */
export const mediaKey = (uploadKey: string): string => within(mediaPrefix, uploadKey, '');
export const mediaPrefix = 'media/';
/** The upload that a published picture came from; `null` for one whose key was too long to be kept. */
export const uploadOfMedia = (key: string): string | null => {
  const uploadKey = key.slice(mediaPrefix.length);
  return /^[0-9a-f]{40}$/.test(uploadKey) ? null : uploadKey;
};

export const homeKey = 'index.html';
export const notFoundKey = '404.html';
/** Where search engines look for sitemaps. */
export const robotsKey = 'robots.txt';
export const careHomeKey = 'care/index.html';
export const careStatementKey = 'care/statement.html';
/** For people: what feeds are, and which there are. */
export const careFeedsKey = 'care/feeds.html';
/** The service worker that keeps care pages for a time without network. */
export const offlineWorkerKey = 'care/offline.js';
export const opmlKey = 'feeds/channels.opml';
export const sitemapIndexKey = 'sitemap.xml';

const feedFiles: Readonly<Record<FeedFormat, string>> = {
  rss: 'rss.xml',
  atom: 'atom.xml',
  json: 'feed.json',
};

export const feedKey = (channel: Channel, format: FeedFormat): string =>
  `feeds/${channelPath(channel)}${feedFiles[format]}`;

/** A document of a channel's history (RFC 5005 §4): a closed archive document, or what leads to a volume of them. */
export type HistoryLink = { readonly kind: 'archive' | 'signpost'; readonly name: string };
export const historyKey = (channel: Channel, { kind, name }: HistoryLink, format: FeedFormat): string =>
  `${historyPrefix(channel, kind)}${name}/${feedFiles[format]}`;
export const historyPrefix = (channel: Channel, kind: HistoryLink['kind']): string =>
  `feeds/${kind}/${channelFolder(channel)}/`;
/** What feeds look like in a browser, and their pictures. */
export const feedStyleKey = 'feeds/feed.css';
export const feedIconKey = 'feeds/icon.png';
export const feedLogoKey = 'feeds/logo.png';
export const newsSitemapKey = 'sitemap-news.xml';
/** Of lists: the days, their months, and the care home. */
export const listSitemapKey = 'sitemap-lists.xml';
/** Newest addresses. */
export const recentSitemapKey = 'sitemap-recent.xml';
/** Older ones. Name: from the content. */
export const sitemapKey = (name: string): string => `${sitemapPrefix}${name}.xml`;
export const sitemapPrefix = 'sitemap-part-';

/** The care-style list of one section's articles. */
export const careSectionKey = (section: string): string => `care/section/${slugOf('section', section)}.html`;

/** The care-style list of one day's articles. Day: `2026-10-21`. */
export const careDayKey = (day: string): string => `${careDayPrefix}${day}.html`;
export const careDayPrefix = 'care/days/';
/** The care-style list of one month's days. Month: `2026-10`. */
export const careMonthKey = (month: string): string => `care/months/${month}.html`;
/** The care-style list of all months. */
export const careMonthsKey = 'care/months/index.html';

/** Private: what the list of a day shows. */
export const dayStateKey = (day: string): string => `catalog/days/${day}.json`;

/** Private: the record of one article, living or withdrawn. Creating or removing one triggers `syndicate`. */
export const entryKey = (id: string): string => `${entryPrefix}${id}.json`;
export const entryPrefix = 'catalog/entries/';
/** Private: the ids that an upload ever claimed, where they don't follow from its key. */
export const pointerKey = (uploadKey: string): string => `catalog/keys/${keyHash(uploadKey)}.json`;
/** Private: that an article refers to a picture, each by the upload key it has or would have. */
export const pictureUseKey = (picture: string, article: string): string =>
  `${pictureUsePrefix(picture)}${keyHash(article)}.json`;
export const pictureUsePrefix = (picture: string): string => `catalog/pictures/${keyHash(picture)}/`;
/** Private: that all articles with this picture are to be looked at again. */
export const crowdKey = (picture: string): string => `${crowdPrefix}${keyHash(picture)}.json`;
export const crowdPrefix = 'catalog/crowds/';
/** Private: why an upload is not published. */
export const refusalKey = (uploadKey: string): string => within(refusalPrefix, uploadKey, '.json');
export const refusalPrefix = 'catalog/refusals/';
/** Private: an upload that waits for its hour. In byte order, the next one due is the first. */
export const embargoKey = (until: Date, uploadKey: string): string =>
  `${embargoPrefix}${until.toISOString()}-${keyHash(uploadKey)}.json`;
export const embargoPrefix = 'catalog/embargoes/';
/** Whether an embargo is that of an upload, whatever its hour. */
export const isEmbargoOf = (embargo: string, uploadKey: string): boolean =>
  embargo.endsWith(`-${keyHash(uploadKey)}.json`);
/** Private: how far the sweep has come. */
export const sweepKey = 'catalog/sweep.json';

/** Private: what is to be read aloud of an article. Creating or removing one triggers `narrate`. */
export const narrationScriptKey = (id: string): string => `${narrationScriptPrefix}${id}.json`;
export const narrationScriptPrefix = 'catalog/scripts/';
/** Private: the narration that is out of an article. */
export const narrationRecordKey = (id: string): string => `catalog/narrations/${id}.json`;
/** Private: what was spoken and paid for once. Digest: of voice, engine and words. */
export const speechRecordKey = (digest: string): string => `catalog/speech/${digest}.json`;
export const speechAudioKey = (digest: string): string => `catalog/speech/${digest}.mp3`;
/** An article's narration, and when which sentence is spoken. Version: another script has another address. */
export const narrationKey = (id: string, version: string, kind: 'mp3' | 'vtt'): string =>
  `${narrationPrefix(id)}${version}.${kind}`;
export const narrationPrefix = (id: string): string => `narration/${id}-`;

/** Bytes of UTF-8 that S3 allows a key. */
const longestKey = 1024;

/** A key that shows the upload's; one that would grow too long gets its hash. */
const within = (prefix: string, uploadKey: string, suffix: string): string => {
  const readable = `${prefix}${uploadKey}${suffix}`;
  return Buffer.byteLength(readable) <= longestKey ? readable : `${prefix}${keyHash(uploadKey)}${suffix}`;
};

const keyHash = (uploadKey: string): string =>
  createHash('sha256').update(uploadKey).digest('hex').slice(0, 40);

/** Private: what `syndicate` knows of a channel, the parts of its history, and which channels there are. */
export const channelStateKey = (channel: Channel): string =>
  `catalog/channels/${channelFolder(channel)}.json`;
export const historyPartKey = (channel: Channel, name: string): string =>
  `catalog/channels/${channelFolder(channel)}/history/${name}.json`;
export const channelsKey = 'catalog/channels/all.json';

/** The address of a public key: each segment percent-encoded. */
export const addressOf = (baseUrl: string, key: string): string =>
  `${baseUrl}/${key.split('/').map(encodeURIComponent).join('/')}`;

const channelPath = (channel: Channel): string =>
  channel.kind === 'site'
    ? ''
    : channel.kind === 'care'
      ? 'care/'
      : `${channel.kind}/${slugOf(channel.kind, channel.name)}/`;

/** The path of a channel where the site's own needs a name too. */
const channelFolder = (channel: Channel): string =>
  'name' in channel ? `${channel.kind}/${slugOf(channel.kind, channel.name)}` : channel.kind;
