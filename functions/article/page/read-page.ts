import { splitAuthors } from '../text/split-authors.ts';
import { sanitizeMarkup } from '../markup/sanitize.ts';
import type { Evidence } from '../article.ts';
import { chooseBody } from './choose/choose-body.ts';
import { weighLines } from './choose/weigh-lines.ts';
import { findLines } from './measure/find-lines.ts';
import { regionsOf } from './measure/regions.ts';
import { type CreditLines, creditLines } from './metadata/credit-lines.ts';
import { type Credit, readByline } from './metadata/read-byline.ts';
import { readSource } from './metadata/read-source.ts';
import { readDates } from './metadata/read-dates.ts';
import { declaredTitles } from './metadata/declared-titles.ts';
import { readHeadline } from './metadata/read-headline.ts';
import { readLeadImage } from './metadata/read-images.ts';
import { readLinkedData } from './metadata/linked-data.ts';
import { firstMeta, readMeta } from './metadata/meta-elements.ts';
import { readAddresses } from './metadata/read-addresses.ts';
import { readSection } from './metadata/read-section.ts';
import { findOpening } from './choose/find-opening.ts';
import type { PageModel } from './page-model.ts';
import type { PageContext, PageReading } from './page-reading.ts';
import { dropLines } from './prune/drop-lines.ts';
import { dropRegions } from './prune/drop-regions.ts';
import { createPruning, type Pruning } from './prune/pruning.ts';
import { attributeOf } from './tree/attributes.ts';
import { scan } from './tree/scan.ts';
import { elementsNamed, nodeCount, type Tree } from './tree/tree.ts';
import { writeBody } from './write/write-body.ts';

/**
 * Reads the article out of a whole HTML page: its body and everything the page says about it.
 * Pure and total: any string goes, `null` means that there is no article in it.
 */
export const readPage = (html: string, context: PageContext): PageReading | null => {
  const page = understand(html, context);
  const { headline } = page;
  const credits = creditLines(page);
  const byline = readByline(page, credits);
  const source = readSource(page, credits);
  const pruning = createPruning(nodeCount(page.tree));
  dropRegions(page, pruning);
  dropLines(page, pruning, {
    title: headline.text,
    byline: byline?.text ?? null,
    source: source?.text ?? null,
  });
  const markup = sanitizeMarkup(
    writeBody({ tree: page.tree, body: page.choice.body, dropped: pruning.dropped }),
    page.base,
  );
  if (markup.trim() === '') return null;
  return { ...describe(page, credits, pruning), ...creditFields(byline, source), html: markup };
};

const understand = (html: string, context: PageContext): PageModel => {
  const tree = scan(html);
  const regions = regionsOf(tree);
  const lines = findLines(tree);
  const meta = readMeta(tree);
  const linked = readLinkedData(tree);
  const headline = readHeadline({ tree, lines, meta, declared: declaredTitles(tree, meta, linked) });
  const weights = weighLines(tree, lines, { headline: headline.line, declaredText: linked?.text ?? null });
  const choice = chooseBody(tree, lines, regions, weights);
  return {
    tree,
    lines,
    regions,
    choice,
    meta,
    linked,
    headline,
    weights,
    base: readAddresses(tree, context.url).base,
    zone: context.settings.zone,
    opening: findOpening(tree, lines, choice.body),
  };
};

const creditFields = (byline: Credit | null, source: Credit | null) => ({
  byline: byline?.text ?? null,
  authors: byline === null ? [] : splitAuthors(byline.text),
  source: source?.text ?? null,
});

const describe = (page: PageModel, credits: CreditLines, pruning: Pruning) => {
  const { headline } = page;
  const dates = readDates(page, credits);
  const section = readSection(page);
  const image = readLeadImage(page, pruning.dropped);
  const evidence: Evidence[] = [
    { field: 'title', signal: headline.signal },
    { field: 'published', signal: dates.signal },
    { field: 'section', signal: section.signal },
    { field: 'leadImage', signal: image.signal },
  ];
  return {
    title: headline.text,
    published: dates.published,
    updated: dates.updated,
    section: section.name,
    tags: tagsOf(page),
    language: languageOf(page.tree),
    leadImage: image.address,
    canonical: readAddresses(page.tree, null).canonical,
    related: [],
    dropped: pruning.reasons,
    evidence,
    confidence: Math.max(0, Math.min(1, page.choice.score / 600)),
    warnings: [],
  };
};

const tagsOf = (page: PageModel): readonly string[] => {
  const keywords =
    page.linked?.keywords ??
    page.meta.get('article:tag') ??
    (firstMeta(page.meta, ['news_keywords', 'keywords']) ?? '').split(/[,，;；、]/);
  return [...new Set(keywords.map((tag) => tag.trim()).filter((tag) => tag !== '' && tag.length < 60))].slice(
    0,
    20,
  );
};

const languageOf = (tree: Tree): string | null => {
  const [html] = elementsNamed(tree, 'html');
  const language =
    html === undefined ? null : (attributeOf(tree, html, 'lang') ?? attributeOf(tree, html, 'xml:lang'));
  return language === null || language.trim() === '' ? null : language.trim();
};
