import { splitAuthors } from '../names/split-authors.ts';
import { sanitizeMarkup } from '../markup/sanitize.ts';
import { preferBeneathHeadline } from './choose/prefer-beneath-headline.ts';
import { chooseBody } from './choose/choose-body.ts';
import { weighLines } from './choose/weigh-lines.ts';
import { findLines } from './measure/find-lines.ts';
import { regionsOf } from './measure/regions.ts';
import { creditLines } from './metadata/credit-lines.ts';
import type { Credit } from './metadata/credit.ts';
import { readByline } from './metadata/read-byline.ts';
import { readSource } from './metadata/read-source.ts';
import { readDates } from './metadata/read-dates.ts';
import { declaredTitles } from './metadata/declared-titles.ts';
import { refineHeadline } from './metadata/refine-headline.ts';
import { readHeadline } from './metadata/read-headline.ts';
import { readLeadImage } from './metadata/read-images.ts';
import { readLinkedData } from './metadata/linked-data.ts';
import { readMeta } from './metadata/meta-elements.ts';
import { readAddresses } from './metadata/read-addresses.ts';
import { readRelated } from './metadata/read-related.ts';
import { readLanguage, readTags } from './metadata/read-tags.ts';
import { confidenceOf } from './confidence.ts';
import { readSection } from './metadata/read-section.ts';
import { findLeadFigure } from './choose/find-lead-figure.ts';
import { findOpening } from './choose/find-opening.ts';
import type { PageModel } from './page-model.ts';
import type { PageContext, PageReading } from './page-reading.ts';
import { dropAppeals } from './prune/drop-appeals.ts';
import { dropBoxes } from './prune/drop-boxes.ts';
import { dropOffers } from './prune/drop-offers.ts';
import { dropImprint } from './prune/drop-imprint.ts';
import { dropLines } from './prune/drop-lines.ts';
import { dropRegions } from './prune/drop-regions.ts';
import { dropTeasers } from './prune/drop-teasers.ts';
import { createPruning, type Pruning } from './prune/pruning.ts';
import { findBlocks } from './tree/find-blocks.ts';
import { findIsland } from './tree/find-island.ts';
import { scan } from './tree/scan.ts';
import { nodeCount } from './tree/tree.ts';
import { zoneOf } from './zone.ts';
import { writeBody } from './write/write-body.ts';

/**
 * Reads the article out of a whole HTML page: its body and everything the page says about it.
 * Pure and total: any string goes, `null` means that there is no article in it.
 */
export const readPage = (html: string, context: PageContext): PageReading | null => {
  const page = understandWhole(html, context);
  const credits = creditLines(page);
  const byline = readByline(page, credits);
  const source = readSource(page, credits);
  const pruning = prune(page, byline, source);
  const body = bodyOf(page, pruning);
  if (body.markup.trim() === '') return null;
  const found = {
    html: body,
    title: page.headline,
    byline,
    source,
    published: readDates(page, credits),
    section: readSection(page),
    leadImage: readLeadImage(page, pruning.dropped),
  };
  return {
    title: page.headline.text,
    byline: textOfCredit(byline),
    authors: byline === null ? [] : splitAuthors(byline.text),
    source: textOfCredit(source),
    published: found.published.published,
    updated: found.published.updated,
    section: found.section.name,
    tags: readTags(page),
    language: readLanguage(page.tree),
    leadImage: found.leadImage.address,
    canonical: readAddresses(page.tree, null).canonical,
    html: body.markup,
    related: readRelated(page),
    dropped: pruning.reasons,
    evidence: Object.entries(found).map(([field, value]) => ({ field, signal: value?.signal ?? 'nothing' })),
    confidence: confidenceOf(page),
    warnings: [],
  };
};

const textOfCredit = (credit: Credit | null): string | null => credit?.text ?? null;

const bodyOf = (
  page: PageModel,
  { dropped }: Pruning,
): { readonly markup: string; readonly signal: string } => {
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

/** Score of a body below which an article that is kept as data is looked for. */
const hardlyAny = 150;

const understandWhole = (html: string, context: PageContext): PageModel => {
  const page = understand(html, context);
  if (page.choice.score >= hardlyAny) return page;
  const island = findIsland(page.tree) ?? findBlocks(page.tree);
  if (island === null) return page;
  const shown = understand(`${html}<article>${island}</article>`, context);
  return shown.choice.score > page.choice.score * 2 ? shown : page;
};

const understand = (html: string, context: PageContext): PageModel => {
  const tree = scan(html);
  const regions = regionsOf(tree);
  const { base, canonical } = readAddresses(tree, context.url);
  const lines = findLines(tree, canonical ?? context.url);
  const meta = readMeta(tree);
  const linked = readLinkedData(tree);
  const headline = readHeadline({ tree, lines, meta, declared: declaredTitles(tree, meta, linked) });
  const weights = weighLines(tree, lines, { headline: headline.line, declaredText: linked?.text ?? null });
  const choice = preferBeneathHeadline(
    tree,
    regions,
    chooseBody(tree, lines, regions, weights),
    lines[headline.line],
  );
  const opening = findOpening(tree, lines, choice.body, headline.line);
  const zone = zoneOf(tree, headline.text, context.settings.zone);
  const page = {
    tree,
    lines,
    regions,
    choice,
    meta,
    linked,
    headline,
    weights: weights.byLine,
    base,
    zone,
    opening,
  };
  return { ...page, headline: refineHeadline(page) };
};

const prune = (page: PageModel, byline: Credit | null, source: Credit | null): Pruning => {
  const pruning = createPruning(nodeCount(page.tree));
  dropRegions(page, pruning);
  dropTeasers(page, pruning);
  dropBoxes(page, pruning);
  dropAppeals(page, pruning);
  dropOffers(page, pruning);
  dropImprint(page, pruning);
  const known = { title: page.headline.text, byline: textOfCredit(byline), source: textOfCredit(source) };
  dropLines(page, pruning, known);
  return pruning;
};

/** For pages that bring their text as data only: the paragraphs of `articleBody`. */
const declaredBody = ({ linked }: PageModel): string =>
  (linked?.text ?? '')
    .split(/\n+/)
    .map((paragraph) => paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
