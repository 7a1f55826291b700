import { type Crumbs, findCrumbs } from '../header/crumbs.ts';
import { matches } from '../phrases/matches.ts';
import { relatedHeadings } from '../phrases/related-headings.ts';
import { withoutAfterthoughts } from './afterthoughts.ts';
import { chooseRun } from './choose-run.ts';
import { filedEnd, filedStart } from './filed-post.ts';
import { captionedStart } from './first-captions.ts';
import { findRuns, isListed, type Span } from './find-runs.ts';
import type { Headline } from '../header/weigh-headline.ts';
import { isClock, isReporterLine, type Judged } from '../lines/line-role.ts';
import { isEnactment, isHeaderLine } from '../header/read-header.ts';
import { proseSize } from '../lines/prose-size.ts';
import { isToolBar } from '../lines/tool-bar.ts';
import { isSpeaker } from './interview.ts';
import { labelledEnd } from './labelled-rows.ts';
import { outlinedEnd } from './outline.ts';
import { isOneText, resumedEnd } from './resume.ts';
import { isOffice, isSigningDay } from '../lines/signature.ts';
import { rowsEnd } from '../lines/table-rows.ts';
import { cardsStart } from './trailing-cards.ts';

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
  const isChrome = ({ role, text }: Judged, index: number): boolean =>
    role !== 'prose' && role !== 'phrase' && !(role === 'time' && index < 4) && !/^[\d.,:%]+$/u.test(text);
  const prose = blocks.findIndex(({ role }) => role === 'prose');
  if (
    prose > 4 ||
    blocks.some((block, index) => isChrome(block, index) || ownership.test(block.text)) ||
    findCrumbs(blocks, blocks.length) !== null
  )
    return false;
  return prose === -1 || blocks.length - blocks.findLastIndex(({ role }) => role === 'prose') <= longestTail;
};

/** `Site content is licensed under CC BY. © Ana Reis, 2018`. */
const ownership = /©.{0,60}(?:19|20)\d\d$/u;

/** More lines than this after the last sentence are a list of something else. */
const longestTail = 5;

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
  const { run, crumbs, headline } = chooseRun(blocks);
  const from = headline === null ? 0 : afterHeader(blocks, headline.index + 1);
  const runs = findRuns(blocks, Math.min(from, run.end));
  const found = runs.find(({ start, end }) => end >= run.end && !isOver(blocks.slice(run.end, start))) ?? run;
  const first = runs.find(({ start }) => start - from <= soonest) ?? found;
  const filed = filedEnd(blocks, found.end);
  const begin = isOneText(blocks, first, found) ? first.start : found.start;
  const start = filed === null ? underHeader(blocks, from, begin) : filedStart(blocks, from, begin);
  const resumed = resumedEnd(blocks, filed ?? found.end);
  const end = outlinedEnd(blocks, { start, end: resumed });
  const body = { start, end: withoutAfterthoughts(blocks, { start, end }) };
  const widened = widen(blocks, body, from);
  return { crumbs, headline, body: { start: widened.start, end: cardsStart(blocks, widened) } };
};

/** Below an article's end stands no more of it, be the comments ever so long. */
const isOver = (gap: readonly Judged[]): boolean => gap.some(({ role }) => role === 'ending');

/** Right below the header an article begins, even if more of it stands further down. */
const soonest = 6;

/** A standfirst is no longer than this; after so much prose the article has begun. */
const standfirst = 80;

/**
 * Chinese pages set nothing but buttons between `2026-10-31 来源：文昌晚报` and the text: what stands there is of
 * the text, be it a list or a table.
 */
const underHeader = (blocks: readonly Judged[], from: number, start: number): number => {
  const between = blocks.slice(from, start);
  const isHeader = sourceAndDate.test(blocks[from - 1]?.text ?? '');
  const isText = between.every(({ role }) => role === 'phrase' || role === 'time');
  return isHeader && isText && between.length <= longestHeader * 2 ? from : start;
};

const sourceAndDate =
  /\d{4}[-/.年]\d{1,2}.*来\s?源|来\s?源.*\d{4}[-/.年]\d{1,2}|(?:发布|信息|发文|更新|添加|录入)(?:时间|日期)\s?[:：]/u;

/** Further dates below a whole header are the text's. */
const isBelowHeader = (blocks: readonly Judged[], start: number, next: number): boolean =>
  next - start > 2 && sourceAndDate.test(blocks[start - 1]?.text ?? '');

/** Date, byline and what stands above them (a standfirst, share buttons) come before the body. */
const afterHeader = (blocks: readonly Judged[], from: number): number => {
  let before = 0;
  let start = from;
  const seen = new Set<string>();
  for (const [offset, block] of blocks.slice(from, from + longestHeader).entries()) {
    const next = from + offset + 1;
    if (before >= standfirst || isBelowHeader(blocks, start, next)) break;
    if (block.role === 'prose') before += seen.has(block.text) ? 0 : block.size;
    // A date under the last paragraph of a notice is its signature: most of the prose must be still to come.
    else if (
      (isHeaderLine(block.text) || (before > 0 && isToolBar(block.text))) &&
      proseAhead(blocks, next) > before * 2
    )
      start = next;
    seen.add(block.text);
  }
  return start;
};

