import { isPlausible } from '../dates.ts';
import type { FeedItem } from '../item.ts';
import { xml, type XmlElement } from '../xml/element.ts';
import { documentOf } from '../xml/serialize-xml.ts';

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

const address = ({ carePage, updated }: FeedItem): XmlElement =>
  xml('url', xml('loc', carePage), isPlausible(updated) ? xml('lastmod', updated) : null);

/** At most 50,000 addresses (sitemaps.org): care pages, since those are on the site's own host. */
export const renderSitemap = (items: readonly FeedItem[]): string =>
  documentOf({ name: 'urlset', attributes: namespace, children: items.map(address) });

/** Pages that are lists; they change too often for a date to help. At most 50,000 addresses. */
export const renderListSitemap = (addresses: readonly string[]): string =>
  documentOf({
    name: 'urlset',
    attributes: namespace,
    children: addresses.slice(0, 50_000).map((location) => xml('url', xml('loc', location))),
  });

/** Addresses: of the sitemaps. */
export const renderSitemapIndex = (addresses: readonly string[]): string =>
  documentOf({
    name: 'sitemapindex',
    attributes: namespace,
    children: addresses.map((location) => xml('sitemap', xml('loc', location))),
  });
