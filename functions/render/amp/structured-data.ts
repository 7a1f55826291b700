import type { Page } from '../page.ts';

/**
 * schema.org NewsArticle with every property that Google's article rules name (Search Central, "Article structured
 * data"): headline, image, dates with their offset, authors as objects; and who published it where.
 */
export const structuredData = (page: Page): Readonly<Record<string, unknown>> => {
  const { article, site } = page;
  const { language, section, tags, summary } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': page.canonical },
    url: page.ampPage,
    headline: headline(article.title),
    ...optional('image', imagesOf(page)),
    datePublished: page.published,
    dateModified: page.updated,
    author: authorsOf(page),
    publisher: { '@type': 'Organization', name: article.source ?? site.title, url: site.baseUrl },
    ...(summary === '' ? {} : { description: summary }),
    inLanguage: language,
    ...(section === null ? {} : { articleSection: section }),
    ...optional('keywords', tags),
    isAccessibleForFree: true,
  };
};

/** Longer ones are cut in search results; an ellipsis says so. */
const longestHeadline = 110;

const headline = (title: string): string => {
  const characters = Array.from(title);
  return characters.length <= longestHeadline
    ? title
    : `${characters.slice(0, longestHeadline - 1).join('')}…`;
};

/** Somebody is always named: the site where the article names nobody. */
const authorsOf = ({ article, site }: Page): readonly Readonly<Record<string, string>>[] => {
  const people =
    article.authors.length > 0 ? article.authors : [article.byline].filter((name) => name !== null);
  if (people.length > 0) return people.map((name) => ({ '@type': 'Person', name }));
  return [{ '@type': 'Organization', name: article.source ?? site.author ?? site.title, url: site.baseUrl }];
};

type ImageObject = Readonly<Record<string, string | number>>;

const imagesOf = ({ article, images }: Page): readonly (string | ImageObject)[] => {
  const { leadImage } = article;
  if (leadImage === null || !/^https?:/i.test(leadImage)) return [];
  const facts = images.get(leadImage);
  if (facts === undefined || facts.width === null || facts.height === null) return [leadImage];
  return [{ '@type': 'ImageObject', url: leadImage, width: facts.width, height: facts.height }];
};

const optional = (name: string, values: readonly unknown[]): Readonly<Record<string, unknown>> =>
  values.length === 0 ? {} : { [name]: values };