const proseAhead = (blocks: readonly Judged[], from: number): number => {
  const ahead = blocks.slice(from, from + 12);
  const prose = ahead.findIndex(({ role }) => role === 'prose');
  const end = ahead.findIndex(({ role }, index) => role === 'ending' && index > prose);
  return proseSize(ahead.slice(0, end === -1 ? ahead.length : end));
};

/** Takes in what is too short to be found as prose and still belongs to the first or last paragraph. */
const widen = (blocks: readonly Judged[], body: Span, from: number): Span => {
  let { start, end } = body;
  while (start > from && opensBody(blocks[start - 1])) start -= 1;
  if (matches(relatedHeadings, blocks[start - 1]?.text ?? '')) ({ start } = body);
  start = captionedStart(blocks, start, from);
  while (end < blocks.length && closesBody(blocks[end], blocks[end - 1])) end += 1;
  end = signedEnd(blocks, rowsEnd(blocks, end));
  while (end < blocks.length && closesBody(blocks[end], blocks[end - 1])) end += 1;
  return { start, end: labelledEnd(blocks, listedEnd(blocks, end)) };
};

/** `What changes`, and what does: a list under a heading of its own may close an article. */
const listedEnd = (blocks: readonly Judged[], end: number): number => {
  const first = blocks[end]?.role === 'phrase' ? end + 1 : end;
  const ahead = blocks.slice(first);
  const length = ahead.findIndex((block) => !isListed(block));
  const entries = length === -1 ? ahead.length : length;
  return entries >= fewestEntries ? first + entries : end;
};

const fewestEntries = 2;

/** A Chinese notice is signed with the office and the day; what stands above them is of the notice. */
const signedEnd = (blocks: readonly Judged[], end: number): number => {
  const ahead = blocks.slice(end, end + farthestSignature);
  const day = ahead.findIndex(isSigningDay);
  const above = ahead.slice(0, Math.max(0, day));
  const office = above.at(-1);
  const isSigned =
    office === undefined ||
    (office.role === 'phrase' && office.size <= 30 && (day === 1 || isOffice(office.text)));
  return day >= 0 && isSigned && above.every(({ role }) => ofNotice.has(role)) ? end + day + 1 : end;
};

/** A table may stand between the last sentence and the signature. */
const farthestSignature = 40;
const ofNotice: ReadonlySet<Judged['role']> = new Set<Judged['role']>(['phrase', 'prose', 'talk']);
/** `1. The kerb`, `一、会议时间`. */
const firstPart = /^(?:0?1[.、．]\s?|一、|[（(]一[）)]|第一[条章节]\s?)\S/u;

/** A heading, a live blog's first hour, a salutation, a poem's line, a sentence of three words. */
const opensBody = (block: Judged | undefined): boolean =>
  block !== undefined &&
  (isClock(block.text) ||
    (block.role === 'phrase' &&
      (block.kind === 'heading' ||
        isPoint(block) ||
        firstPart.test(block.text) ||
        isSentence(block) ||
        isEnactment(block.text) ||
        isSpeaker(block.text) ||
        /[，,：:；;—]$/u.test(block.text))));

/** Agencies and business papers begin with what matters, point by point. */
const isPoint = ({ kind, size, linked }: Judged): boolean =>
  kind === 'item' && size >= shortestPoint && linked < 0.3;

const shortestPoint = 10;

/** `他笑了。`, `（完）`, the items that a last line announced. */
const closesBody = (block: Judged | undefined, before: Judged | undefined): boolean =>
  block !== undefined &&
  block.role === 'phrase' &&
  (isSentence(block) ||
    isReporterLine(block.text) ||
    /[（(]\S{2,12}[摄攝][)）]$/u.test(block.text) ||
    /^[（(][^（()）]{1,40}[)）]$|^(?:附件|附表|联系人|联系方式|备注|(?:联系|咨询|报名)电话|\p{Script=Han}{2,6}(?:记者|通讯员)\s.{2,30}报道$|(?:解读|答复|回复|承办|办理)(?:机关|单位|部门|科室|人))|^《[^》]{2,18}》\s?[（(].{4,30}版\s?[)）]$|\.(?:pdf|docx?|xlsx?|rar|zip)$/iu.test(
      block.text,
    ) ||
    isAnnounced(block, before));

const isSentence = ({ text, linked }: Judged): boolean =>
  linked < 0.3 && /[。.।۔！!？?؟…]["”’』」]?$/u.test(text) && !/^\d[\d.]*$|\.{3}$/u.test(text);

const isAnnounced = (block: Judged, before: Judged | undefined): boolean =>
  before !== undefined &&
  ((block.kind === 'item' && block.linked < 0.5 && (before.kind === 'item' || /[:：]$/u.test(before.text))) ||
    (attachment.test(block.source.trimStart()) && /^附[件表]|^\s*\d{1,2}[.、．]/u.test(before.source)));

/** `2.冬灌用水计划表` below `附件：1.塘坝机井排查表`. */
const attachment = /^\d{1,2}[.、．]\s?\S{2,40}$/u;
