import { columns, unspaced } from './columns.ts';

/** A line of the scrape with what decides whether it goes on in the next. */
export type Line = {
  readonly text: string;
  /** Spaces before the text. */
  readonly indent: number;
  readonly columns: number;
  readonly characters: number;
  /** Begins with a full-width space, as the first line of a Chinese paragraph does. */
  readonly isSetIn: boolean;
};

export const lineOf = (text: string): Line => {
  const trimmed = text.trimEnd();
  // Full-width spaces at the beginning of a Chinese paragraph are its first-line indent, not a margin.
  const indent = /^ */u.exec(trimmed)?.[0].length ?? 0;
  return {
    text: trimmed.trimStart(),
    indent,
    columns: columns(trimmed),
    characters: trimmed.length,
    isSetIn: trimmed.charAt(indent) === '\u3000',
  };
};

/** The edge at which a program broke the lines; some (lynx) count characters even of East Asian scripts. */
export type Edge = { readonly unit: 'columns' | 'characters'; readonly width: number };

/** Nobody reads, and no program makes, text in lines narrower or wider than this. */
const narrowest = { page: 56, column: 14 };
const widest = 132;
/** Punctuation may hang over the edge, or be kept from it; East Asian ambiguous widths add to that. */
const slack = 4;
/** What goes further was not broken at the edge. */
const overhang = 8;
/** Signs that every program counts as one column. */
const narrow = /^[\x20-\x7e]*$/u;

/**
 * The edge at which a program broke the lines, `null` when the lines are as long as their paragraphs.
 * Lines were broken if nearly every long line is too long for the first word of the next, and no sentence
 * goes beyond the edge.
 */
export const findEdge = (lines: readonly Line[], width: number | null): Edge | null => {
  const least = width === null ? narrowest.page : narrowest.column;
  return (
    edgeIn(lines, 'columns', least) ??
    edgeIn(lines, 'characters', least) ??
    terminalEdge(lines, width ?? terminalWidth)
  );
};

const edgeIn = (lines: readonly Line[], unit: Edge['unit'], least: number): Edge | null => {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(line[unit], (counts.get(line[unit]) ?? 0) + 1);
  const widths = [...counts.keys()].filter((width) => width >= least && width <= widest);
  const edges = widths.toSorted((one, other) => other - one).map((width): Edge => ({ unit, width }));
  return edges.find((edge) => isCrowded(counts, edge.width) && breaksLines(lines, edge)) ?? null;
};

const terminalWidth = 80;

/** A short text may have but one broken line, which only a terminal's usual width tells. */
const terminalEdge = (lines: readonly Line[], width: number): Edge | null => {
  const edge: Edge = { unit: 'columns', width };
  const isBroken = (line: Line, index: number): boolean => {
    const next = lines[index + 1];
    return (
      next !== undefined && next.text !== '' && isForced(line, next, edge) && !sentenceEnd.test(line.text)
    );
  };
  return lines.every((line) => line.columns <= edge.width) && lines.some(isBroken) ? edge : null;
};

/** Broken lines end close to the edge, and there are some of them. */
const isCrowded = (counts: ReadonlyMap<number, number>, width: number): boolean =>
  [0, 1, 2, 3].reduce((sum, back) => sum + (counts.get(width - back) ?? 0), 0) >= 2;

const breaksLines = (lines: readonly Line[], edge: Edge): boolean => {
  const beyond = lines.filter((line) => line[edge.unit] > edge.width);
  // Rules, addresses and code can't be broken; sentences can.
  const isByHand = beyond.length > lines.length / 10 || beyond.some(({ text }) => sentenceEnd.test(text));
  if (beyond.length > lines.length / 3) return false;
  const pairs = lines.slice(1).flatMap((next, index) => {
    const line = lines[index];
    return line === undefined || next.text === '' || !isLong(line, edge) ? [] : [{ line, next }];
  });
  const forced = pairs.filter(({ line, next }) => isForced(line, next, edge));
  const least = isByHand ? preformatted : broken;
  return (
    forced.length >= least.lines &&
    forced.length >= pairs.length * least.share &&
    (!isByHand || forced.filter(({ next }) => amidSentence.test(next.text)).length >= forced.length / 2)
  );
};

/** So many lines, and such a share of the long ones, are broken at an edge. */
const broken = { lines: 2, share: 0.6 };
/** A text that somebody wrapped by hand stands amid a browser's lines, which go beyond its edge. */
const preformatted = { lines: 6, share: 0.8 };
/** Other than headlines, which may be as long as each other. */
const amidSentence = /^[\p{Ll}，。、；]/u;

const isLong = (line: Line, { unit, width }: Edge): boolean =>
  line[unit] >= width * 0.75 && line[unit] <= width;

/** After the end of a sentence only a break that had to be is no new paragraph. */
const sentenceEnd = /[.。।۔！？!?؟…：:][”’"'»«」』）)\]]*$/u;

/** A character of a script without spaces, with the mark that opens before it: `“奋`, `[人`. */
const firstWord = (text: string): string => {
  const marks = opening.exec(text)?.[0] ?? '';
  const character = text.charAt(marks.length);
  return unspaced.test(character) ? `${marks}${character}` : ` ${/^\S+/u.exec(text)?.[0] ?? ''}`;
};

const opening = /^[“‘「『（(【[《〈]{0,2}/u;

/** Whether the next line's first word (or character) had no room any more. */
export const isForced = (line: Line, next: Line, { unit, width }: Edge): boolean => {
  const loose = narrow.test(line.text) ? 1 : slack;
  const word = firstWord(next.text.slice(0, 200));
  const reach = line[unit] + (unit === 'columns' ? columns(word) : word.length);
  return line[unit] <= width + overhang && reach > width - (sentenceEnd.test(line.text) ? 0 : loose);
};
