import { isClock, type Judged } from '../lines/line-role.ts';

/** With less prose above it, a headline and its date are the article's own. */
const begun = 40;
/** So many in a row are a list of other articles; without dates, more of them. */
const fewest = { dated: 2, undated: 3 };
const title = { least: 6, most: 60 };
/** What is told of another article: one sentence, and a source of a few words. */
const summary = { lines: 2, most: 50, source: 12 };

/** A heading so close above announces the list. */
const near = 3;

type Record = { readonly length: number; readonly isDated: boolean; readonly isCounted: boolean };

/**
 * Marks where a list of other articles begins that no heading announces: headline, a sentence, and a day, again
 * and again. Linear: records don't overlap, and each is short.
 */
export const settleRecords = (blocks: readonly Judged[]): readonly Judged[] => {
  const settled = [...blocks];
  let prose = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    const length = prose >= begun ? listAt(blocks, index) : 0;
    const isAnnounced = blocks.slice(Math.max(0, index - near), index).some(({ role }) => role === 'related');
    for (let at = index; at < index + length; at += 1) {
      const other = blocks[at];
      if (other === undefined || other.role === 'time') continue;
      settled[at] = { ...other, role: at === index && !isAnnounced ? 'related' : 'links' };
    }
    if (block?.role === 'prose') prose += block.size;
    index += Math.max(0, length - 1);
  }
  return settled;
};

/** How many blocks the list has that begins here; 0: none does. */
const listAt = (blocks: readonly Judged[], start: number): number => {
  const records: Record[] = [];
  let end = start;
  for (let record = recordAt(blocks, end); record !== null; record = recordAt(blocks, end)) {
    records.push(record);
    end += record.length;
  }
  const dated = records.filter(({ isDated }) => isDated).length;
  const isCounted = records.length >= fewest.dated && records.some((record) => record.isCounted);
  const isList = dated >= fewest.dated || records.length >= fewest.undated || isCounted;
  return isList ? end - start : 0;
};

const recordAt = (blocks: readonly Judged[], start: number): Record | null => {
  const headline = blocks[start];
  if (headline === undefined || !isTitle(headline)) return null;
  const isCounted = counted.test(blocks[start + 1]?.text ?? '');
  let end = start + 1 + Number(isCounted);
  while (end - start <= summary.lines && isSummary(blocks[end], headline)) end += 1;
  const isDated = isDay(blocks[end]);
  const hasSentence = blocks.slice(start + 1, end).some(({ role }) => role === 'prose');
  return isDated || hasSentence ? { length: end - start + Number(isDated), isDated, isCounted } : null;
};

/** `08-12 阅读量 2万+`: how often the other article was read. */
const counted = /^[\d\s:./-]{0,20}(?:阅读|浏览|閱讀)[量数數]?\s?\d[\d.]*\s?[万萬kwKW]?\+?$/u;

/** A question may be an interview’s, a number a list’s. */
const isTitle = ({ role, size, text, kind }: Judged): boolean =>
  (role === 'phrase' || role === 'links') &&
  size >= title.least &&
  size <= title.most &&
  kind !== 'table' &&
  !/[?？:：。.；;，,]["”’]?$|^\d{1,3}[.、)]/u.test(text);

const isSummary = (block: Judged | undefined, { text }: Judged): boolean =>
  block !== undefined &&
  (block.text === text ||
    (block.role === 'phrase' && block.size <= summary.source) ||
    (block.role === 'prose' && block.size <= summary.most && !severalSentences.test(block.text)));

const severalSentences = /[。！？][^”’」』）)]|[a-z]{2}[.!?]["”]? ["“]?\p{Lu}/u;

const isDay = (block: Judged | undefined): boolean =>
  block !== undefined && block.role === 'time' && !isClock(block.text);
