import { hasHan } from '../../characters/has-han.ts';
import type { Instant } from '../../model/article.ts';
import { findInstant } from '../../dates/find-instant.ts';
import { mentionsDay } from '../../dates/mentions-day.ts';
import { parseInstant } from '../../dates/parse-instant.ts';
import type { PageModel } from '../model/page-model.ts';
import type { CreditLines } from './credit-lines.ts';
import { attributeOf } from '../tree/attributes.ts';
import { elementsNamed, endOf, parentOf, sourceOf } from '../tree/tree.ts';
import { dateOfAddress } from './date-of-address.ts';
import { dateOfScript } from './date-of-script.ts';
import { firstMeta } from '../declared/meta-elements.ts';
import { hangsAbroad } from './hangs-abroad.ts';
import { isDateAlone, namedDays, type Nodes, titledAge } from './dated-elements.ts';
import { readAddresses } from '../declared/read-addresses.ts';

export type Dates = {
  readonly published: Instant | null;
  readonly updated: Instant | null;
  readonly signal: string;
};

type Found = {
  readonly instant: Instant;
  /** Names a time, not only a day. */
  readonly precise: boolean;
  /** Names a zone: where several dates are declared, one that does says more. */
  readonly zoned?: boolean;
  readonly signal: string;
};

const zonePattern = /(?:Z|[+-]\d\d:?\d\d|GMT|UTC|[ECMP][SD]T|BST)\s*$/;

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'pubdate',
  'publishdate',
  'publish_date',
  'publication_date',
  'originalpublicationdate',
  'datepublished',
  'og:release_date',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'weibo:article:create_at',
  'bytedance:published_time',
  'apub:time',
  'publishtime',
  'publishedtime',
  'article.published',
  'cxenseparse:recs:publishtime',
  'date',
  'dateissued',
  'firstpublishtime',
];
const updatedNames = [
  'article:modified_time',
  'og:updated_time',
  'bytedance:updated_time',
  'weibo:article:update_at',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'bytedance:lrdate_time',
];

/** When the article appeared: as declared, made more exact by the line under the headline. */
export const readDates = (page: PageModel, credits: CreditLines): Dates => {
  // The days in a list are those of its entries.
  const chosen = page.choice.index ? null : publishedDate(page, credits);
  return {
    published: chosen?.instant ?? null,
    updated: updatedDate(page),
    signal: chosen?.signal ?? 'nothing',
  };
};

const publishedDate = (page: PageModel, credits: CreditLines): Found | null =>
  chooseDate(declaredDate(page), printedDate(page, credits), isChinese(page)) ??
  labelledDate(page, credits) ??
  found(timeElement(page, { from: 0, to: endOf(page.tree, page.choice.body) }), page.zone, 'time element') ??
  found(titledAge(page.tree, nodesOfHead(page)), page.zone, 'title of an age') ??
  found(dateOfScript(page.tree), page.zone, 'script') ??
  addressedDate(page, credits) ??
  signedDate(page, credits) ??
  dateIn(namedDays(page, 'above'), page.zone, 'element over the text') ??
  dateIn(namedDays(page, 'below'), page.zone, 'element under the text');

const updatedDate = ({ meta, linked, zone }: PageModel): Instant | null => {
  const updated = firstMeta(meta, updatedNames) ?? linked?.updated ?? null;
  return updated === null ? null : parseInstant(updated, zone);
};

const isChinese = ({ headline }: PageModel): boolean => hasHan(headline.text);

/**
 * Chinese pages print the minute, and their metadata is often local time that calls itself UTC; elsewhere
 * the metadata is exact, and what is printed is rounded, relative or an update.
 */
const chooseDate = (declared: Found | null, printed: Found | null, chinese: boolean): Found | null => {
  if (declared === null || printed === null) return declared ?? printed;
  if (saysLess(declared, printed)) return declared;
  return chinese || (sameDay(declared, printed) && saysMore(declared, printed)) ? printed : declared;
};

/** The printed line tells no time, stands where another day's may, or shows a clock of another zone. */
const saysLess = (declared: Found, printed: Found): boolean =>
  !printed.precise ||
  (printed.signal === overHeadline && !sameDay(declared, printed)) ||
  (declared.zoned === true && hangsAbroad(declared.instant, printed.instant));

/** The printed line tells the time as well as the day; or, of the same clock, where it hangs. */
const saysMore = (declared: Found, printed: Found): boolean =>
  !declared.precise ||
  (declared.zoned === false && declared.instant.slice(11, 16) === printed.instant.slice(11, 16));

const sameDay = (one: Found, other: Found): boolean =>
  one.instant.slice(0, 10) === other.instant.slice(0, 10);

const found = (text: string | null | undefined, zone: string, signal: string): Found | null => {
  if (text === null || text === undefined) return null;
  const instant = parseInstant(text, zone);
  return instant === null
    ? null
    : { instant, precise: /\d[:：时]\d|\d{10}|T\d/.test(text), zoned: zonePattern.test(text), signal };
};

const declaredDate = (page: PageModel): Found | null => {
  const { zone, linked, meta } = page;
  const candidates = [
    found(linked?.published, zone, 'JSON-LD'),
    ...publishedNames.map((name) => found(meta.get(name)?.[0], zone, name)),
    found(timeElement(page, nodesOfHead(page)), zone, 'time element'),
  ].filter((candidate) => candidate !== null);
  const exact = candidates.filter(({ precise }) => precise);
  const zoned = isChinese(page) ? undefined : exact.find((candidate) => candidate.zoned === true);
  return zoned ?? exact[0] ?? candidates[0] ?? null;
};

const ofChange = /^(?!.*published).*(?:\bupdated\b|dateModified)/is;

