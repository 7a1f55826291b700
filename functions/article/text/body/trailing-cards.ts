import type { Span } from './find-runs.ts';
import { isClock, isOfPicture, type Judged } from '../lines/line-role.ts';
import { proseSize } from '../lines/prose-size.ts';
import { boxEnd } from './interruptions.ts';
import { isPartOfText } from './resume.ts';

/** Of the whole prose no more stands below the last buttons, and in no more paragraphs. */
const most = { share: 0.4, paragraphs: 3 };
const mostLines = 40;

/**
 * Where the body ends if nothing but cards stands below its buttons: a name, a section or another headline, and one
 * paragraph below each (who wrote it, what the site is, what else there is to read). An article that goes on below
 * buttons has a paragraph first, or two in a row. Linear: a bounded number of blocks is looked at.
 */
export const cardsStart = (blocks: readonly Judged[], { start, end }: Span): number => {
  const prose = blocks.slice(start, end).some(({ text }) => isClock(text))
    ? 0
    : proseSize(blocks.slice(start, end));
  for (let from = Math.max(start + 1, end - mostLines); from < end; from += 1) {
    const below = blocks.slice(from, end);
    if (
      blocks[from]?.role === 'phrase' &&
      isButton(blocks[from - 1]) &&
      proseSize(below) <= prose * most.share &&
      areCards(below)
    )
      return from;
  }
  return end;
};

const isButton = (block: Judged | undefined): boolean =>
  block?.role === 'talk' &&
  /\p{L}/u.test(block.text) &&
  !isOfPicture(block.text) &&
  !boxEnd.test(block.text) &&
  !/[,，]$/u.test(block.text);

const areCards = (below: readonly Judged[]): boolean => {
  const lines = below.filter(({ role }) => role === 'phrase' || role === 'prose');
  const paragraphs = lines.filter(({ role }) => role === 'prose');
  return (
    paragraphs.length > 0 &&
    paragraphs.length <= most.paragraphs &&
    !lines.some(({ text }) => quoted.test(text)) &&
    lines.every((line, at) => (line.role === 'prose' ? lines[at - 1]?.role === 'phrase' : isTitle(line)))
  );
};

/** A card has nobody speak. */
const quoted = /^[‘'’]|["“„«「『]\s?[\p{Lu}\p{Lo}]/u;

const isTitle = ({ kind, text }: Judged): boolean =>
  !isClock(text) &&
  !/[?？]$|^\d{1,3}[.、)）]/u.test(text) &&
  (kind === 'heading' || !isPartOfText(kind, text));
