import { columns, unspaced } from './columns.ts';

/** A line of the scrape with what decides whether it goes on in the next. */
export type Line = { readonly text: string; readonly indent: number; readonly width: number };

export const lineOf = (text: string): Line => {
  const trimmed = text.trimEnd();
  // Full-width spaces at the beginning of a Chinese paragraph are its first-line indent, not a margin.
  const indent = /^ */u.exec(trimmed)?.[0].length ?? 0;
  return { text: trimmed.trimStart(), indent, width: columns(trimmed) };
};

/** Nobody reads, and no program makes, text in columns narrower or wider than this. */
const narrowest = 56;
const widest = 168;
/** Punctuation may hang over the edge, or be kept from it; East Asian ambiguous widths add to that. */
const slack = 4;

/**
 * The width in columns at which a program broke the lines, `null` when the lines are as long as their
 * paragraphs. Lines were broken if nearly every long line is too long for the first word of the next.
 */
export const wrapWidth = (lines: readonly Line[]): number | null => {
  const widths = lines
    .map(({ width }) => width)
    .filter((width) => width > 0)
    .toSorted((one, other) => one - other);
  // One line in a hundred may hold an address that can't be broken.
  const width = widths[Math.max(0, widths.length - 1 - Math.floor(widths.length / 100))] ?? 0;
  if (width < narrowest || width > widest) return null;
  const pairs = lines.slice(1).flatMap((next, index) => {
    const line = lines[index];
    return line === undefined || next.width === 0 || line.width < width * 0.75 ? [] : [{ line, next }];
  });
  const forced = pairs.filter(({ line, next }) => isForced(line, next, width));
  return forced.length >= 2 && forced.length >= pairs.length * 0.6 ? width : null;
};

/** Whether the next line's first word (or character) had no room any more. */
export const isForced = (line: Line, next: Line, width: number): boolean => {
  const first = unspaced.test(next.text.charAt(0))
    ? 2
    : 1 + columns(/^\S+/u.exec(next.text.slice(0, 200))?.[0] ?? '');
  return line.width + first > width - slack;
};
