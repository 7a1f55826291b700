import type { Article, Instant } from '../article/model/article.ts';
import { createHash } from 'node:crypto';
import type {
  Claims,
  EntryRecord,
  LivingRecord,
  PageVersions,
  WithdrawnRecord,
} from '../feeds/entry-record.ts';
import { channelsOf } from '../feeds/channels-of.ts';
import type { Channel } from '../site/channel.ts';
import type { Entry } from '../feeds/entry.ts';

/** What a reader can tell apart; only when it changes does `updated` move. Raw addresses, so a move is no edit. */
export const digestOf = (article: Article): string => {
  const { title, byline, authors, source, section, tags, language, summary, leadImage, canonical, html } =
    article;
  const content = [
    title,
    byline,
    authors,
    source,
    section,
    tags,
    language,
    summary,
    leadImage,
    canonical,
    html,
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 40);
};

/** Arrived: at first sight, and kept. */
export type Dates = { readonly published: Instant; readonly updated: Instant; readonly arrived: Instant };

/** S3's LastModified has whole seconds. */
const instantOf = (date: Date): Instant => date.toISOString().replace(/\.\d+Z$/, 'Z');

const neverOut = '';

const wasNeverOut = (former: EntryRecord): boolean => former.contentDigest === neverOut;

const later = (a: Instant, b: Instant): Instant => (Date.parse(a) < Date.parse(b) ? b : a);

/** When readers could first have had an upload. */
const arrivalOf = ({ embargo }: Article, seen: Date): Instant =>
  later(instantOf(seen), embargo ?? instantOf(seen));

/**
 * What an article says of its own date, unless that lies after it was seen (or after its embargo): then its year or
 * zone is wrong, readers would keep it on top for that long, and validators call it implausible.
 */
const datedBy = (claimed: Instant | null, article: Article, seen: Date): Instant => {
  const latest = arrivalOf(article, seen);
  return claimed === null || Date.parse(claimed) > Date.parse(latest) ? latest : claimed;
};

/**
 * `published` is minted at first sight and kept. `updated` moves only when the content does: to the article's own
 * time, else to when that upload was made. Seen: LastModified of the upload.
 */
export const datesOf = (former: EntryRecord | null, article: Article, seen: Date): Dates => {
  if (former === null || wasNeverOut(former)) {
    const published = datedBy(article.published, article, seen);
    const updated = later(published, datedBy(article.updated ?? published, article, seen));
    return { published, updated, arrived: arrivalOf(article, seen) };
  }
  const { arrived } = former;
  const { published, updated } = former.kind === 'living' ? former.entry : former;
  if (former.contentDigest === digestOf(article)) return { published, updated, arrived };
  return { published, updated: later(published, datedBy(article.updated, article, seen)), arrived };
};

const everIn = (former: EntryRecord | null): readonly Channel[] => {
  if (former === null) return [];
  return former.kind === 'living'
    ? [...former.formerChannels, ...channelsOf(former.entry)]
    : former.formerChannels;
};

const without = (channels: readonly Channel[], others: readonly Channel[]): readonly Channel[] => {
  const excluded = new Set(others.map((channel) => JSON.stringify(channel)));
  const kept = new Map(channels.map((channel) => [JSON.stringify(channel), channel]));
  return [...kept].filter(([name]) => !excluded.has(name)).map(([, channel]) => channel);
};

/** From: the upload that is published. */
export const livingRecord = (
  former: EntryRecord | null,
  claims: Claims & { readonly from: string },
  content: {
    readonly entry: Entry;
    readonly arrived: Instant;
    readonly article: Article;
    readonly pages: PageVersions;
  },
): LivingRecord => ({
  kind: 'living',
  entry: content.entry,
  arrived: content.arrived,
  ...claims,
  contentDigest: digestOf(content.article),
  formerChannels: without(everIn(former), channelsOf(content.entry)),
  pages: content.pages,
});

/** What is said of an id that is taken back. Claims: of those that claim it still. */
export type Withdrawal = { readonly claims: Claims; readonly movedTo: string | null };

/** An article that is out is taken back. */
export const withdrawnRecord = (
  former: EntryRecord,
  withdrawn: Date,
  { claims, movedTo }: Withdrawal,
): WithdrawnRecord => {
  if (former.kind === 'withdrawn') return { ...former, ...claims };
  const { id, published, updated } = former.entry;
  return {
    kind: 'withdrawn',
    id,
    withdrawn: instantOf(withdrawn),
    arrived: former.arrived,
    ...(movedTo === null ? {} : { movedTo }),
    published,
    updated,
    contentDigest: former.contentDigest,
    ...claims,
    formerChannels: without(everIn(former), []),
  };
};

/** A retraction of what was never out: it stands against uploads of the same identity that are looked at later. */
export const retractionRecord = (id: string, seen: Date, claims: Claims): WithdrawnRecord => ({
  kind: 'withdrawn',
  id,
  withdrawn: instantOf(seen),
  arrived: instantOf(seen),
  published: instantOf(seen),
  updated: instantOf(seen),
  contentDigest: neverOut,
  ...claims,
  formerChannels: [],
});
