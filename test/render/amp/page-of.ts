import type { Article } from '../../../functions/article/model/article.ts';
import { sanitizeMarkup } from '../../../functions/article/sanitize/sanitize.ts';
import type { Page } from '../../../functions/render/page.ts';
import { parseSite } from '../../../functions/site/parse-site.ts';

const article: Article = {
  kind: 'article',
  identity: { kind: 'key', value: 'bread.html' },
  title: 'How bread rises',
  byline: 'Mei Lin',
  authors: ['Mei Lin'],
  source: null,
  published: '2026-03-01T08:00:00+08:00',
  updated: null,
  section: null,
  tags: [],
  language: 'en',
  direction: 'ltr',
  summary: 'Yeast makes bubbles.',
  leadImage: null,
  canonical: 'https://example.org/bread',
  html: '',
  text: '',
  related: [],
  warnings: [],
  dropped: [],
  evidence: [],
  confidence: 1,
  embargo: null,
};

/** A page of an uploaded fragment, sanitized as the readers do. */
export const pageOf = (html: string, changes: Partial<Article> = {}): Page => ({
  site: parseSite({ title: 'Bread Post', description: 'About bread', baseUrl: 'https://bread.example' }),
  article: { ...article, html: sanitizeMarkup(html, 'https://example.org/'), ...changes },
  id: '6f9619ff-8b86-5011-b42d-00cf4fc964ff',
  published: '2026-03-01T08:00:00+08:00',
  updated: '2026-03-02T08:00:00+08:00',
  carePage: 'https://bread.example/care/6f9619ff-8b86-5011-b42d-00cf4fc964ff.html',
  ampPage: 'https://bread.example/amp/6f9619ff-8b86-5011-b42d-00cf4fc964ff.html',
  canonical: 'https://example.org/bread',
  images: new Map(),
});
