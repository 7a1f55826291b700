import { zoneOfScript } from '../dates/zone-of-script.ts';
import { type Drafting, drafted, emptyDraft, refused } from '../model/draft.ts';
import { sanitizeMarkup } from '../sanitize/sanitize.ts';
import { withoutBiography } from './body/biography.ts';
import { withoutCredit } from './lines/caption-credits.ts';
import { withoutHeadlineLists } from './body/headline-lists.ts';
import { settleAnnouncedLists } from './body/announced-lists.ts';
import { settleComments } from './body/comments.ts';
import { settleContents } from './body/contents.ts';
import { confidenceOf, droppedParts, evidenceOf } from './explain.ts';
import { settleOutline } from './body/outline.ts';
import { settleInterruptions } from './body/interruptions.ts';
import { belonging } from './body/belonging.ts';
import { layOut } from './body/lay-out.ts';
import { settleInterview } from './body/interview.ts';
import { judge, type Judged } from './lines/line-role.ts';
import { creditedCaptions } from './body/first-captions.ts';
import { findDate } from './credits/find-date.ts';
import { findByline } from './credits/find-byline.ts';
import { dayFirst } from './credits/day-order.ts';
import type { Span } from './body/find-runs.ts';
import { type Header, readHeader } from './header/read-header.ts';
import { splitAuthors } from '../names/split-authors.ts';
import { settleRecords } from './related/records.ts';
import { relatedRecords } from './related/related-records.ts';
import { titleOf } from './header/find-headline.ts';
import { renderBlocks } from './render-blocks.ts';
import { settleSummaries } from './body/summaries.ts';
import { splitBlocks } from './blocks/split-blocks.ts';
import { splitClosings } from './lines/split-closings.ts';

export type TextContext = { readonly base: string | null; readonly language: string; readonly zone: string };

/**
 * The article in a plain-text scrape of a page (innerText, lynx, w3m, html2text), or in a text that somebody
 * typed. Base: address that relative ones are resolved against. Language and zone (IANA, of bare times): the site's.
 * Linear.
 */
export const readText = (text: string, context: TextContext): Drafting => {
  const { blocks: split, dialect } = splitBlocks(text);
  const blocks = settle(split.flatMap(splitClosings).map(judge));
  if (blocks.length === 0) return refused('no-article', 'The text has no words.');
  const layout = layOut(blocks);
  const { crumbs, headline, body } = layout;
  const title = headline === null ? '' : titleOf(blocks[headline.index]?.text ?? '');
  const zone = zoneOfScript(title, context) ?? context.zone;
  const above = blocks.slice(headline === null ? body.start : headline.index + 1, body.start);
  const printed = readHeader(
    dayFirst(
      above.map((block) => block.text),
      () => proseOf(blocks, body),
    ),
    zone,
  );
  const header = withByline(
    { ...printed, published: printed.published ?? findDate(blocks, layout, zone) },
    findByline(blocks, layout),
  );
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
  settleAnnouncedLists,
  settleOutline,
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
