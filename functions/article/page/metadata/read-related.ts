import type { RelatedItem } from '../../model/article.ts';
import { findInstant } from '../../dates/find-instant.ts';
import { linesWithin } from '../measure/find-lines.ts';
import { type Line, linkShare } from '../measure/line.ts';
import { isInRegion } from '../measure/regions.ts';
import type { PageModel } from '../model/page-model.ts';
import { textOfLine } from '../measure/text-of-line.ts';
import { attributeOf } from '../tree/attributes.ts';
import { isTag, textOf } from '../tree/text.ts';
import { endOf, type Node } from '../tree/tree.ts';
import { type ListedLink, listedLinks } from './listed-links.ts';
import { resolve } from './read-images.ts';

const mostItems = 40;
const shortestTitle = 6;

/** The other articles that the page lists as records, to explain what was left out and to be offered again. */
export const readRelated = (page: PageModel): readonly RelatedItem[] => {
  const records = page.choice.records
    .values()
    .filter((record) => !isComment(page, record))
    .map((record) => itemOf(page, record));
  const listed = listedLinks(page).map((link) => listedItem(page, link));
  const byAddress = new Map<string, RelatedItem>();
  for (const items of [records, listed]) {
    for (const item of items) {
      if (byAddress.size >= mostItems) break;
      if (item !== null && !byAddress.has(item.url ?? item.title))
        byAddress.set(item.url ?? item.title, item);
    }
  }
  return [...byAddress.values()];
};

/** A date stands behind the title, in the link or beside it. */
const listedItem = (page: PageModel, { link, line }: ListedLink): RelatedItem | null => {
  const { tree, base, zone } = page;
  const { title, time } = splitTime(titleIn(page, link), zone);
  if (title.length < shortestTitle) return null;
  const beside = textOfLine(tree, line).slice(title.length).trim();
  const address = attributeOf(tree, link, 'href');
  return {
    title,
    url: address === null ? null : resolve(address, base),
    source: null,
    time: time ?? (isTime(beside, zone) ? beside : null),
  };
};

/** What visitors said comes in records as well: they stand in a region named so, or can be answered. */
const isComment = (page: PageModel, record: Node): boolean =>
  isInRegion(page.tree, page.regions, record, 'comments') ||
  linesOf(page, record).some((line) => answer.test(textOfLine(page.tree, line)));

const answer =
  /(?:^|[\s|·])(?:reply|report|permalink|says:|回复|回覆|举报|檢舉|支持|顶|点赞|引用|楼)(?:$|[\s|·([\d])/i;

const itemOf = (page: PageModel, record: Node): RelatedItem | null => {
  const { tree, base, zone } = page;
  for (let node = record; node < endOf(tree, record); node += 1) {
    if (!isTag(tree, node, 'a')) continue;
    const { title, time } = splitTime(titleIn(page, node), zone);
    if (title.length < shortestTitle) continue;
    const address = attributeOf(tree, node, 'href');
    const beside = besideOf(page, record, endOf(tree, node));
    return {
      title,
      url: address === null ? null : resolve(address, base),
      ...beside,
      ...(time === null ? {} : { time }),
    };
  }
  return null;
};

/** A link around a whole card begins with the title, and goes on with an excerpt. */
const titleIn = ({ tree, lines }: PageModel, link: Node): string => {
  const [line] = linesWithin(lines, link, endOf(tree, link));
  return line !== undefined && line.last < endOf(tree, link) ? textOfLine(tree, line) : textOf(tree, link);
};

/** `地铁七号线开通 2026/11/2 11:20` in one link: what stands from the date on is no part of the title. */
const splitTime = (text: string, zone: string): { readonly title: string; readonly time: string | null } => {
  const found = findInstant(text, zone);
  const ends = found !== null && text.length - found.end <= mostAround;
  return ends
    ? { title: text.slice(0, found.start).replace(/[\s([（|·-]+$/, ''), time: text.slice(found.start) }
    : { title: text, time: null };
};

const isTime = (text: string, zone: string): boolean => {
  const { title, time } = splitTime(text, zone);
  return time !== null && title.length <= mostAround;
};

/** Characters around a date on a line of its own: brackets, a clock's sign. */
const mostAround = 3;
/** Size of the longest name of a source. */
const longestSource = 36;

/** The lines of a record behind its title: when it appeared, and where. */
const besideOf = (page: PageModel, record: Node, from: Node): Pick<RelatedItem, 'source' | 'time'> => {
  const behind = linesOf(page, record).filter((line) => line.first >= from);
  const text = (line: Line): string => textOfLine(page.tree, line);
  const together = behind.map((line) => sourceAndTime(text(line), page.zone)).find((both) => both !== null);
  const time = behind.find((line) => isTime(text(line), page.zone));
  if (time === undefined && together !== undefined) return together;
  const before = time === undefined ? undefined : behind[behind.indexOf(time) - 1];
  const isSource =
    before !== undefined && before.size <= longestSource && before.stops === 0 && linkShare(before) < 0.5;
  return { source: isSource ? text(before) : null, time: time === undefined ? null : text(time) };
};

/** `Harbour Courier · 2 March 2021` */
const sourceAndTime = (text: string, zone: string): Pick<RelatedItem, 'source' | 'time'> | null => {
  const { title, time } = splitTime(text, zone);
  const source = title.replace(/[\s|·•,，、:：/–—-]+$/, '');
  return time === null || source.length > longestSource || label.test(source) ? null : { source, time };
};

/** A day with its label names nobody. */
const label = /^(?:发布时间|发表时间|时间|日期|posted|published|updated|last updated)(?: on| at)?$/i;

const linesOf = ({ tree, lines }: PageModel, record: Node): readonly Line[] =>
  linesWithin(lines, record, endOf(tree, record));
