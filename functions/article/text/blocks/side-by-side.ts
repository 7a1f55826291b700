import { columns } from './columns.ts';
import { findTable, type Row, type Table } from './layout-tables.ts';

/** Part of a scrape, and how wide its lines may be where that is known. */
export type Part = { readonly text: string; readonly width: number | null };

/** No program that sets columns has lines like this; a browser's paragraphs are as long as they are. */
const longestLine = 1000;
/** Tables stand in tables, and below each other; nobody's page is cut more often than this. */
const mostCuts = 8;

/**
 * Takes apart what w3m, links and html2text set side by side: a page laid out as a table has its menu to the left of
 * its article, line by line. Every part is a column, or what stands above, between and below. Linear.
 */
export const columnsApart = (text: string, widthOf: (character: string) => number): readonly Part[] => {
  const lines = text.split('\n');
  return lines.some(({ length }) => length > longestLine)
    ? [{ text, width: null }]
    : cut(
        lines.map((line) => cellsOf(line, widthOf)),
        null,
        mostCuts,
      );
};

/** The parts of a region, which is cut at a gutter and then again above, below and on both sides of it. */
const cut = (rows: readonly Row[], width: number | null, cutsLeft: number): readonly Part[] => {
  const table = cutsLeft === 0 ? null : findTable(rows);
  if (table === null) return [{ text: textOf(rows), width }];
  const { left, right } = sidesOf(rows, table);
  return [
    ...cut(rows.slice(0, table.start), width, cutsLeft - 1),
    ...cut(left, widthOfRows(left), cutsLeft - 1),
    ...cut(right, widthOfRows(right), cutsLeft - 1),
    ...cut(rows.slice(table.end), width, cutsLeft - 1),
  ];
};

const sidesOf = (rows: readonly Row[], { start, end, gutter }: Table): { left: Row[]; right: Row[] } => {
  const inside = rows.slice(start, end);
  return {
    left: inside.map((row) => trimmed(row.slice(0, gutterOf(row, gutter)))),
    right: inside.map((row) => row.slice(gutterOf(row, gutter))),
  };
};

/** What is left of a cut character has one byte or two: the other column may begin one cell sooner. */
const gutterOf = (row: Row, gutter: number): number =>
  row[gutter - 2] === cutCharacter ? gutter - 1 : gutter;

const trimmed = (row: Row): Row => row.slice(0, row.findLastIndex((cell) => cell !== ' ') + 1);

const widthOfRows = (rows: readonly Row[]): number =>
  textOf(rows)
    .split('\n')
    .reduce((widest, line) => Math.max(widest, columns(line)), 0);

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
