import { isPlausible, rfc822 } from '../dates.ts';
import { entryLinks } from '../entry-links.ts';
import { categoriesOf, type FeedItem } from '../item.ts';
import { mediaContent } from '../media-content.ts';
import { untagged } from '../plain-text.ts';
import { characterData, xml, xmlWith, type XmlElement } from '../xml/element.ts';
import { htmlText } from '../xml/html-text.ts';

/**
 * RSS 2.0 `item`. Its `description` is HTML by the specification, so the plain summary is escaped once for HTML;
 * it stands before `content:encoded`, since some readers take the first of the two.
 */
export const rssItem = (item: FeedItem, leadsToCarePage: boolean): XmlElement => {
  const { page, others } = entryLinks(item, leadsToCarePage);
  return xml(
    'item',
    xml('title', untagged(item.title)),
    xml('link', page),
    // First of the Atom links: SimplePie takes the first alternate for the permalink.
    xmlWith('atom:link', { rel: 'alternate', type: 'text/html', href: page }),
    ...others.map((link) => xmlWith('atom:link', { rel: 'alternate', ...link })),
    xmlWith('guid', { isPermaLink: 'false' }, item.id),
    isPlausible(item.published) ? xml('pubDate', rfc822(item.published)) : null,
    ...item.authors.map((author) => xml('dc:creator', author)),
    item.source === null ? null : xml('dc:source', item.source),
    xml('dc:language', item.language),
    ...categoriesOf(item).map((category) => xml('category', untagged(category))),
    xml('description', characterData(htmlText(item.summary))),
    xml('content:encoded', characterData(item.html)),
    // RSS 2.0 knows one enclosure an item (W3C: DuplicateEnclosure); a length that isn't known is 0.
    ...item.enclosures
      .slice(0, 1)
      .map(({ url, contentType }) => xmlWith('enclosure', { url, length: 0, type: contentType })),
    item.leadImage === null ? null : mediaContent(item.leadImage),
  );
};
