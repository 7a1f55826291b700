import { isChineseName } from '../../names/chinese-names.ts';
import { isEnglishName } from '../../names/english-names.ts';
import { isHeaderLine } from '../header/read-header.ts';

/** `原创 阿梨 慢慢走小报`: writer and account of a subscription; w3m sets them without the spaces, and the account again below. */
export const originalBy = (above: readonly string[]): string | null =>
  above.map((line, index) => originalIn(line, above[index + 1] ?? '')).find((name) => name !== null) ?? null;

const originalIn = (line: string, next: string): string | null => {
  const [, all = '', apart] = /^原创\s*((\S{1,16})(?=\s+\S)|\S+)/u.exec(line) ?? [];
  const joined = next.length > 1 && all.endsWith(next) ? all.slice(0, -next.length) : '';
  if (joined !== '') return joined;
  return /^原创\s/u.test(line) ? (apart ?? null) : null;
};

/** The first that this pattern captures and that is a name; names are asked for only where it does. */
const nameIn = (lines: readonly string[], pattern: RegExp): string | null =>
  lines.flatMap((line) => pattern.exec(line)?.[1] ?? []).find(isChineseName) ?? null;

/** `□ 田秋生`: a paper's mark before the name. */
export const markedName = (sources: readonly string[]): string | null =>
  nameIn(sources, /^[□■○◎●◇◆]\s?(\S{2,4}|\S \S)$/u);

/** Nothing but a name between headline and text, as papers print it. */
export const onlyName = (above: readonly string[]): string | null =>
  above.length === 1 ? nameIn(above, /^(\S{2,3})$/u) : null;

/** `来源：渭河文学 | 苏远 2011年9月13日`, `鹿城体育 苏远 2011年9月13日`, `苏远·2011-09-13`: between source and date. */
export const nameBeforeDate = (above: readonly string[]): string | null =>
  nameIn(above, /[|｜]\s?(\S{2,4}|\S \S)\s+(?:19|20)\d\d[-/.年]/u) ??
  nameIn(above, /^(?:\p{Script=Han}{2,8}\s)?(\p{Script=Han}{2,3})\s?[·•]?\s?(?:19|20)\d\d[-/.年]/u);

/** `2020-03-01 05:50 闻晓雨 邵立`: behind the hour, with nothing more. */
export const namesAfterHour = (above: readonly string[]): string | null =>
  nameIn(above, /\d:\d\d\s+(\S{2,4}(?: \S{2,4}){0,3})$/u);

/** `陈可扬 报道` right above or below the date. */
export const nameBesideDate = (above: readonly string[]): string | null =>
  above
    .filter((_, index) =>
      [above[index - 1], above[index + 1]].some((text) => text !== undefined && isHeaderLine(text)),
    )
    .map((line) => line.replace(/\s?(?:报道|報道|報導|文)$/u, ''))
    .find((name) => (name.length <= 4 && isChineseName(name)) || foreignName.test(name)) ?? null;

/** `安娜·贝克`. */
const foreignName = /^\p{Script=Han}{1,5}(?:[·‧]\p{Script=Han}{1,6}){1,2}$/u;

/** `기자명 박서윤 기자`. */
export const reporterIn = (lines: readonly string[]): string | null =>
  lines
    .map((line) => /^(?:기자명\s)?(\p{Script=Hangul}{2,4})\s기자(?=\s\S+@|$)/u.exec(line)?.[1])
    .find((name) => name !== undefined) ?? null;

/** Two or three words right under the headline, and not of it, that can be nothing but a name. */
export const nameAlone = (above: readonly string[], title: string): string | null =>
  above
    .slice(0, linesUnder)
    .map((line) => fullName.exec(line)?.[1] ?? '')
    .find((name) => isEnglishName(name) && !name.split(' ').every((word) => title.includes(word))) ?? null;

const linesUnder = 4;
/** What buttons and sections begin with. */
const noNames =
  'Send|Share|Read|View|Get|Add|Plant|Buy|Sign|Log|Skip|Show|More|Top|Breaking|Live|Latest|Featured|Video|Photo|New|Local|World|Go|Find|Our|The|Your|My';
const fullName = new RegExp(
  String.raw`^((?!(?:${noNames})\s)\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}[\p{L}’'-]+)\s?[·|]?\s?(?=\||$)`,
  'u',
);
