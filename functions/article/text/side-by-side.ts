import { columns } from './columns.ts';

/** Part of a scrape, and how wide its lines may be where that is known. */
export type Part = { readonly text: string; readonly width: number | null };

/** A line as the cells of a terminal; a wide character takes two. */
type Row = readonly string[];

/** Between columns: the row's cells up to `gutter` are one column's, the rest the other's. */
type Table = { readonly start: number; readonly end: number; readonly gutter: number };

/** What must be there before a text is cut in two; tables of figures have narrow columns. */
const least = { gutter: 10, anchors: 4, wideRows: 4, wide: 28, rows: 6 };
/** No program that sets columns has lines like this; a browser's paragraphs are as long as they are. */
const longestLine = 1000;
/** Some programs count a few signs wider than they are: so many rows may overlap. */
const mostOverlaps = 0.15;

/**
 * Takes apart what w3m and html2text set side by side: a page laid out as a table has its menu to the left of its
 * article, line by line. Every part is a column, or what stands above, between and below. Linear.
 */
export const columnsApart = (text: string, widthOf: (character: string) => number): readonly Part[] => {
  const lines = text.split('\n');
  const rows = lines.some(({ length }) => length > longestLine)
    ? []
    : lines.map((line) => cellsOf(line, widthOf));
  const table = findTable(rows);
  if (table === null) return [{ text, width: null }];
  const inside = rows.slice(table.start, table.end);
  const right = inside.map((row) => row.slice(gutterOf(row, table.gutter)));
  return [
    { text: textOf(rows.slice(0, table.start)), width: null },
    partOf(inside.map((row) => row.slice(0, gutterOf(row, table.gutter)))),
    // A third column stands to the right of the second; every cut leaves a narrower rest.
    ...columnsApart(textOf(right), widthOf).map((part) => ({
      ...part,
      width: part.width ?? partOf(right).width,
    })),
    { text: textOf(rows.slice(table.end)), width: null },
  ];
};

/** What is left of a cut character has one byte or two: the other column may begin one cell sooner. */
const gutterOf = (row: Row, gutter: number): number =>
  row[gutter - 2] === cutCharacter ? gutter - 1 : gutter;

const partOf = (rows: readonly Row[]): Part => {
  const text = textOf(rows);
  return { text, width: Math.max(...text.split('\n').map(columns)) };
};

const cellsOf = (line: string, widthOf: (character: string) => number): Row =>
  (line.trimEnd().match(/./gu) ?? []).flatMap((character) => {
    const width = character === ' ' ? 1 : widthOf(character);
    return width > 1 ? [character, ...Array<string>(width - 1).fill('')] : [character];
  });

/** As a terminal shows it. */
export const columnsOf = (character: string): number =>
  character.length > 1 || columns(character) > 1 ? 2 : 1;

/** Debian's html2text counts bytes of UTF-8, and cuts a cell amid a character if it must. */
export const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80 || character === cutCharacter) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

const cutCharacter = '\uFFFD';

const textOf = (rows: readonly Row[]): string => rows.map((row) => row.join('').trimEnd()).join('\n');

const isBlank = (row: Row, from: number, to: number): boolean =>
  row.slice(from, to).every((cell) => cell === ' ');

/** Text on both sides and two spaces between: there the second column begins. */
const anchorsOf = (row: Row): readonly number[] =>
  row.flatMap((cell, at) =>
    at >= least.gutter && cell !== ' ' && cell !== '' && isBlank(row, at - 2, at) && !isBlank(row, 0, at)
      ? [at]
      : [],
  );

const findTable = (rows: readonly Row[]): Table | null => {
  const counts = new Map<number, number>();
  for (const row of rows) for (const at of anchorsOf(row)) counts.set(at, (counts.get(at) ?? 0) + 1);
  const gutters = [...counts].filter(([, count]) => count >= least.anchors).map(([gutter]) => gutter);
  return (
    gutters
      .toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))
      .slice(0, 3)
      .map((gutter) => tableAt(rows, gutter))
      .find((table) => table !== null) ?? null
  );
};

const tableAt = (rows: readonly Row[], gutter: number): Table | null => {
  const isAnchor = (row: Row): boolean => anchorsOf(row).includes(gutter);
  const start = rows.findIndex(isAnchor);
  const last = rows.findLastIndex(isAnchor);
  const further = rows.slice(last + 1).findIndex((row) => row.length > 0 && !isBlank(row, 0, gutter));
  const end = further === -1 ? rows.length : last + 1 + further;
  const inside = rows.slice(start, end).filter((row) => row.length > 0);
  const overlaps = inside.filter(
    ({ length, [gutter - 1]: cell, [gutter - 2]: before }) =>
      length > gutter && cell !== ' ' && cell !== cutCharacter && before !== cutCharacter,
  );
  const wide = inside.filter(
    (row) => row.length - gutter >= least.wide || !isBlank(row, least.wide, Math.min(row.length, gutter)),
  );
  const isTable =
    inside.length >= least.rows &&
    overlaps.length <= inside.length * mostOverlaps &&
    wide.length >= least.wideRows;
  return isTable ? { start, end, gutter } : null;
};
