import type { Article } from '../article/model/article.ts';
import type { Entry, EntryImage } from '../feeds/entry.ts';
import type { ImageFacts, Page } from '../render/page.ts';
import { addressOf, ampKey, careKey } from '../site/keys.ts';
import type { Site } from '../site/site.ts';
import type { Dates } from './compose-record.ts';
import { passGate } from './gate.ts';

export const carePageOf = (site: Site, id: string): string => addressOf(site.baseUrl, careKey(id));
export const ampPageOf = (site: Site, id: string): string => addressOf(site.baseUrl, ampKey(id));

/**
 * Everything published of an article is made of its page, and nothing gets into a page past the gate. Article: with
 * absolute addresses. Images: what is known of them, by address.
 */
export const composePage = (
  site: Site,
  id: string,
  dates: Dates,
  content: { readonly article: Article; readonly images: ReadonlyMap<string, ImageFacts> },
): Page => ({
  site,
  article: passGate(content.article),
  images: content.images,
  id,
  ...dates,
  carePage: carePageOf(site, id),
  ampPage: ampPageOf(site, id),
  canonical: content.article.canonical ?? carePageOf(site, id),
});

const unknown: ImageFacts = { width: null, height: null, contentType: null, length: null };

const leadImageOf = ({ article, images }: Page): EntryImage | null =>
  article.leadImage === null
    ? null
    : { url: article.leadImage, alt: '', ...(images.get(article.leadImage) ?? unknown) };

export const entryOf = (page: Page): Entry => {
  const { article, published, updated, carePage, ampPage, canonical } = page;
  const { title, summary, html, authors, source, section, tags, language } = article;
  return {
    id: `urn:uuid:${page.id}`,
    title,
    summary,
    html,
    authors,
    source,
    published,
    updated,
    section,
    tags,
    language,
    canonical,
    carePage,
    ampPage,
    leadImage: leadImageOf(page),
  };
};
