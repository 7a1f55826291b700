import type { Instant } from '../../article.ts';
import { findInstant } from '../../dates/find-instant.ts';
import { parseInstant } from '../../dates/parse-instant.ts';
import { type PageModel, textOfLine } from '../page-model.ts';
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
export const readDates = (page: PageModel, headline: number): Dates => {
  const declared = declaredDate(page);
  const printed = printedDate(page, headline);
  const chosen = chooseDate(declared, printed);
  const updated = firstMeta(page.meta, updatedNames) ?? page.linked?.updated ?? null;
  return {
    published: chosen?.instant ?? null,
    updated: updated === null ? null : parseInstant(updated, page.zone),
    signal: chosen?.signal ?? 'nothing',
  };
};

const chooseDate = (declared: Found | null, printed: Found | null): Found | null => {
  if (declared === null || printed === null) return declared ?? printed;
  if (!declared.precise && printed.precise && declared.instant.slice(0, 10) === printed.instant.slice(0, 10))
    return printed;
  return declared;
};

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

const linesAround = 14;

/** A date in a short line between headline and text. */
const printedDate = (page: PageModel, headline: number): Found | null => {
  const { lines, opening, tree, zone } = page;
  const from = headline >= 0 ? headline + 1 : Math.max(0, opening - linesAround);
  const order = [...lines.slice(from, opening + 2), ...lines.slice(Math.max(0, from - 6), from - 1)];
  let day: Found | null = null;
  for (const line of order) {
    if (line.size > 300) continue;
    const date = findInstant(textOfLine(tree, line), zone);
    if (date === null) continue;
    const precise = date.precision === 'time';
    if (precise) return { instant: date.instant, precise, signal: 'line under the headline' };
    day ??= { instant: date.instant, precise, signal: 'line under the headline' };
  }
  return day;
};
