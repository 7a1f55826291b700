import type { Page } from '../page.ts';

/** schema.org NewsArticle with the fields that Google's article rules ask for. */
export const structuredData = (page: Page): Readonly<Record<string, unknown>> => {
  const { article, site } = page;
  const authors =
    article.authors.length > 0 ? article.authors : article.byline === null ? [] : [article.byline];
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': page.canonical },
    headline: article.title.slice(0, 110),
    ...(article.leadImage === null ? {} : { image: [article.leadImage] }),
    datePublished: page.published,
    dateModified: page.updated,
    author: authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: article.source ?? site.title, url: site.baseUrl },
    description: article.summary,
    inLanguage: article.language,
  };
};
