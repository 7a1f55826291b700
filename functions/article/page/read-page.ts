import { splitAuthors } from '../names/split-authors.ts';
import { sanitizeMarkup } from '../sanitize/sanitize.ts';
import { creditLines } from './credits/credit-lines.ts';
import type { Credit } from './credits/credit.ts';
import { readByline } from './credits/read-byline.ts';
import { readSource } from './credits/read-source.ts';
import { type Dates, readDates } from './credits/read-dates.ts';
import type { Headline } from './headline/read-headline.ts';
import { readLeadImage } from './metadata/read-images.ts';
import { readAddresses } from './declared/read-addresses.ts';
import { readRelated } from './metadata/read-related.ts';
import { readLanguage, readTags } from './metadata/read-tags.ts';
import { confidenceOf } from './confidence.ts';
import { readSection } from './metadata/read-section.ts';
import { readStandfirst } from './metadata/read-standfirst.ts';
import { findLeadFigure } from './metadata/find-lead-figure.ts';
import type { PageModel } from './model/page-model.ts';
import type { PageContext, PageReading } from '../model/page-reading.ts';
import { pruneBody } from './prune-body.ts';
import type { Pruning } from './prune/pruning.ts';
import { writeBody } from './write/write-body.ts';
import { understandPage } from './understand-page.ts';

/**
 * Reads the article out of a whole HTML page: its body and everything the page says about it.
 * Pure and total: any string goes, `null` means that there is no article in it.
 */
export const readPage = (html: string, context: PageContext): PageReading | null => {
  const page = understandPage(html, context);
  const credits = readCredits(page);
  const named = {
    title: page.headline.text,
    byline: textOfCredit(credits.byline),
    source: textOfCredit(credits.source),
    published: credits.published.published,
  };
  const pruning = pruneBody(page, named);
  const body = bodyOf(page, pruning);
  if (body.markup.trim() === '') return null;
  return { ...named, ...describe(page, pruning, { html: body, title: page.headline, ...credits }) };
};

type Credits = { readonly byline: Credit | null; readonly source: Credit | null; readonly published: Dates };

const readCredits = (page: PageModel): Credits => {
  const lines = creditLines(page);
  return {
    byline: readByline(page, lines),
    source: readSource(page, lines),
    published: readDates(page, lines),
  };
};

const textOfCredit = (credit: Credit | null): string | null => credit?.text ?? null;

type Body = { readonly markup: string; readonly signal: string };

/** All that a reading tells besides the names that pruning needs, and where each part of it was found. */
const describe = (
  page: PageModel,
  pruning: Pruning,
  known: Credits & { readonly html: Body; readonly title: Headline },
): Omit<PageReading, 'title' | 'byline' | 'source' | 'published'> => {
  const found = {
    ...known,
    section: readSection(page),
    leadImage: readLeadImage(page, pruning.dropped),
    summary: readStandfirst(page, pruning) ?? { text: null, signal: 'first sentences of the text' },
  };
  return {
    authors: known.byline === null ? [] : splitAuthors(known.byline.text),
    updated: known.published.updated,
    section: found.section.name,
    tags: readTags(page),
    language: readLanguage(page.tree),
    leadImage: found.leadImage.address,
    summary: found.summary.text,
    canonical: readAddresses(page.tree, null).canonical,
    html: known.html.markup,
    related: readRelated(page),
    dropped: pruning.reasons,
    evidence: Object.entries(found).map(([field, value]) => ({ field, signal: value?.signal ?? 'nothing' })),
    confidence: confidenceOf(page),
    warnings: [],
  };
};

const bodyOf = (page: PageModel, { dropped }: Pruning): Body => {
  const written = writeBody({ tree: page.tree, body: page.choice.body, dropped });
  const markup = sanitizeMarkup(
    written === '' ? declaredBody(page) : leadFigure(page, dropped) + written,
    page.base,
  );
  return { markup, signal: written === '' ? 'JSON-LD articleBody' : 'subtree with the most sentences' };
};

const leadFigure = (page: PageModel, dropped: Uint8Array): string => {
  const body = findLeadFigure(page);
  return body === null ? '' : writeBody({ tree: page.tree, body, dropped });
};

/** For pages that bring their text as data only: the paragraphs of `articleBody`. */
const declaredBody = ({ linked }: PageModel): string =>
  (linked?.text ?? '')
    .split(/\n+/)
    .map((paragraph) => paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
