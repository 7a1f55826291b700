import { absoluteUri, withoutTracking } from './content/address.ts';
import { feedHtml } from './content/feed-html.ts';
import type { Entry, EntryImage } from './entry.ts';
import type { FeedItem } from './item.ts';
import { isLanguage } from './language.ts';
import { attributeText, htmlText } from './xml/html-text.ts';
import { isVisible, legalLine, legalText } from './xml/legal-text.ts';

/** An entry that no feed can hold: it is left out and reported, and harms no other (rule 8 of the design). */
export class UnfitEntryError extends Error {
  override readonly name = 'UnfitEntryError';
  readonly remedy = 'Publish the article again; if it fails again, report the entry.';
}

/** RFC 4122 in lower case: the one spelling that every comparison agrees on. */
const identifier = /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** RFC 3339, in years that every parser of dates knows. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const required = (value: string | null, entry: Entry, field: keyof Entry): string => {
  if (value === null || value === '')
    throw new UnfitEntryError(`${entry.id}: "${field}" can't be used in a feed.`);
  return value;
};

const matching = (entry: Entry, field: 'id' | 'published' | 'updated'): string => {
  const value = entry[field];
  const fits =
    field === 'id' ? identifier.test(value) : instant.test(value) && !Number.isNaN(Date.parse(value));
  return required(fits ? value : null, entry, field);
};

const page = (entry: Entry, field: 'canonical' | 'carePage' | 'ampPage'): string =>
  withoutTracking(required(absoluteUri(entry[field], null), entry, field));

const image = (lead: EntryImage | null, base: string): EntryImage | null => {
  const url = lead === null ? null : absoluteUri(lead.url, base);
  if (lead === null || url === null || !/^https?:/.test(url)) return null;
  return { ...lead, url, alt: legalLine(lead.alt), contentType: contentType(lead.contentType) };
};

const contentType = (type: string | null): string | null =>
  type !== null && /^image\/[\w.+-]+$/.test(type) ? type : null;

const visible = (text: string): string => (isVisible(text) ? text : '');

/** The lead picture is part of what is read, so it stands in the body once: where the article has it, else at its head. */
const withLead = (html: string, lead: EntryImage | null): string => {
  if (lead === null || html.includes(attributeText(lead.url))) return html;
  return `<p><img src="${attributeText(lead.url)}" alt="${attributeText(lead.alt)}"></p>${html}`;
};

const lines = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map(legalLine).filter(isVisible)),
];

/**
 * The entry made fit for every format. Throws `UnfitEntryError` where that can't be: an id, date or address that
 * isn't one. Everything else is put right: no title, no summary, characters that XML forbids, relative addresses.
 */
export const toItem = (entry: Entry, siteLanguage: string): FeedItem => {
  const canonical = page(entry, 'canonical');
  const carePage = page(entry, 'carePage');
  const summary = visible(legalText(entry.summary).trim());
  const title = visible(legalLine(entry.title)) || legalLine(summary.slice(0, 80)) || carePage;
  const { html, enclosures } = feedHtml(entry.html, { base: canonical, page: carePage });
  const leadImage = image(entry.leadImage, canonical);
  return {
    id: matching(entry, 'id'),
    title,
    summary: summary || title,
    html: withLead(legalText(html).trim(), leadImage) || `<p>${htmlText(title)}</p>`,
    authors: lines(entry.authors),
    source: visible(legalLine(entry.source ?? '')) || null,
    published: matching(entry, 'published'),
    updated: matching(entry, 'updated'),
    section: visible(legalLine(entry.section ?? '')) || null,
    tags: lines(entry.tags),
    language: isLanguage(entry.language) ? entry.language : siteLanguage,
    canonical,
    carePage,
    ampPage: page(entry, 'ampPage'),
    leadImage,
    enclosures,
  };
};
