import { findEchoes } from './echoes.ts';
import type { Span } from './find-runs.ts';
import { isOffice, isSigningDay } from './lay-out.ts';
import { isClock, type Judged } from './line-role.ts';
import { findStrangers } from './strangers.ts';

/** So many hours between the paragraphs are no accident: a live blog. */
const fewestHours = 3;
/** A headline has at least this size; a credit or button that stands again and again has no more than that. */
const headlineSize = 8;
const buttonSize = 6;
const mostRepeats = 2;

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
  const lastLines = new Set(body.slice(-3));
  const repeats = countOf(body);
  const elsewhere = countOf([...blocks.slice(0, start), ...blocks.slice(end)]);
  const foreign = new Set([...findEchoes(body), ...findStrangers(body)]);
  const isOthers = ({ text, size }: Judged): boolean =>
    // Galleries repeat the headline over every picture; a link to another article has its headline on the page twice.
    text === title ||
    (size >= headlineSize && elsewhere.has(text)) ||
    (size <= buttonSize && size > 0 && (repeats.get(text) ?? 0) > mostRepeats && /\p{L}/u.test(text));
  return body.filter(
    (block, index) =>
      (!foreign.has(block) &&
        (block.role === 'prose' ||
          (block.role === 'phrase' && (!isOthers(block) || isSigned(block, body[index + 1]))))) ||
      (isLive && isClock(block.text)) ||
      (isSigningDay(block) && (lastLines.has(block) || isSigned(body[index - 1], block))),
  );
};

/** `某市人民政府`, `2022年9月28日`: the office may stand in the site's head, too, and annexes below the day. */
const isSigned = (office: Judged | undefined, day: Judged | undefined): boolean =>
  office?.role === 'phrase' && isOffice(office.text) && day !== undefined && isSigningDay(day);

/** `【江畔股份：拟投建新项目】江畔股份公告…`: a wire says the headline again before its first sentence. */
const withoutHead = (block: Judged, title: string): Judged => {
  const head = `【${title}】`;
  return title !== '' && block.text.startsWith(head) && block.text.length > head.length
    ? { ...block, text: block.text.slice(head.length).trim(), source: block.source.replace(head, '') }
    : block;
};

const countOf = (blocks: readonly Judged[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};
