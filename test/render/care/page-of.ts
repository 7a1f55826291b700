import type { Article } from '../../../functions/article/model/article.ts';
import type { Page } from '../../../functions/render/page.ts';
import { parseSite } from '../../../functions/site/parse-site.ts';

/** A site of the tests' own. */
export const testSite = parseSite({
  title: 'Harbour Gazette',
  description: 'News of the harbour, to be read slowly.',
  baseUrl: 'https://gazette.example',
  language: 'en',
  zone: 'Europe/London',
  feedback: 'mailto:access@gazette.example',
});

const id = '0b6f4f0e-2a53-5c31-9d3e-8c1a7f6e5d40';
const carePage = `${testSite.baseUrl}/care/${id}.html`;

const testArticle: Article = {
  kind: 'article',
  identity: { kind: 'key', value: 'article.html' },
  title: 'The ferry that waits',
  byline: 'By Maya Okafor',
  authors: ['Maya Okafor'],
  source: 'Harbour Gazette',
  published: '2026-10-21T06:15:00+01:00',
  updated: null,
  section: 'Transport',
  tags: [],
  language: 'en',
  direction: 'ltr',
  summary: 'A ferry waits six minutes for the bakers.',
  leadImage: null,
  canonical: 'https://original.example/ferry',
  html: '<p>A ferry waits six minutes for the bakers.</p>',
  text: 'A ferry waits six minutes for the bakers.',
  related: [],
  warnings: [],
  dropped: [],
  evidence: [],
  confidence: 1,
  embargo: null,
};

/** A whole page, with what a test is about in place of the usual. */
export const pageOf = (article: Partial<Article> = {}, page: Partial<Page> = {}): Page => {
  const whole = { ...testArticle, ...article };
  return {
    site: testSite,
    article: whole,
    id,
    published: whole.published ?? '2026-10-21T06:15:00+01:00',
    updated: whole.updated ?? whole.published ?? '2026-10-21T06:15:00+01:00',
    carePage,
    ampPage: `${testSite.baseUrl}/amp/${id}.html`,
    canonical: whole.canonical ?? carePage,
    images: new Map(),
    ...page,
  };
};
