import type { Line } from '../measure/line.ts';
import type { Tree } from '../tree/tree.ts';
import { essence } from './compare-text.ts';
import type { DeclaredTitle } from './declared-titles.ts';
import { findHeadline, firstHeading } from './find-headline.ts';
import { firstMeta, type Meta } from './meta-elements.ts';
import { stripSiteName } from './title-segments.ts';

export type Headline = {
  readonly text: string;
  readonly signal: string;
  /** Index of the line it stands in on the page, -1 when it doesn't. */
  readonly line: number;
};

/** What the headline is read from. */
export type HeadlineSources = {
  readonly tree: Tree;
  readonly lines: readonly Line[];
  readonly meta: Meta;
  readonly declared: readonly DeclaredTitle[];
};

/**
 * The headline that the page, its title and its metadata agree on: what is printed is whole and free of the
 * site's name, what is declared says which printed line it is.
 */
export const readHeadline = ({ tree, lines, meta, declared }: HeadlineSources): Headline => {
  const agreed = findHeadline(tree, lines, declared);
  if (agreed !== null) return { text: agreed.text, signal: 'line that the title repeats', line: agreed.line };
  const heading = firstHeading(tree, lines);
  const [first] = declared;
  if (heading !== null && (first === undefined || sharesStart(heading.text, first.text)))
    return { text: heading.text, signal: 'h1', line: heading.line };
  if (first === undefined) return { text: '', signal: 'nothing', line: -1 };
  const site = firstMeta(meta, ['og:site_name', 'application-name', 'sitename']);
  return { text: stripSiteName(first.text, site), signal: first.signal, line: -1 };
};

const sharesStart = (line: string, title: string): boolean => {
  const whole = essence(title);
  const printed = essence(line);
  const start = Math.min(12, whole.length, printed.length);
  return start > 3 && printed.slice(0, start) === whole.slice(0, start);
};
