import type { Warning } from '../../article/article.ts';
import type { Page } from '../page.ts';
import { renderAmp } from './render-amp.ts';
import type { ValidateAmp } from './validity.ts';

export type ValidAmp = { readonly html: string; readonly warnings: readonly Warning[] };

/**
 * The gate: a page that the official validator passes, always. What doesn't pass is rendered again with less of
 * its markup, and the warnings say so.
 */
export const renderValidAmp = (page: Page, validate: ValidateAmp): ValidAmp => {
  const html = renderAmp(page);
  const problems = validate(html);
  if (problems.length === 0) return { html, warnings: [] };
  const plain = { ...page, article: { ...page.article, html: paragraphs(page.article.text) } };
  const warnings = problems.slice(0, 5).map(({ code, details }) => ({
    code: 'amp-degraded',
    message: `AMP page reduced to its text: ${code} ${details.join(', ')}`,
  }));
  return { html: renderAmp(plain), warnings };
};

const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('');
