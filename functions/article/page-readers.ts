import type { Warning } from './model/article.ts';
import { type Draft, type Drafting, drafted, emptyDraft, refused } from './model/draft.ts';
import { isPartOfPage } from './fragment/is-part-of-page.ts';
import { readFragment } from './fragment/read-fragment.ts';
import { readPage } from './page/read-page.ts';
import { findPart } from './parts/find-part.ts';
import { readerOf, type Readers } from './reader.ts';
import { type Cut, cutMarkup } from './truncation/cut-markup.ts';
import type { ReadingSettings, Upload } from './model/upload.ts';

/** What most uploads are: pages, and parts of pages. */
export const pageReaders: Readers<'page' | 'fragment' | 'unknown'> = {
  page: readerOf((text, upload, settings) => readWholePage(text, upload, settings)),
  fragment: readerOf((text, upload, settings) => {
    const part = isPartOfPage(text) ? null : readPart(text, upload);
    return part === null || isSilent(part) ? readWholePage(text, upload, settings) : part;
  }),
  unknown: readerOf(() => refused('unknown-kind', 'The file is of a kind that holds no article.')),
};

const readWholePage = (html: string, upload: Upload, settings: ReadingSettings): Drafting => {
  const cut = cutMarkup(html);
  if (cut?.isSure === true) return refused('truncated', cut.detail);
  const page = readPage(html, { url: upload.url, settings });
  if (page === null) return readBarePage(html, upload);
  return drafted({
    ...emptyDraft,
    ...page,
    warnings: warningsOf(cut),
    ...partOf(html, page.canonical ?? upload.url, upload.key),
  });
};

/** A page in which nothing stands out as the article, a single picture perhaps: all of it, with a warning. */
const readBarePage = (html: string, upload: Upload): Drafting => {
  const whole = readFragment(html, upload.url);
  return whole.kind === 'draft' ? drafted({ ...whole.draft, confidence: 0.1 }) : whole;
};

/** Without words, though a script may have brought some. */
const isSilent = (part: Drafting): boolean => part.kind === 'draft' && part.draft.html.trim() === '';

/** A fragment is as its author left it: what it leaves open is closed, and said. */
const readPart = (html: string, upload: Upload): Drafting => {
  const part = readFragment(html, upload.url);
  const cut = cutMarkup(html);
  return part.kind === 'draft' ? drafted({ ...part.draft, warnings: warningsOf(cut) }) : part;
};

const warningsOf = (cut: Cut | null): readonly Warning[] =>
  cut === null ? [] : [{ code: 'left-open', message: cut.detail }];

/** An upload without an address has its object key for one. */
const partOf = (html: string, address: string | null, key: string): Partial<Draft> => {
  const root = 'https://upload.invalid/';
  const found = findPart(html, address ?? `${root}${key.split('/').map(encodeURIComponent).join('/')}`);
  if (found === null) return {};
  const { part, base } = found;
  return base.startsWith(root)
    ? { part, partKey: decodeURIComponent(base.slice(root.length)) }
    : { part, canonical: base };
};
