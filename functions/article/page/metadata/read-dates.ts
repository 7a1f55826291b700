import type { Instant } from '../../article.ts';
import { findInstant } from '../../dates/find-instant.ts';
import { parseInstant } from '../../dates/parse-instant.ts';
import type { PageModel } from '../page-model.ts';
import type { CreditLines } from './credit-lines.ts';
import { attributeOf } from '../tree/attributes.ts';
import { elementsNamed } from '../tree/tree.ts';
import { firstMeta } from './meta-elements.ts';

export type Dates = {
  readonly published: Instant | null;
  readonly updated: Instant | null;
  readonly signal: string;
};

type Found = { readonly instant: Instant; readonly precise: boolean; readonly signal: string };

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'pubdate',
  'publishdate',
  'publish_date',
  'publication_date',
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
  const declared = declaredDate(page);
  const printed = printedDate(page, credits);
  const chosen = chooseDate(declared, printed, /\p{Script=Han}/u.test(page.headline.text));
  const updated = firstMeta(page.meta, updatedNames) ?? page.linked?.updated ?? null;
  return {
    published: chosen?.instant ?? null,
    updated: updated === null ? null : parseInstant(updated, page.zone),
    signal: chosen?.signal ?? 'nothing',
  };
};

/**
 * Chinese pages print the minute, and their metadata is often local time that calls itself UTC; elsewhere
 * the metadata is exact, and what is printed is rounded, relative or an update.
 */
const chooseDate = (declared: Found | null, printed: Found | null, chinese: boolean): Found | null => {
  if (declared === null || printed === null) return declared ?? printed;
  if (!printed.precise) return declared;
  if (!declared.precise) return sameDay(declared, printed) || chinese ? printed : declared;
  return chinese ? printed : declared;
};

const sameDay = (one: Found, other: Found): boolean =>
  one.instant.slice(0, 10) === other.instant.slice(0, 10);

const found = (text: string | null | undefined, zone: string, signal: string): Found | null => {
  if (text === null || text === undefined) return null;
  const instant = parseInstant(text, zone);
  return instant === null ? null : { instant, precise: /\d[:：时]\d|\d{10}|T\d/.test(text), signal };
};

const declaredDate = (page: PageModel): Found | null => {
  const { zone, linked, meta } = page;
  const candidates = [
    found(linked?.published, zone, 'JSON-LD'),
    ...publishedNames.map((name) => found(meta.get(name)?.[0], zone, name)),
    found(timeElement(page), zone, 'time element'),
  ].filter((candidate) => candidate !== null);
  return candidates.find(({ precise }) => precise) ?? candidates[0] ?? null;
};

/** The first `time` of the page, when it stands before the end of the body. */
const timeElement = (page: PageModel): string | null => {
  const [first] = elementsNamed(page.tree, 'time');
  if (first === undefined || first > (page.tree.end[page.choice.body] ?? 0)) return null;
  return attributeOf(page.tree, first, 'datetime');
};

/** `2023 11/05`: a year set apart from its day. */
const joinYear = (line: string): string =>
  line.replace(/\b((?:19|20)\d\d)\s+(\d{1,2})\s*\/\s*(\d{1,2})\b/u, '$1-$2-$3');

const longestDateLine = 200;

/** A date in a short line between headline and text, or just over the headline. */
const printedDate = (page: PageModel, { above, over }: CreditLines): Found | null => {
  let day: Found | null = null;
  for (const line of [...above, ...over.toReversed()]) {
    if (line.length > longestDateLine) continue;
    const date = findInstant(joinYear(line), page.zone);
    if (date === null) continue;
    const precise = date.precision === 'time';
    const found = { instant: date.instant, precise, signal: 'line under the headline' };
    if (precise) return found;
    day ??= found;
  }
  return day;
};
