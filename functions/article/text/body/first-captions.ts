import { matches } from '../phrases/matches.ts';
import { relatedHeadings } from '../phrases/related-headings.ts';
import type { Judged } from '../lines/line-role.ts';
import { creditsPhotographer, isCreditAlone } from '../lines/photo-credits.ts';
import { isHeaderLine } from '../header/read-header.ts';

/** A picture has a caption, or a caption and a credit; more lines are a list. */
const most = 2;
const shortest = 8;

/**
 * Where the body begins if the first picture's caption belongs to it: a line or two right above the first
 * paragraph and below the header, unless they are buttons or stand under “Related stories”.
 */
export const captionedStart = (blocks: readonly Judged[], start: number, from: number): number => {
  let first = start;
  while (first > from && start - first <= most && isCaption(blocks[first - 1])) first -= 1;
  const above = blocks[first - 1];
  const isList = start - first > most || (above !== undefined && matches(relatedHeadings, above.text));
  return isList ? start : first;
};

const isCaption = (block: Judged | undefined): boolean =>
  block !== undefined &&
  block.role === 'phrase' &&
  block.kind === 'line' &&
  block.size >= shortest &&
  block.linked < 0.3 &&
  !isHeaderLine(block.text) &&
  !ofPage.test(block.text) &&
  !capitals.test(block.text);

/** Reporters, a second headline, tags, lengths of a recording, a summary, a rule, capitals alone. */
const ofPage = /^[^（(]{0,12}(?:记者|記者)|^——|^click to |#\p{L}|\d:\d\d|^摘\s?要|\d views|[━─=]{4}/iu;
const capitals = /^[^\p{Ll}\p{Lo}]+$/u;

/**
 * Captions between headline and first paragraph that a credit gives away, in the line or below it; dates and
 * bylines may stand among them.
 */
export const creditedCaptions = (above: readonly Judged[]): readonly Judged[] =>
  above
    .filter(
      (block, index) =>
        block.linked < 0.3 && block.role !== 'ending' && (isWithCredit(block) || isAbove(above, index)),
    )
    .map((block): Judged => ({ ...block, role: 'prose' }));

/** `Abfahrt erst, wenn Frau Huber sitzt: die Linie 7. (Foto: Sebastian Krahl)`. */
const isWithCredit = ({ text, size }: Judged): boolean =>
  size >= shortestCaption && creditsPhotographer(text) && !isCreditAlone(text) && !isHeaderLine(text);

/** A line that says something, and below it nothing but who took the picture. */
const isAbove = (above: readonly Judged[], index: number): boolean => {
  const [line, below] = [above[index], above[index + 1]];
  return (
    line !== undefined &&
    below !== undefined &&
    line.size >= shortestCaption &&
    line.role !== 'talk' &&
    line.role !== 'time' &&
    !isHeaderLine(line.text) &&
    !creditsPhotographer(line.text) &&
    (isCreditAlone(below.text) || (below.role === 'talk' && creditsPhotographer(below.text)))
  );
};

const shortestCaption = 12;
