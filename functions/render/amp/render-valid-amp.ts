import type { Warning } from '../../article/article.ts';
import { element, escapeText } from '../markup.ts';
import type { Page } from '../page.ts';
import { renderAmp } from './render-amp.ts';
import type { AmpProblem, ValidateAmp } from './validity.ts';

export type ValidAmp = { readonly html: string; readonly warnings: readonly Warning[] };

/** From the whole page down to its words: each holds less that could be wrong than the one before. */
const attempts: readonly { readonly name: string; readonly render: (page: Page) => string }[] = [
  { name: 'whole', render: (page) => renderAmp(page) },
  { name: 'with pictures and embeds as links', render: (page) => renderAmp(page, 'plain') },
  { name: 'as its text alone', render: (page) => renderAmp(textAlone(page), 'plain') },
  {
    name: 'as its title and a link to the care page',
    render: (page) => renderAmp(titleAlone(page), 'plain'),
  },
];

/**
 * The gate: a page that the official validator passes, always, and as much of it as passes. The warnings say what
 * was wrong with more of it; none means that the page is whole.
 *
 * Throws `AmpUnpublishable` when the validator refuses even the title: then the engine is broken, not the article.
 */
export const renderValidAmp = (page: Page, validate: ValidateAmp): ValidAmp => {
  const warnings: Warning[] = [];
  for (const { name, render } of attempts) {
    const html = render(page);
    const problems = validate(html);
    if (problems.length === 0) return { html, warnings };
    warnings.push(degraded(name, problems));
  }
  throw new AmpUnpublishable(page.id, warnings);
};

/** No form of the page passed: names the article and what the validator said. */
export class AmpUnpublishable extends Error {
  override readonly name = 'AmpUnpublishable';
  constructor(id: string, warnings: readonly Warning[]) {
    super(
      `No AMP page of article ${id} passes the validator: ${warnings.map(({ message }) => message).join('; ')}. ` +
        'Check the installed engine with `npm run engine`.',
    );
  }
}

const degraded = (name: string, problems: readonly AmpProblem[]): Warning => {
  const said = problems.slice(0, 3).map(({ code, details }) => `${code} ${details.join(' ')}`.slice(0, 200));
  return { code: 'amp-degraded', message: `The AMP page is not published ${name}: ${said.join(', ')}` };
};

const textAlone = (page: Page): Page => withBody(page, page.article.text);

const titleAlone = (page: Page): Page => ({ ...withBody(page, ''), canonical: page.carePage });

const withBody = (page: Page, text: string): Page => {
  const html = text
    .split(/\n{2,}/)
    .map((paragraph) => element('p', {}, escapeText(paragraph)))
    .join('');
  return { ...page, article: { ...page.article, html } };
};
