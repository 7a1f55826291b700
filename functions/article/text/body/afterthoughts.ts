import type { Span } from './find-runs.ts';
import { isClock, type Judged } from '../lines/line-role.ts';
import { isHeaderLine } from '../header/read-header.ts';
import { channel } from '../phrases/channels.ts';
import { proseSize } from '../lines/prose-size.ts';
import { isToolBar } from '../lines/tool-bar.ts';
import { isPartOfText } from './resume.ts';
import { countStems, stemsOf } from './strangers.ts';

/** Above it stands an article of at least this size, and so many times as much as below. */
const article = { least: 60, times: 2 };
/** A form's, a notice's or a comment's sentences; an article's last part may be as short. */
const most = 3;
/** Longer paragraphs tell of a network or a programme; what is said of one's own is short, the more so amid others. */
const longestAppeal = { alone: 60, below: 40 };
/** Words long enough to say what it is about, and the share of them that the article has. */
const words = { fewest: 4, shared: 0.15 };

/**
 * The body's end without the sentences that follow a text on its page: an invitation to a newsletter, a comment, a
 * notice of the house. Known by what stands between and by what is named for the first time, in every language.
 */
export const withoutAfterthoughts = (blocks: readonly Judged[], { start, end }: Span): number => {
  const body = blocks.slice(start, end);
  if (body.filter(({ text }) => isClock(text)).length >= fewestHours) return end;
  let kept = body.length;
  for (let next = endOfText(body, kept); next < kept; next = endOfText(body, kept)) kept = next;
  if (announcesNothing(body[kept - 1], blocks[start + kept]) && kept > 1) kept -= 1;
  return kept === body.length ? end : start + kept;
};

/** `Thanks to those who share this:`, and nothing but pictures below. */
const announcesNothing = (last: Judged | undefined, next: Judged | undefined): boolean =>
  last?.role === 'prose' &&
  /[:：]$/u.test(last.text) &&
  (next === undefined || next.size === 0 || next.role === 'ending');

/** So many hours on their own tell a live blog. */
const fewestHours = 2;

/** Where the last part begins, with the lines above it, if it is none of the text's; `end` if it is. */
const endOfText = (body: readonly Judged[], end: number): number => {
  const last = body.slice(0, end).findLastIndex(isProse);
  const first = body.slice(0, last + 1).findLastIndex((block) => !isProse(block)) + 1;
  const above = body.slice(0, first).findLastIndex(isProse) + 1;
  const isAlone = last === first && above > 0;
  const longest = isAlone ? longestAppeal.alone : longestAppeal.below;
  if (isAppeal(body.slice(0, last), body[last], longest)) return isAlone ? above : last;
  const part = body.slice(first, last + 1);
  const text = body.slice(0, above);
  const isShort =
    part.length <= most && proseSize(text) >= Math.max(article.least, proseSize(part) * article.times);
  return isShort && isForeign(body.slice(above, first), part, text) ? above : end;
};

const isProse = ({ role }: Judged): boolean => role === 'prose';

/** The last sentence speaks of a channel that the text above never named. */
const isAppeal = (above: readonly Judged[], last: Judged | undefined, longest: number): boolean => {
  const named = channel.exec(last?.text ?? '')?.[0].toLowerCase();
  if (last === undefined || named === undefined || last.size > longest) return false;
  const text = above.filter(isProse);
  return proseSize(text) >= article.least && text.every((block) => !block.text.toLowerCase().includes(named));
};

const isForeign = (gap: readonly Judged[], part: readonly Judged[], text: readonly Judged[]): boolean => {
  if (gap.some(isPosted)) return true;
  if (!gap.some(isNumbered) && isOfHouse(part, text)) return true;
  return (areLabels(gap) || areButtons(gap)) && sharesLittle(part, text);
};

const areLabels = (gap: readonly Judged[]): boolean => {
  const isHeaded = gap.at(-1)?.kind === 'heading';
  const labels = isHeaded ? gap.slice(0, -1) : gap;
  const least = isHeaded ? labelsAbove.heading : labelsAbove.text;
  return labels.length >= least && labels.some(isLabel) && !labels.some(isPart);
};

/** Share buttons stand above a text, or below it. */
const areButtons = (gap: readonly Judged[]): boolean =>
  gap.length >= labelsAbove.text &&
  gap.every(({ role }) => role === 'talk') &&
  gap.some(({ text }) => isToolBar(text));

const sharesLittle = (part: readonly Judged[], text: readonly Judged[]): boolean => {
  const vocabulary = countStems(text);
  const stems = part.flatMap((block) => stemsOf(block.text));
  const known = stems.filter((stem) => vocabulary.has(stem));
  return stems.length >= words.fewest && known.length < stems.length * words.shared;
};

/** A caption and its credit, or a subheading, part a text from its last sentence as well. */
const labelsAbove = { text: 2, heading: 3 };

/** `portofnews.ru is a portal of news`: below an article that never names it. */
const isOfHouse = ([first]: readonly Judged[], text: readonly Judged[]): boolean => {
  const domain = house.exec(first?.text ?? '')?.[0];
  return domain !== undefined && text.every((block) => !block.text.includes(domain));
};

const house =
  /(?<![@/\w.-])(?:[\w-]{4,40}\.){1,2}(?:com|net|org|info|[a-z]{2}|COM|NET|ORG|[A-Z]{2})(?![\w@])/u;

/** `Ana Luni, 11 februarie 2013, 15:02`. */
const isPosted = ({ text }: Judged): boolean =>
  /\p{Nd}:\p{Nd}{2}/u.test(text) && !isClock(text) && isHeaderLine(text);

const isPart = (block: Judged): boolean =>
  block.kind === 'item' ||
  (isPartOfText(block.kind, block.text) && !counter.test(block.text)) ||
  isNumbered(block);

const isNumbered = ({ text }: Judged): boolean => /^\d{1,2}[.)]/u.test(text);

/** `Diskuse (12)`. */
const counter = /\(\d{1,5}\)$/u;

const isLabel = ({ role, kind, size }: Judged): boolean => role === 'phrase' && kind === 'line' && size > 0;
