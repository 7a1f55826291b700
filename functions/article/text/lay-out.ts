import { type Crumbs, findCrumbs } from './crumbs.ts';
import { findBody, type Span } from './find-body.ts';
import { findHeadline, type Headline } from './find-headline.ts';
import { isClock, type Judged } from './line-role.ts';
import { isHeaderLine } from './read-header.ts';

/** Where the parts of a text are. */
export type Layout = {
  readonly crumbs: Crumbs | null;
  readonly headline: Headline | null;
  readonly body: Span;
};

/** No more blocks than this stand between a headline and its article. */
const longestHeader = 9;

/** Finds the parts of a scrape among what is around them, or takes a text without surroundings as it is. */
export const layOut = (blocks: readonly Judged[]): Layout =>
  isTyped(blocks) ? typedLayout(blocks) : scrapedLayout(blocks);

/** No sign of a page around it: whatever it is (a note, a poem), it is all of it the article. */
const isTyped = (blocks: readonly Judged[]): boolean => {
  const isChrome = ({ role }: Judged, index: number): boolean =>
    role !== 'prose' && role !== 'phrase' && !(role === 'time' && index < 4);
  const prose = blocks.findIndex(({ role }) => role === 'prose');
  return prose <= 4 && !blocks.some(isChrome) && findCrumbs(blocks, blocks.length) === null;
};

const typedLayout = (blocks: readonly Judged[]): Layout => {
  const [first, second] = blocks;
  const hasTitle = first !== undefined && second !== undefined && first.role !== 'prose' && first.size <= 60;
  if (!hasTitle) return { crumbs: null, headline: null, body: { start: 0, end: blocks.length } };
  const header = blocks.slice(1, 4).findIndex((block) => block.role !== 'time' && !isHeaderLine(block.text));
  const start = Math.min(blocks.length - 1, 1 + (header === -1 ? 3 : header));
  const headline = { index: 0, signal: 'first line', score: 1 };
  return { crumbs: null, headline, body: { start, end: blocks.length } };
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

/** Takes in what is too short to be found as prose and still belongs to the first or last paragraph. */
const widen = (blocks: readonly Judged[], body: Span, from: number): Span => {
  let { start, end } = body;
  while (start > from && opensBody(blocks[start - 1])) start -= 1;
  while (end < blocks.length && closesBody(blocks[end], blocks[end - 1])) end += 1;
  return { start, end };
};

/** A heading, a live blog's first hour, a sentence of three words. */
const opensBody = (block: Judged | undefined): boolean =>
  block !== undefined &&
  (isClock(block.text) || (block.role === 'phrase' && (block.kind === 'heading' || isSentence(block))));

/** `他笑了。`, `（完）`, the items that a last line announced. */
const closesBody = (block: Judged | undefined, before: Judged | undefined): boolean =>
  block !== undefined &&
  block.role === 'phrase' &&
  (isSentence(block) || /^[（(][^（()）]{1,40}[)）]$/u.test(block.text) || isAnnounced(block, before));

const isSentence = ({ text, linked }: Judged): boolean =>
  linked < 0.3 && /[。.！!？?…]["”’』」]?$/u.test(text) && !/^\d[\d.]*$/u.test(text);

const isAnnounced = (block: Judged, before: Judged | undefined): boolean =>
  block.kind === 'item' &&
  block.linked < 0.5 &&
  before !== undefined &&
  (before.kind === 'item' || /[:：]$/u.test(before.text));
