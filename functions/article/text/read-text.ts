import type { Dropped } from '../article.ts';
import { type Drafting, drafted, emptyDraft, refused } from '../draft.ts';
import { sanitizeMarkup } from '../markup/sanitize.ts';
import { type Crumbs, findCrumbs } from './crumbs.ts';
import { findBody, type Span } from './find-body.ts';
import { findHeadline, type Headline } from './find-headline.ts';
import { settleInterruptions } from './interruptions.ts';
import { judge, type Judged } from './line-role.ts';
import { isHeaderLine, readHeader } from './read-header.ts';
import { relatedRecords } from './related-records.ts';
import { renderBlocks } from './render-blocks.ts';
import { splitBlocks } from './split-blocks.ts';

/** No more blocks than this stand between a headline and its article. */
const longestHeader = 9;

/** Where the parts of a scrape are. */
type Layout = { readonly crumbs: Crumbs | null; readonly headline: Headline | null; readonly body: Span };

/**
 * The article in a plain-text scrape of a page (innerText, lynx, w3m, html2text), or in a text that somebody
 * typed. Base: address that relative ones are resolved against. Zone: IANA, of bare times. Linear.
 */
export const readText = (
  text: string,
  context: { readonly base: string | null; readonly zone: string },
): Drafting => {
  const { blocks: split, dialect } = splitBlocks(text);
  const blocks = settleInterruptions(split.map(judge));
  if (blocks.length === 0) return refused('no-article', 'The text has no words.');
  const layout = isTyped(blocks) ? typedLayout(blocks) : scrapedLayout(blocks);
  const { crumbs, headline, body } = layout;
  const headerFrom = headline === null ? body.start : headline.index + 1;
  const header = readHeader(
    blocks.slice(headerFrom, body.start).map((block) => block.text),
    context.zone,
  );
  const kept = blocks.slice(body.start, body.end).filter(belongs);
  const title = headline === null ? '' : (blocks[headline.index]?.text ?? '');
  return drafted({
    ...emptyDraft,
    ...header,
    title,
    section: crumbs?.section ?? null,
    html: sanitizeMarkup(renderBlocks(kept, dialect), context.base),
    related: relatedRecords(blocks.slice(body.end)),
    dropped: droppedParts(blocks, layout),
    evidence: evidenceOf(layout, dialect),
    confidence: confidenceOf(kept, headline),
  });
};

/** No sign of a page around it: whatever it is (a note, a poem), it is all of it the article. */
const isTyped = (blocks: readonly Judged[]): boolean => {
  const chrome = blocks.filter(({ role }) => role !== 'prose' && role !== 'phrase').length;
  const prose = blocks.findIndex(({ role }) => role === 'prose');
  const before = prose === -1 ? 0 : prose;
  return (
    chrome - blocks.slice(0, 4).filter(({ role }) => role === 'time').length <= 0 &&
    before <= 4 &&
    findCrumbs(blocks, blocks.length) === null
  );
};

const typedLayout = (blocks: readonly Judged[]): Layout => {
  const [first, second] = blocks;
  const hasTitle = first !== undefined && second !== undefined && first.role !== 'prose' && first.size <= 60;
  if (!hasTitle) return { crumbs: null, headline: null, body: { start: 0, end: blocks.length } };
  let start = 1;
  while (start < blocks.length - 1 && start < 4 && isHeaderBlock(blocks[start])) start += 1;
  return {
    crumbs: null,
    headline: { index: 0, signal: 'first line', score: 1 },
    body: { start, end: blocks.length },
  };
};

const scrapedLayout = (blocks: readonly Judged[]): Layout => {
  const rough = findBody(blocks) ?? { start: 0, end: blocks.length };
  const crumbs = findCrumbs(blocks, rough.start);
  const headline = findHeadline(blocks, rough.start, crumbs);
  const from = headline === null ? 0 : afterHeader(blocks, headline.index + 1);
  const body = findBody(blocks, from) ?? { start: Math.min(from, blocks.length), end: blocks.length };
  return { crumbs, headline, body: widen(blocks, body, from) };
};

/** Date, byline and what stands above them (a standfirst, share buttons) come before the body. */
const afterHeader = (blocks: readonly Judged[], from: number): number => {
  const zone = blocks.slice(from, from + longestHeader);
  const last = zone.findLastIndex(({ text, role }) => isHeaderLine(text) && role !== 'prose');
  return from + last + 1;
};

/** Takes in the heading that stands right before the first prose, as long as it belongs to the article. */
const widen = (blocks: readonly Judged[], body: Span, from: number): Span => {
  let { start } = body;
  while (start > from && blocks[start - 1]?.kind === 'heading' && blocks[start - 1]?.role === 'phrase')
    start -= 1;
  return { start, end: body.end };
};

const isHeaderBlock = (block: Judged | undefined): boolean =>
  block !== undefined &&
  (block.role === 'time' || /^(?:by\s\p{Lu}|作者|来源|来源|文[/／])/iu.test(block.text));

/** Inside the body, what talks of the page goes and everything else stays. */
const belongs = ({ role }: Judged): boolean => role === 'prose' || role === 'phrase';

const confidenceOf = (kept: readonly Judged[], headline: Headline | null): number => {
  const prose = kept.filter(({ role }) => role === 'prose').reduce((sum, { size }) => sum + size, 0);
  const all = kept.reduce((sum, { size }) => sum + size, 0);
  const share = all === 0 ? 0 : prose / all;
  const length = Math.min(1, all / 120);
  return Math.round((0.35 + 0.25 * share + 0.25 * length + (headline === null ? 0 : 0.15)) * 100) / 100;
};

const evidenceOf = (
  { crumbs, headline }: Layout,
  dialect: string,
): readonly { field: string; signal: string }[] => [
  { field: 'html', signal: `best block of sentences in a text scrape (${dialect})` },
  ...(headline === null ? [] : [{ field: 'title', signal: headline.signal }]),
  ...(crumbs === null ? [] : [{ field: 'section', signal: 'crumbs' }]),
];

const droppedParts = (blocks: readonly Judged[], { body }: Layout): readonly Dropped[] => {
  const parts: readonly (readonly [string, string, readonly Judged[]])[] = [
    ['lines before the body', 'above the best block of sentences', blocks.slice(0, body.start)],
    [
      'lines in the body',
      'speak of the page, not of its subject',
      blocks.slice(body.start, body.end).filter((block) => !belongs(block)),
    ],
    [
      'lines after the body',
      blocks[body.end]?.role === 'ending'
        ? `after “${blocks[body.end]?.text.slice(0, 20) ?? ''}”`
        : 'below the best block of sentences',
      blocks.slice(body.end),
    ],
  ];
  return parts
    .map(([what, why, dropped]) => ({
      what,
      why,
      characters: dropped.reduce((sum, { text }) => sum + text.length, 0),
    }))
    .filter(({ characters }) => characters > 0);
};