/** The first `time` there, or the one beside it where the first is the day of a change. */
const timeElement = ({ tree }: PageModel, { from, to }: Nodes): string | null => {
  const times = elementsNamed(tree, 'time').filter((node) => node >= from && node < to);
  const [first] = times;
  if (first === undefined) return null;
  const beside = times.filter((node) => parentOf(tree, node) === parentOf(tree, first));
  const chosen = beside.find((node) => !ofChange.test(sourceOf(tree, node))) ?? first;
  return attributeOf(tree, chosen, 'datetime');
};

const linesOver = 10;
const linesBehind = 8;

/** From over the headline to the beginning of the text: further up is today, further down are entries and updates. */
const nodesOfHead = ({ tree, lines, headline, opening, choice }: PageModel): Nodes => ({
  from: lines[headline.line - linesOver]?.first ?? 0,
  to: Math.min(lines[opening + linesBehind]?.first ?? Infinity, endOf(tree, choice.body)),
});

/** `2023 11/05`, `05 2023-11`: a year set apart from its day, or a day set large before its month. */
const joinYear = (line: string): string =>
  line
    .replace(/\b((?:19|20)\d\d)\s+(\d{1,2})\s*\/\s*(\d{1,2})\b/, '$1-$2-$3')
    .replace(/^\s*(\d{1,2})\s+((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*月?(?=\s*$)/, '$2-$3-$1');

const longestDateLine = 200;
const overHeadline = 'line over the headline';
/** Days of other things: when a rule takes effect, when an offer ends, today. */
const otherDay =
  /成文日期|截止|有效期|失效|施行|生效|今天是|今日是|现在是|(?:更新|修改)(?:时间|時間|日期|于|於)|编辑于|已于.{0,30}修改|^(?:last )?(?:updated|modified)/i;

/** A date in a short line between headline and text, or just over the headline. */
const printedDate = ({ zone }: PageModel, { above, over }: CreditLines): Found | null =>
  dateAlone(over.at(-1) ?? '', above, zone) ??
  dateIn(above, zone, 'line under the headline') ??
  dateIn(over.toReversed(), zone, overHeadline) ??
  dateIn(above, zone, 'line under the headline, of another day', true);

/** A day alone right over the headline is the article's, when none stands right under it. */
const linesNear = 3;
const dateAlone = (line: string, above: readonly string[], zone: string): Found | null => {
  const date = findInstant(line, zone);
  const isAlone = date !== null && date.start === 0 && date.end === line.length;
  return isAlone && dateIn(above.slice(0, linesNear), zone, '') === null
    ? dateIn([line], zone, overHeadline)
    : null;
};

/** One line may hold several dates, each with its own label. */
const datePieces =
  /\s*[|｜•·]\s*|(?=\bupdated\b)|(?=(?:[发發][布佈]|[发發]表|(?:最[后後近])?更新|(?:最[后後近])?修改|成文|生成|截止|施行|生效)(?:[时時][间間]|日期)\s*[:：])/i;

/** `…, Monday, May 16, 2022. (AP Photo/Gino Latini)`: the day of a picture. */
const captionOfDay = /[([][^()]{0,30}\b(?:photo(?:graph)?s?|getty images|image)\b[^()]{0,40}[)\]]$/i;

const isCaption = (line: string): boolean => /[)\]]$/.test(line) && captionOfDay.test(line);

/** Visitors are counted since a day, members of a forum joined on one, and whom a notice of death is about lived from one day to another. */
const neverPublished =
  /[注註][册冊](?:时间|時間|日期)?\s*[:：]|^joined\b|\b(?:visitors?|hits)\b.{0,60}\bsince\b|\(aged? \d+\)|\b(?:19|20)\d\d\s[~–—-]\s(?:[a-z]{3,9}\.? \d+,|\d+(?:st|nd|rd|th)? [a-z]{3,9}) (?:19|20)\d\d\b/i;

const dateIn = (lines: readonly string[], zone: string, signal: string, anyDay = false): Found | null => {
  const dates = lines
    .filter((line) => line.length <= longestDateLine && !isCaption(line) && !neverPublished.test(line))
    .flatMap((line) => line.split(datePieces))
    .filter((part) => anyDay || !otherDay.test(part))
    .map(joinYear)
    .map((part) => ({ part, date: findInstant(part, zone) }))
    .flatMap(({ part, date }) => (date === null || mentionsDay(part, date) ? [] : [date]))
    .map(({ instant, precision }) => ({ instant, precise: precision === 'time', signal }));
  const [first] = dates;
  if (first === undefined) return null;
  return dates.find((date) => date.precise && sameDay(date, first)) ?? first;
};

const publishedLabel =
  /(?:发布|发表|发稿|发文|编辑|录入|添加|上传|更新)?(?:时间|日期)\s*[:：]|(?:发布|编辑|文章发表|日志发表)于|post(?:ed| by)|published|\d楼\s/i;

/** Some sites print the date under the text, with a label. */
const labelledDate = ({ zone }: PageModel, { end, below }: CreditLines): Found | null =>
  dateIn([...end.filter((line) => publishedLabel.test(line)), ...below], zone, 'label under the text', true);

const addressedDate = ({ tree, base, zone }: PageModel, { above }: CreditLines): Found | null =>
  found(dateOfAddress(readAddresses(tree, null).canonical ?? base, above), zone, 'address');

/** `2015-04-01`, `二〇一五年四月一日`: what a notice is signed with, where the page tells no other day. */
const signedDate = ({ zone }: PageModel, { end }: CreditLines): Found | null =>
  dateIn(
    end.filter((line) => isDateAlone(line.trim(), zone)),
    zone,
    'day that it is signed with',
  );
