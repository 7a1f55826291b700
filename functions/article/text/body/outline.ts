import type { Span } from './find-runs.ts';
import type { Judged } from '../lines/line-role.ts';

const digits = '一二三四五六七八九十';
const numeral = new RegExp(`^([${digits}])[、.．]\\s?\\S`, 'u');
/** Lines that hang under a part: `1.采购人信息`, `（二）…`, `地点：市政府三楼`. */
const hanging =
  /^(?:\d{1,2}[.、．)）]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\p{Script=Han}{2,8}\s?[:：]\s?\S)/u;
/** The next part stands within so many lines of the last. */
const farthest = 16;

/**
 * Where a notice ends whose last parts are no sentences: `三、获取采购文件`, `时间：…`, `售价：0元` belong to it if
 * they go on from the `二、` above.
 */
export const outlinedEnd = (blocks: readonly Judged[], { start, end }: Span): number => {
  const part = blocks.slice(start, end).reduce((last, { text }) => partOf(text) ?? last, -1);
  const next = part === -1 ? -1 : nextPart(blocks, end, part + 1);
  return next === -1 ? end : outlinedEnd(blocks, { start: next, end: hangingEnd(blocks, next + 1) });
};

/** `主办单位：…` between the `二、` and the `三、` of a notice, or above more of it, is what it announces, not the site's own. */
export const settleOutline = (blocks: readonly Judged[]): readonly Judged[] =>
  blocks.map((block, index) =>
    block.role === 'ending' && hanging.test(block.text) && isWithinParts(blocks, index)
      ? { ...block, role: 'phrase' }
      : block,
  );

const organizer = /^(?:主办|承办|协办|主管)(?:单位)?\s?[:：]/u;

const isWithinParts = (blocks: readonly Judged[], index: number): boolean => {
  const parts = blocks.slice(Math.max(0, index - farthest), index).map(({ text }) => partOf(text));
  const part = parts.findLast((number) => number !== null) ?? null;
  const below = blocks.slice(index + 1, index + farthest);
  const next = below.find(({ role, text }) => role === 'prose' || (role === 'ending' && !hanging.test(text)));
  if (next?.role === 'prose' && organizer.test(blocks[index]?.text ?? '')) return true;
  return part !== null && below.some(({ text }) => partOf(text) === part + 1);
};

const nextPart = (blocks: readonly Judged[], end: number, part: number): number => {
  const ahead = blocks.slice(end, end + farthest);
  const at = ahead.findIndex(({ text }) => partOf(text) === part);
  return at === -1 || ahead.slice(0, at).some(isOthers) ? -1 : end + at;
};

const hangingEnd = (blocks: readonly Judged[], from: number): number => {
  const length = blocks.slice(from).findIndex((block) => isOthers(block) || !hanging.test(block.text));
  return length === -1 ? blocks.length : from + length;
};

const isOthers = ({ role, linked }: Judged): boolean =>
  (role !== 'phrase' && role !== 'prose') || linked > 0.5;

const partOf = (text: string): number | null => {
  const found = numeral.exec(text)?.[1];
  return found === undefined ? null : digits.indexOf(found);
};
