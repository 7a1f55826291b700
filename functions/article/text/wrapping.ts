import { columns, unspaced } from './columns.ts';

/** A line of the scrape with what decides whether it goes on in the next. */
export type Line = {
  readonly text: string;
  /** Spaces before the text. */
  readonly indent: number;
  readonly columns: number;
  readonly characters: number;
};

export const lineOf = (text: string): Line => {
  const trimmed = text.trimEnd();
  // Full-width spaces at the beginning of a Chinese paragraph are its first-line indent, not a margin.
  const indent = /^ */u.exec(trimmed)?.[0].length ?? 0;
  return { text: trimmed.trimStart(), indent, columns: columns(trimmed), characters: trimmed.length };
};

/** The edge at which a program broke the lines; some (lynx) count characters even of East Asian scripts. */
export type Edge = { readonly unit: 'columns' | 'characters'; readonly width: number };

/** Nobody reads, and no program makes, text in lines narrower or wider than this. */
const narrowest = 56;
const widest = 132;
/** Punctuation may hang over the edge, or be kept from it; East Asian ambiguous widths add to that. */
const slack = 4;

/**
 * The edge at which a program broke the lines, `null` when the lines are as long as their paragraphs.
 * Lines were broken if nearly every long line is too long for the first word of the next.
 */
export const findEdge = (lines: readonly Line[]): Edge | null =>
  edgeIn(lines, 'columns') ?? edgeIn(lines, 'characters');

const edgeIn = (lines: readonly Line[], unit: Edge['unit']): Edge | null => {
  const widths = lines
    .map((line) => line[unit])
    .filter((width) => width > 0)
    .toSorted((one, other) => one - other);
  // One line in a hundred may hold an address that can't be broken.
  const width = widths[Math.max(0, widths.length - 1 - Math.floor(widths.length / 100))] ?? 0;
  if (width < narrowest || width > widest) return null;
  const edge: Edge = { unit, width };
  const pairs = lines.slice(1).flatMap((next, index) => {
    const line = lines[index];
    return line === undefined || next.text === '' || line[unit] < width * 0.75 ? [] : [{ line, next }];
  });
  const forced = pairs.filter(({ line, next }) => isForced(line, next, edge));
  return forced.length >= 2 && forced.length >= pairs.length * 0.6 ? edge : null;
};

/** After the end of a sentence only a break that had to be is no new paragraph. */
const sentenceEnd = /[.。！？!?…：:][”’"'」』）)\]]*$/u;

/** Whether the next line's first word (or character) had no room any more. */
export const isForced = (line: Line, next: Line, { unit, width }: Edge): boolean => {
  const word = unspaced.test(next.text.charAt(0))
    ? next.text.charAt(0)
    : ` ${/^\S+/u.exec(next.text.slice(0, 200))?.[0] ?? ''}`;
  return (
    line[unit] + (unit === 'columns' ? columns(word) : word.length) >
    width - (sentenceEnd.test(line.text) ? 0 : slack)
  );
};
