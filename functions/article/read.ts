import { decode } from './charset/decode.ts';
import { composeArticle, identityOf } from './compose-article.ts';
import { type Draft, type Drafting, drafted, emptyDraft, refused } from './draft.ts';
import { isPartOfPage } from './fragment/is-part-of-page.ts';
import { readFragment } from './fragment/read-fragment.ts';
import { readJson } from './json/read-json.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { overrideDraft } from './override-draft.ts';
import { findPart } from './parts/find-part.ts';
import { readPage } from './page/read-page.ts';
import { pictureKind } from './pictures/picture-kind.ts';
import { readPicture } from './pictures/read-picture.ts';
import { readSvg } from './pictures/read-svg.ts';
import type { Reading } from './reading.ts';
import { refuse } from './refuse.ts';
import { readText } from './text/read-text.ts';
import type { ReadingSettings, Upload } from './upload.ts';
import { endsInsideCharacter } from './truncation/cut-character.ts';
import { cutMarkup } from './truncation/cut-markup.ts';
import { type TextKind, textKind } from './upload-kind.ts';

/**
 * What an upload is: an article, a picture, an article taken back, or a refusal with its remedy.
 * Pure and total: the same upload and settings give the same reading; no bytes make it throw.
 */
export const read = (upload: Upload, settings: ReadingSettings): Reading => {
  try {
    return readUpload(upload, settings);
  } catch (error) {
    const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return refuse(upload.key, 'malformed', `The file broke the reader (${cause}).`);
  }
};

const readUpload = (upload: Upload, settings: ReadingSettings): Reading => {
  const { key, body } = upload;
  if (body.length === 0) return refuse(key, 'empty', 'The object has no bytes.');
  if (body.length > settings.largestUpload) {
    return refuse(
      key,
      'too-large',
      `The object has ${body.length} bytes; the site reads ${settings.largestUpload}.`,
    );
  }
  const picture = pictureKind(body);
  if (picture !== null) return readPicture(key, body, picture);
  const { text, damaged } = decode(body, upload.contentType);
  if (text.trim() === '') return refuse(key, 'empty', 'The object holds only white space.');
  if (isBinary(text))
    return refuse(key, 'unknown-kind', 'The object is neither text nor a picture that browsers show.');
  if (isGibberish(text))
    return refuse(key, 'undecodable', 'The text is in no encoding that gives readable characters.');
  if (endsInsideCharacter(body))
    return refuse(key, 'truncated', 'The file ends in the middle of a character.');
  const kind = textKind(upload, text);
  if (kind === 'svg') return readSvg(key, text);
  return settle(draftOf(kind, text, upload, settings), damaged, upload, settings);
};

/** Control characters that no text has; a few of them in a short text are somebody's slip, or somebody's attack. */
const isBinary = (text: string): boolean => {
  const sample = text.slice(0, 65_536);
  return (sample.match(/[\0-\x08\x0E-\x1A\x1C-\x1F]/gu)?.length ?? 0) > Math.max(8, sample.length / 200);
};

/**
 * Characters without a meaning, or signs where letters should be: what bytes look like in a wrong encoding. The
 * signs are those that stand between the letters in the upper half of the one-byte encodings.
 */
const isGibberish = (text: string): boolean => {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  if (count(/[\p{Co}\p{Cn}]/gu) > sample.length / 20) return true;
  return count(/[\u0080-\u00bf†‡ˆ‰‹›„№˜]/gu) > sample.length / 8 && count(/\s/gu) < sample.length / 30;
};

const draftOf = (kind: TextKind, text: string, upload: Upload, settings: ReadingSettings): Drafting => {
  const context = { base: upload.url, zone: settings.zone };
  switch (kind) {
    case 'page':
      return readWholePage(text, upload, settings);
    case 'fragment':
      return isPartOfPage(text) ? readWholePage(text, upload, settings) : readPart(text, upload);
    case 'markdown':
      return readMarkdown(text, context);
    case 'json':
      return readJson(text, context);
    case 'text':
      return readText(text, context);
    case 'svg':
    case 'unknown':
      return refused('unknown-kind', 'The file is of a kind that holds no article.');
  }
};

const readWholePage = (html: string, upload: Upload, settings: ReadingSettings): Drafting => {
  const cut = cutMarkup(html);
  if (cut !== null) return refused('truncated', cut);
  const page = readPage(html, { url: upload.url, settings });
  if (page === null) return readBarePage(html, upload);
  return drafted({ ...emptyDraft, ...page, ...partOf(html, page.canonical ?? upload.url, upload.key) });
};

/** A page in which nothing stands out as the article, a single picture perhaps: all of it, with a warning. */
const readBarePage = (html: string, upload: Upload): Drafting => {
  const whole = readFragment(html, upload.url);
  return whole.kind === 'draft' ? drafted({ ...whole.draft, confidence: 0.1 }) : whole;
};

/** A fragment is as its author left it: what it leaves open is closed, and said. */
const readPart = (html: string, upload: Upload): Drafting => {
  const part = readFragment(html, upload.url);
  const cut = cutMarkup(html);
  if (part.kind !== 'draft' || cut === null) return part;
  return drafted({ ...part.draft, warnings: [...part.draft.warnings, { code: 'left-open', message: cut }] });
};

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

const settle = (drafting: Drafting, damaged: boolean, upload: Upload, settings: ReadingSettings): Reading => {
  if (drafting.kind === 'refused') return refuse(upload.key, drafting.reason, drafting.detail);
  const draft = overrideDraft(drafting.draft, upload, settings);
  if (drafting.kind === 'held') return { kind: 'retraction', identity: identityOf(draft, upload) };
  return composeArticle(damaged ? withDamage(draft) : draft, upload, settings);
};

const withDamage = (draft: Draft): Draft => ({
  ...draft,
  warnings: [
    ...draft.warnings,
    { code: 'damaged-text', message: 'Some bytes were no characters; they were left out.' },
  ],
});
