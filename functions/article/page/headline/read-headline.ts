import type { Line } from '../measure/line.ts';
import type { Tree } from '../tree/tree.ts';
import { essence } from '../measure/compare-text.ts';
import { type DeclaredTitle, documentTitle } from '../declared/declared-titles.ts';
import { findHeadline, likeliestHeading } from './find-headline.ts';
import { firstMeta, type Meta } from '../declared/meta-elements.ts';
import { splitTitle, stripSiteName } from './title-segments.ts';

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
  const whole =
    agreed === null ? null : (unglued(agreed.text, declared) ?? wholeTitle(agreed.text, declared));
  if (agreed !== null)
    return { text: whole ?? agreed.text, signal: 'line that the title repeats', line: agreed.line };
  const heading = likeliestHeading(tree, lines, declared);
  if (heading !== null) return { text: heading.text, signal: 'h1', line: heading.line };
  const [first] = declared;
  if (first === undefined) return { text: '', signal: 'nothing', line: -1 };
  const site = firstMeta(meta, ['og:site_name', 'application-name', 'sitename']);
  return { text: stripSiteName(first.text, site), signal: first.signal, line: -1 };
};

/**
 * The declared title with the same letters in more words: the page sets a label and its headline apart by style
 * only. Scripts that write without spaces have no words to count.
 */
const unglued = (printed: string, declared: readonly DeclaredTitle[]): string | null => {
  if (/[ぁ-ヿ々〇㐀-鿿]/.test(printed)) return null;
  const line = essence(printed);
  const words = wordCount(printed);
  return declared.find(({ text }) => essence(text) === line && wordCount(text) > words)?.text ?? null;
};

const wordCount = (text: string): number => text.trim().split(/\s+/).length;

/**
 * The declared title that the printed line goes on from, when the document title shows that it isn't cut:
 * some headings hold a label or a second line too.
 */
const wholeTitle = (printed: string, declared: readonly DeclaredTitle[]): string | null => {
  const line = essence(printed);
  const title = documentTitle(declared);
  const parts = new Set(splitTitle(title).map((part) => essence(part.text)));
  const whole = declared.find(({ text, signal }) => {
    const plain = essence(text);
    return signal !== 'title' && plain.length < line.length && line.startsWith(plain) && parts.has(plain);
  });
  return whole?.text ?? null;
};
