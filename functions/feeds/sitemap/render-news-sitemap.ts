import type { Site } from '../../site/site.ts';
import type { FeedItem } from '../item.ts';
import { xml, type XmlElement } from '../xml/element.ts';
import { legalLine } from '../xml/legal-text.ts';
import { documentOf } from '../xml/serialize-xml.ts';

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

/** Google News sitemaps hold no more. */
const mostNews = 1000;
/** For so long an article is news, in ms. */
export const newsAge = 2 * 24 * 60 * 60 * 1000;

/** Whether an article is news at a moment: out, and not for too long. Now: ms since 1970. */
const isNews = ({ published }: Pick<FeedItem, 'published'>, now: number): boolean => {
  const age = now - Date.parse(published);
  return age >= 0 && age < newsAge;
};

/** Google wants ISO 639, except that Chinese is `zh-cn` or `zh-tw`. */
const newsLanguage = (language: string): string => {
  if (!/^zh\b/i.test(language)) return language.split('-', 1)[0]?.toLowerCase() ?? language;
  return /hant|-(?:tw|hk|mo)\b/i.test(language) ? 'zh-tw' : 'zh-cn';
};

const news = (site: Site, item: FeedItem): XmlElement =>
  xml(
    'url',
    xml('loc', item.carePage),
    xml(
      'news:news',
      xml(
        'news:publication',
        xml('news:name', legalLine(site.title)),
        xml('news:language', newsLanguage(item.language)),
      ),
      xml('news:publication_date', item.published),
      xml('news:title', item.title),
    ),
  );

/** Items: newest first; those that are no news at `now` (ms since 1970) are left out. May be empty. */
export const renderNewsSitemap = (site: Site, items: readonly FeedItem[], now: number): string =>
  documentOf({
    name: 'urlset',
    attributes: namespaces,
    children: items
      .filter((item) => isNews(item, now))
      .slice(0, mostNews)
      .map((item) => news(site, item)),
  });
