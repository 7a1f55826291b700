import type { Warning } from '../../article/model/article.ts';
import { element, escapeText } from '../markup.ts';
import type { Page } from '../page.ts';
import { renderAmp } from './render-amp.ts';
import type { AmpProblem, ValidateAmp } from './validity.ts';

export type ValidAmp = { readonly html: string; readonly warnings: readonly Warning[] };

type Attempt = { readonly name: string; readonly render: (page: Page) => string; readonly isLight: boolean };

/** From the whole page down to its words: each holds less that could be wrong than the one before. */
const attempts: readonly Attempt[] = [
  { name: 'whole', render: (page) => renderAmp(page), isLight: false },
  { name: 'with pictures and embeds as links', render: (page) => renderAmp(page, 'plain'), isLight: false },
  { name: 'as its text alone', render: (page) => renderAmp(textAlone(page), 'plain'), isLight: true },
  {
    name: 'as its title and a link to the care page',
    render: (page) => renderAmp(titleAlone(page), 'plain'),
    isLight: true,
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
  let isTooMuch = false;
  for (const { name, render, isLight } of attempts) {
    if (isTooMuch && !isLight) continue;
    const html = render(page);
    const problems = validate(html);
    if (problems.length === 0) return { html, warnings };
    warnings.push(degraded(name, problems));
    // Where the validator itself gave up, links in place of pictures are as much to read as before.
    isTooMuch ||= problems.some(({ code }) => code === 'GAVE_UP');
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

/** More paragraphs than this stand in one block: the validator holds every element in its memory. */
const mostParagraphs = 10_000;

const withBody = (page: Page, text: string): Page => {
  const paragraphs = text.split(/\n{2,}/);
  const html =
    paragraphs.length > mostParagraphs
      ? element('pre', {}, escapeText(text))
      : paragraphs.map((paragraph) => element('p', {}, escapeText(paragraph))).join('');
  return { ...page, article: { ...page.article, html } };
};
