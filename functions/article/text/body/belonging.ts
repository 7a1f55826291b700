import { findEchoes } from './echoes.ts';
import type { Span } from './find-runs.ts';
import { isClock, isReporterLine, type Judged } from '../lines/line-role.ts';
import { isOffice, isSigningDay } from '../lines/signature.ts';
import { findStrangers } from './strangers.ts';

/** So many hours between the paragraphs are no accident: a live blog. */
const fewestHours = 3;
/** A headline has at least this size; a credit or button that stands again and again has no more than that. */
const headlineSize = 8;
const buttonSize = 6;
const mostRepeats = 2;

/** Above the second paragraph a reporter's line belongs to the header. */
const header = 2;

/** Inside the body, what talks of the page goes and everything else stays. */
export const belonging = (
  blocks: readonly Judged[],
  { start, end }: Span,
  title: string,
): readonly Judged[] => {
  const body = blocks
    .slice(start, end)
    .map((block, index) => (index === 0 ? withoutHead(block, title) : block));
  const isLive = body.filter(({ text }) => isClock(text)).length >= fewestHours;
  const signed = signaturesIn(body);
  const repeats = countOf(body);
  const elsewhere = countOf([...blocks.slice(0, start), ...blocks.slice(end)]);
  const reporters = body.slice(0, header).filter(({ text }) => isReporterLine(text));
  const foreign = new Set([...findEchoes(body), ...findStrangers(body), ...reporters]);
  const isOthers = ({ text, size }: Judged): boolean =>
    // Galleries repeat the headline over every picture; a link to another article has its headline on the page twice.
    saysAgain(text, title) ||
    (size >= headlineSize && elsewhere.has(text)) ||
    (size <= buttonSize && size > 0 && (repeats.get(text) ?? 0) > mostRepeats && /\p{L}/u.test(text));
  const isText = (block: Judged): boolean =>
    (block.role === 'prose' && !saysAgain(block.text, title)) ||
    (block.role === 'phrase' && !isOthers(block));
  return body.filter(
    (block) => (isText(block) && !foreign.has(block)) || (isLive && isClock(block.text)) || signed.has(block),
  );
};

/**
 * `某市人民政府`, `2022年9月28日`: the office may stand in the site's head, too, and annexes below the day; at the
 * end the day is a signature whatever stands above it.
 */
const signaturesIn = (body: readonly Judged[]): ReadonlySet<Judged> => {
  const days = body.flatMap((block, index) => (isSigningDay(block) ? [index] : []));
  return new Set(
    days.flatMap((day) => {
      const office = body.slice(Math.max(0, day - 1), day).filter(isSigner);
      return day >= body.length - lastLines || office.length > 0
        ? [...office, ...body.slice(day, day + 1)]
        : [];
    }),
  );
};

const lastLines = 3;
const isSigner = ({ role, text }: Judged): boolean => role === 'phrase' && isOffice(text);

/** `【江畔股份：拟投建新项目】江畔股份公告…`: a wire says the headline again before its first sentence. */
const withoutHead = (block: Judged, title: string): Judged => {
  const head = `【${title}】`;
  return title !== '' && block.text.startsWith(head) && block.text.length > head.length
    ? { ...block, text: block.text.slice(head.length).trim(), source: block.source.replace(head, '') }
    : block;
};

/** The headline, which may end like a sentence; `Picture of the article: ` and it. */
const saysAgain = (text: string, title: string): boolean =>
  text === title || (text.endsWith(title) && label.test(text.slice(0, -title.length)));

const label = /^[^:：]{1,30}[:：]\s?$/u;

const countOf = (blocks: readonly Judged[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};
