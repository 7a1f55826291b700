import { findRuns, isListed, type Span } from './find-runs.ts';
import type { Judged } from '../lines/line-role.ts';
import { codeEnd } from '../lines/program-code.ts';
import { isSigningDay } from '../lines/signature.ts';
import { areRows } from '../lines/table-rows.ts';

/** Between two parts of one article no more blocks than this. */
const longestGap = 24;
/** So much prose below the gap is the article's if the gap may be anybody's, or if it is plainly the article's. */
const resumption = { doubtful: 100, plain: 20, table: 8 };
/** What share of the gap must look like part of a text; what share of it may look like headlines. */
const shares = { plain: 0.5, titles: 0.3 };

/**
 * Where the body really ends: code, a formula, a list or a table may be longer than any run bears, and the
 * article goes on below if what lies between is neither chrome nor a list of headlines. Each step goes further
 * down, and looks at a bounded number of blocks.
 */
export const resumedEnd = (blocks: readonly Judged[], from: number): number => {
  let end = from;
  for (let next = nextEnd(blocks, end); next > end; next = nextEnd(blocks, end)) end = next;
  return end;
};

const nextEnd = (blocks: readonly Judged[], from: number): number => {
  const end = codeEnd(blocks, from);
  const runs = findRuns(blocks.slice(end, end + longestGap * 2), 0);
  const next = runs.find(({ start, total }) => {
    const gap = blocks.slice(end, end + start);
    const least = leastAfter(gap);
    return start <= longestGap && total >= least && !isForeign(gap);
  });
  return next === undefined ? end : end + next.end;
};

const leastAfter = (gap: readonly Judged[]): number => {
  if (areRows(gap)) return resumption.table;
  return isPlain(gap) ? resumption.plain : resumption.doubtful;
};

/** Two runs of prose, the second further down, with nothing between that no article has. */
export const isOneText = (blocks: readonly Judged[], first: Span, second: Span): boolean => {
  const gap = blocks.slice(first.end, second.start);
  return first.end <= second.start && gap.length <= longestGap && !isForeign(gap);
};

const ofText: ReadonlySet<Judged['role']> = new Set<Judged['role']>(['phrase', 'prose', 'talk']);

const isForeign = (gap: readonly Judged[]): boolean => {
  const titles = gap.filter(
    (block) =>
      block.role !== 'prose' &&
      block.role !== 'talk' &&
      block.size >= 10 &&
      block.size <= 44 &&
      !isListed(block) &&
      !isPartOfText(block.kind, block.text),
  );
  return (
    titles.length > gap.length * shares.titles ||
    gap.some((block) => !ofText.has(block.role) && !isSigningDay(block))
  );
};

const isPlain = (gap: readonly Judged[]): boolean => {
  if (gap.slice(-2).some(({ text }) => outline.test(text))) return true;
  const parts = gap.filter(
    (block) =>
      block.ordered || outline.test(block.text) || isListed(block) || isPartOfText(block.kind, block.text),
  );
  return gap.length > 0 && parts.length >= gap.length * shares.plain;
};

/** `三、`, `（二）`, `第四条`: a document's parts. */
const outline =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十百]{1,4}[条章节])/u;

/** `select * from innodb_trx\\G`, `spring.datasource.max-lifetime=600000`. */
const code = /^[\x20-\x7e]*(?:[_\\]|\w\.\w+[.=-]|=\w)[\x20-\x7e]*$/u;

/** `地点：市政府三楼会议室`. */
const labelled = /^\p{Script=Han}{2,6}[:：]\S/u;

/** `高一、高二 1月17日 2月8日`, `Tull 5 22.6 22.1 102`: cells of a row, most of them with figures. */
const isRowOfFigures = (text: string): boolean => {
  const cells = text.split(/\s+/u);
  const figures = cells.filter((cell) => /^[^\s\p{L}]*\d/u.test(cell));
  return figures.length >= 2 && figures.length * 2 >= cells.length;
};

/** Set in, marked as heading, announcing or enumerating something, or a line of code. */
export const isPartOfText = (kind: Judged['kind'], text: string): boolean =>
  kind === 'quote' ||
  kind === 'heading' ||
  kind === 'table' ||
  labelled.test(text) ||
  isRowOfFigures(text) ||
  code.test(text) ||
  /[:：；;，,{}()[\]]$|^[{}<]|\w\(.*\)|\w = \S|\S {2,}\S|\uFFFD/u.test(text);
