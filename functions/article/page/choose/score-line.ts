import { type Line, linkShare } from '../measure/line.ts';

/** A short line says little: a label costs a bit, so that lists of labels lose against sentences. */
const labelCost = -2;
const shortest = 36;

/**
 * How much a line speaks for (or against) being part of an article: sentences count their length,
 * links count against, labels hardly, and the cells of a table not at all.
 */
export const scoreLine = (line: Line, inCell = false): number => {
  const links = linkShare(line);
  const own = line.size - line.linkSize;
  if (links > 0.65 || (links > 0.35 && own < 90)) return -Math.min(line.size, 80) / 3;
  const marks = line.stops * 2 + line.commas;
  if (own < shortest) return line.stops > 0 ? own / 3 : inCell ? 0 : labelCost;
  if (marks === 0) return own < 150 ? own / 8 : own / 3;
  return own * (1 - links);
};

/** For pages without sentences: name lists, tables, verses. Whatever is no link counts. */
export const scoreBareLine = (line: Line): number =>
  linkShare(line) > 0.35 ? -Math.min(line.size, 80) / 3 : (line.size - line.linkSize) / 3;
