import { type Edge, isForced, type Line, lineOf } from './wrapping.ts';

/** A line as the cells of a terminal; a wide character takes two, of which the second is empty. */
export type Row = readonly string[];

/** Rows whose cells up to `gutter` are one column's, and the rest the other's. */
export type Table = { readonly start: number; readonly end: number; readonly gutter: number };

/** What must be there before a text is cut in two. */
const least = {
  /** Cells left of a gutter. */
  gutter: 10,
  /** Rows that begin right at it or are set in from it, and rows with text on both sides. */
  edge: 2,
  starts: 4,
  both: 4,
  /** Lines of a running text, broken because the next word had no room, and how wide it is. */
  broken: 3,
  text: 16,
  /** Rows of which one side goes on while the other begins or is empty: cells of a table of data begin together. */
  independent: 2,
};

/** So many gutters are tried, those with the most rows first. */
const mostTries = 5;
/** Text across a gutter weighs so much more than a row with text on both sides. */
const crossing = -3;

/** The most certain table of a page's layout among these rows. Linear. */
export const findTable = (rows: readonly Row[]): Table | null => {
  const starts = new Map<number, number>();
  for (const row of rows) for (const at of startsOf(row)) starts.set(at, (starts.get(at) ?? 0) + 1);
  return (
    [...starts]
      .filter(([, count]) => count >= least.edge)
      .map(([gutter]) => ({ gutter, count: countNear(starts, gutter) }))
      .filter(({ count }) => count >= least.starts)
      .toSorted((one, other) => other.count - one.count)
      .slice(0, mostTries)
      .map(({ gutter }) => tableAt(rows, gutter))
      .find((table) => table !== null) ?? null
  );
};

/** Items of lists and first lines of paragraphs are set in from the column's edge. */
const countNear = (starts: ReadonlyMap<number, number>, gutter: number): number =>
  Array.from({ length: furthestIn + 1 }, (_, by) => starts.get(gutter + by) ?? 0).reduce(
    (sum, count) => sum + count,
  );

const furthestIn = 3;

/** Where text begins after the margin or after two spaces. */
const startsOf = (row: Row): readonly number[] =>
  row.flatMap((cell, at) =>
    at >= least.gutter && cell !== ' ' && cell !== '' && isBlank(row, at - 2, at) ? [at] : [],
  );

const isBlank = (row: Row, from: number, to: number): boolean => {
  for (let at = from; at < to && at < row.length; at += 1) if (row[at] !== ' ') return false;
  return true;
};

const tableAt = (rows: readonly Row[], gutter: number): Table | null => {
  const places = rows.map((row) => placeOf(row, gutter));
  const core = densest(places.map((place) => weights[place]));
  if (
    core === null ||
    places.slice(core.start, core.end).filter((place) => place === 'both').length < least.both
  )
    return null;
  const before = places.slice(0, core.start).findLastIndex((place) => !isOneSided(place));
  const table = { start: before + 1, end: endOf(places, core.end), gutter };
  return isLaidOut(rows.slice(table.start, table.end), gutter) ? table : null;
};

/** A list beside a text that reaches up to it; Debian’s html2text prints a bullet of Windows-1252 as a control. */
const bullet = /[·•\u0095]/u;

/** Goes on below the last row with both sides as long as no text stands across the gutter. */
const endOf = (places: readonly Place[], from: number): number => {
  let end = from;
  while (end < places.length && (isOneSided(places[end]) || isHemmedIn(places.slice(end, end + 3)))) end += 1;
  return end;
};

const isOneSided = (place: Place | undefined): boolean => place !== undefined && oneSided.has(place);

/** A line that reaches up to the other column, with more of its own column below. */
const isHemmedIn = ([place, next, second]: readonly Place[]): boolean =>
  place === 'close' && next !== 'empty' && isOneSided(next) && isOneSided(second);

/** Where a row's text stands: `close` has one space before the gutter, which may be chance. */
type Place = 'empty' | 'left' | 'right' | 'both' | 'close' | 'across';

const weights: Readonly<Record<Place, number>> = {
  empty: 0,
  left: 0,
  right: 0.5,
  both: 1,
  close: 0,
  across: crossing,
};
const oneSided: ReadonlySet<Place> = new Set<Place>(['empty', 'left', 'right', 'both']);

const placeOf = (row: Row, gutter: number): Place => {
  if (row.length === 0) return 'empty';
  if (row.length <= gutter) return 'left';
  if (isBlank(row, 0, gutter)) return 'right';
  if (isBlank(row, gutter - 2, gutter) || bullet.test(row[gutter] ?? '')) return 'both';
  return row[gutter - 1] === ' ' ? 'close' : 'across';
};

/** The stretch with the greatest sum (Kadane). */
const densest = (
  marks: readonly number[],
): { readonly start: number; readonly end: number; readonly weight: number } | null => {
  let best = { start: 0, end: 0, weight: 0 };
  let start = 0;
  let weight = 0;
  for (const [index, mark] of marks.entries()) {
    if (weight <= 0) {
      weight = 0;
      start = index;
    }
    weight += mark;
    if (weight > best.weight) best = { start, end: index + 1, weight };
  }
  return best.weight > 0 ? best : null;
};

/** Whether one side is running text of its own, whatever stands beside its lines. */
const isLaidOut = (rows: readonly Row[], gutter: number): boolean => {
  const left = rows.map((row) => lineAt(row.slice(0, gutter)));
  const right = rows.map((row) => lineAt(row.slice(gutter)));
  return isIndependent(right, left) || isIndependent(left, right);
};

/** The text up to the next gap, beyond which another column stands. */
const lineAt = (row: Row): Line => lineOf(/^ {0,9}(?:[^ ]+ ?)+/u.exec(row.join(''))?.[0] ?? '');

const isIndependent = (text: readonly Line[], beside: readonly Line[]): boolean => {
  const width = usualWidth(text);
  if (width === null) return false;
  const edge: Edge = { unit: 'columns', width };
  const continued = new Set(text.filter((line, index) => goesOn(text[index - 1], line, edge)));
  const isOfText = (line: Line | undefined): boolean =>
    line !== undefined && (line.text === '' || line.isSetIn || continued.has(line));
  const interrupted = beside.filter((line, index) => line.text !== '' && isOfText(text[index]));
  const isText =
    continued.size >= least.broken || text.filter((line) => line.columns >= sentence).length >= least.both;
  return isText && interrupted.length >= least.independent;
};

/** Most long lines reach no further; where only a space is left of the gap, the next column seems to go on with one. */
const usualWidth = (lines: readonly Line[]): number | null => {
  const long = lines.map((line) => line.columns).filter((width) => width >= least.text);
  return long.toSorted((one, other) => one - other)[Math.floor(long.length * usual)] ?? null;
};

const usual = 0.75;

/** On a wide page a paragraph may be but one line; cells of data are not as long. */
const sentence = 40;

const goesOn = (before: Line | undefined, line: Line, edge: Edge): boolean =>
  before !== undefined && before.columns >= least.text && line.text !== '' && isForced(before, line, edge);
