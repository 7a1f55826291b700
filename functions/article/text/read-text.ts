import { type Drafting, drafted, emptyDraft, refused } from '../draft.ts';
import { sanitizeMarkup } from '../markup/sanitize.ts';
import { withoutBiography } from './biography.ts';
import { withoutCredit } from './caption-credits.ts';
import { withoutHeadlineLists } from './headline-lists.ts';
import { settleComments } from './comments.ts';
import { settleContents } from './contents.ts';
import { confidenceOf, droppedParts, evidenceOf } from './explain.ts';
import { settleInterruptions } from './interruptions.ts';
import { belonging } from './belonging.ts';
import { layOut } from './lay-out.ts';
import { settleInterview } from './interview.ts';
import { judge, type Judged } from './line-role.ts';
import { creditedCaptions } from './first-captions.ts';
import { findDate } from './find-date.ts';
import { findByline } from './find-byline.ts';
import { dayFirst } from './day-order.ts';
import type { Span } from './find-runs.ts';
import { type Header, readHeader } from './read-header.ts';
import { splitAuthors } from './split-authors.ts';
import { settleRecords } from './records.ts';
import { relatedRecords } from './related-records.ts';
import { renderBlocks } from './render-blocks.ts';
import { settleSummaries } from './summaries.ts';
import { splitBlocks } from './split-blocks.ts';
import { splitClosings } from './split-closings.ts';

/**
 * The article in a plain-text scrape of a page (innerText, lynx, w3m, html2text), or in a text that somebody
 * typed. Base: address that relative ones are resolved against. Zone: IANA, of bare times. Linear.
 */
export const readText = (
  text: string,
  context: { readonly base: string | null; readonly zone: string },
): Drafting => {
  const { blocks: split, dialect } = splitBlocks(text);
  const blocks = settle(split.flatMap(splitClosings).map(judge));
  if (blocks.length === 0) return refused('no-article', 'The text has no words.');
  const layout = layOut(blocks);
  const { crumbs, headline, body } = layout;
  const above = blocks.slice(headline === null ? body.start : headline.index + 1, body.start);
  const printed = readHeader(
    dayFirst(
      above.map((block) => block.text),
      () => proseOf(blocks, body),
    ),
    context.zone,
  );
  const header = withByline(
    { ...printed, published: printed.published ?? findDate(blocks, layout, context.zone) },
    findByline(blocks, layout),
  );
  const title = headline === null ? '' : (blocks[headline.index]?.text ?? '');
  const own = [...creditedCaptions(above), ...belonging(blocks, body, title)];
  const kept = withoutHeadlineLists(withoutBiography(own, header.authors)).map(withoutCredit);
  return drafted({
    ...emptyDraft,
    ...header,
    title,
    section: crumbs?.section ?? null,
    html: sanitizeMarkup(renderBlocks(kept, dialect), context.base),
    related: relatedRecords(blocks.slice(body.end)),
    dropped: droppedParts(blocks, layout, kept),
    evidence: evidenceOf(layout, dialect),
    confidence: confidenceOf(kept, headline),
  });
};

const proseOf = (blocks: readonly Judged[], { start, end }: Span): string =>
  blocks
    .slice(start, end)
    .flatMap(({ role, text }) => (role === 'prose' ? [text] : []))
    .join('\n');

/** What blocks are in the light of their neighbours, in the order of asking. */
const settlers: readonly ((blocks: readonly Judged[]) => readonly Judged[])[] = [
  settleSummaries,
  settleContents,
  settleInterview,
  settleComments,
  settleRecords,
  settleInterruptions,
];

const settle = (blocks: readonly Judged[]): readonly Judged[] =>
  settlers.reduce((settled, next) => next(settled), blocks);

/** The readers of whole pages know more forms of bylines than a header's own. */
const withByline = (header: Header, byline: string | null): Header =>
  byline === null ? header : { ...header, byline, authors: splitAuthors(byline) };
