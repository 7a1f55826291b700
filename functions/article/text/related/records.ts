import { hasHan } from '../../characters/has-han.ts';
import { isClock, type Judged } from '../lines/line-role.ts';
import { isCodeLine } from '../lines/program-code.ts';
import { proseSize } from '../lines/prose-size.ts';

/** With less prose above it, a headline and its date are the article's own. */
const begun = 40;
/** So many in a row are a list of other articles; without dates, more of them. */
const fewest = { dated: 2, undated: 3, last: 2 };
const title = { least: 4, most: 60 };
/** What is told of another article: one sentence, and a source of a few words. */
const summary = { lines: 2, most: 50, source: 12 };
/** At the end of a page two records will do, if their sentences are so much shorter than the article's paragraphs. */
const shorter = 0.65;
/** A shorter sentence is a caption's or a button's. */
const shortest = 8;

/** A heading so close above announces the list; more of the article comes so close below its parts. */
const near = { above: 3, below: 8 };

type Record = {
  readonly length: number;
  readonly isDated: boolean;
  readonly isCounted: boolean;
  /** Of its sentence. */
  readonly size: number;
};

/** The prose above a list. */
type Above = { readonly prose: number; readonly paragraphs: number };

/**
 * Marks where a list of other articles begins that no heading announces: headline, a sentence, and a day, again
 * and again. Linear: records don't overlap, and each is short.
 */
export const settleRecords = (blocks: readonly Judged[]): readonly Judged[] => {
  const settled = [...blocks];
  let above: Above = { prose: 0, paragraphs: 0 };
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    const length = above.prose >= begun ? listAt(blocks, index, above) : 0;
    const isAnnounced = blocks
      .slice(Math.max(0, index - near.above), index)
      .some(({ role }) => role === 'related');
    for (let at = index; at < index + length; at += 1) {
      const other = blocks[at];
      if (other === undefined || other.role === 'time') continue;
      settled[at] = { ...other, role: at === index && !isAnnounced ? 'related' : 'links' };
    }
    if (block?.role === 'prose')
      above = { prose: above.prose + block.size, paragraphs: above.paragraphs + 1 };
    index += Math.max(0, length - 1);
  }
  return settled;
};

/** How many blocks the list has that begins here; 0: none does. */
const listAt = (blocks: readonly Judged[], start: number, above: Above): number => {
  const records: Record[] = [];
  let end = start;
  for (let record = recordAt(blocks, end); record !== null; record = recordAt(blocks, end)) {
    records.push(record);
    end += record.length;
  }
  const isLong = records.length >= fewest.undated && !goesOn(blocks, end, summary.most);
  // Chinese documents end in short parts, too.
  const isLast = areLast(records, above) && !hasHan(blocks[start]?.text ?? '');
  const isList = areOthers(records) || isLong || (isLast && !goesOn(blocks, end, shortest));
  return isList ? end - start : 0;
};

/** With days, or with the number of their readers. */
const areOthers = (records: readonly Record[]): boolean =>
  records.filter(({ isDated }) => isDated).length >= fewest.dated ||
  (records.length >= fewest.dated && records.some(({ isCounted }) => isCounted));

const areLast = (records: readonly Record[], { prose, paragraphs }: Above): boolean =>
  records.length >= fewest.last && records.every(({ size }) => size < (prose / paragraphs) * shorter);

/** Below parts of an article, each with a word above it and a sentence in it, more of the article comes. */
const goesOn = (blocks: readonly Judged[], end: number, most: number): boolean => {
  const ahead = blocks.slice(end, end + near.below);
  const ending = ahead.findIndex(({ role }) => role === 'ending' || role === 'related');
  return ahead
    .slice(0, ending === -1 ? ahead.length : ending)
    .some(({ role, size }) => role === 'prose' && size > most);
};

const recordAt = (blocks: readonly Judged[], start: number): Record | null => {
  const headline = blocks[start];
  if (headline === undefined || !isTitle(headline)) return null;
  const isCounted = counted.test(blocks[start + 1]?.text ?? '');
  let end = start + 1 + Number(isCounted);
  while (end - start <= summary.lines && isSummary(blocks[end], headline) && !isNext(blocks, end)) end += 1;
  const isDated = isDay(blocks[end]);
  const size = proseSize(blocks.slice(start + 1, end));
  return isDated || size > 0 ? { length: end - start + Number(isDated), isDated, isCounted, size } : null;
};

/** `08-12 阅读量 2万+`: how often the other article was read. */
const counted = /^[\d\s:./-]{0,20}(?:阅读|浏览|閱讀)[量数數]?\s?\d[\d.]*\s?[万萬kwKW]?\+?$/u;

/** A question may be an interview’s, a number a list’s. */
const isTitle = ({ role, size, text, kind, ordered, linked }: Judged): boolean =>
  (role === 'phrase' || role === 'links') &&
  !isCodeLine({ role, text, linked }) &&
  size >= title.least &&
  size <= title.most &&
  kind !== 'table' &&
  !ordered &&
  !/[?？:：。.；;，,]["”’]?$|^(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[（(][一二三四五六七八九十]{1,3})[.、)）]|^\p{Ll}{2}/u.test(
    text,
  );

const isSummary = (block: Judged | undefined, { text }: Judged): boolean =>
  block !== undefined &&
  (block.text === text ||
    (block.role === 'phrase' && block.size <= summary.source) ||
    (block.role === 'prose' && block.size <= summary.most && !severalSentences.test(block.text)));

/** Below the sentence of one record stands the headline of the next, or a source with its day. */
const isNext = (blocks: readonly Judged[], index: number): boolean => {
  const block = blocks[index];
  const isPhrase = block?.role === 'phrase' && block.size > 0;
  return isPhrase && blocks[index - 1]?.role === 'prose' && !isDay(blocks[index + 1]);
};

const severalSentences = /[。！？][^”’」』）)]|[a-z]{2}[.!?]["”]? ["“]?\p{Lu}/u;

const isDay = (block: Judged | undefined): boolean =>
  block !== undefined && block.role === 'time' && !isClock(block.text);
