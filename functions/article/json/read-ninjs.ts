import { parseInstant } from '../dates/parse-instant.ts';
import { type Draft, type Drafting, drafted, emptyDraft } from '../model/draft.ts';
import { sanitizeMarkup } from '../sanitize/sanitize.ts';
import { paragraphMarkup } from '../text/paragraph-markup.ts';
import { splitAuthors } from '../names/split-authors.ts';
import { type Fields, fieldsOf, listOf, textField, textsField } from '../fields/fields.ts';
import { mediaFigure, type Medium } from './media-figure.ts';
import { ninjsMedia } from './ninjs-media.ts';
import { absoluteAddress } from '../fields/absolute-address.ts';

/** Names under which the versions of the standard keep the same thing, newest first. */
const headlineNames = ['headlines', 'headline', 'headline_main', 'title', 'slugline'];
const markupNames = ['body_html', 'body_xhtml', 'body_html5', 'body_richtext'];
const plainNames = ['body_text', 'body_plain', 'description_text'];

/** IPTC ninjs 1.0 to 3.x (iptc.org/std/ninjs): one news item. */
export const readNinjs = (
  item: Fields,
  context: { readonly base: string | null; readonly zone: string },
): Drafting => {
  const draft = ninjsDraft(item, context);
  const status = textField(item, 'pubstatus')?.toLowerCase() ?? 'usable';
  return status === 'usable' ? drafted(draft) : { kind: 'held', draft };
};

const ninjsDraft = (item: Fields, { base, zone }: { base: string | null; zone: string }): Draft => {
  const instant = (...names: readonly string[]): string | null =>
    parseInstant(textField(item, ...names) ?? '', zone);
  const media = ninjsMedia(item);
  const byline = textField(item, 'by', 'byline', 'bylines');
  return {
    ...emptyDraft,
    ownId: textField(item, 'uri', 'guid'),
    title: mainText(item, headlineNames) ?? '',
    byline,
    authors: splitAuthors(byline ?? ''),
    source: textField(item, 'infosources', 'infosource', 'source', 'copyrightholder'),
    published: instant('firstcreated', 'contentcreated', 'versioncreated'),
    updated: instant('versioncreated'),
    section: subjectNames(item)[0] ?? null,
    tags: [...new Set([...subjectNames(item), ...textsField(item, 'keywords')])],
    language: textField(item, 'language'),
    summary: mainText(item, ['descriptions', 'description_summary', 'description_text', 'description']),
    leadImage: media.find(isPicture)?.address ?? null,
    canonical: absoluteAddress(textField(item, 'url', 'canonical', 'webpage')),
    html: sanitizeMarkup(withMedia(bodyMarkup(item), media), base),
    evidence: [{ field: 'html', signal: 'ninjs' }],
    embargo: instant('embargoed', 'embargoeduntil'),
  };
};

const isPicture = (medium: Medium): boolean => medium.contentType?.startsWith('image/') ?? true;

/** ninjs 2 and 3 list texts with roles; the main one counts, else the first. */
const mainText = (item: Fields, names: readonly string[]): string | null => {
  for (const name of names) {
    const listed = listOf(item.get(name))
      .map(fieldsOf)
      .find((fields) => roleOf(fields) === 'main');
    const text =
      (listed === undefined || listed === null ? null : textField(listed, 'value', 'text')) ??
      textField(item, name);
    if (text !== null) return text;
  }
  return null;
};

const roleOf = (fields: Fields | null): string =>
  fields === null ? '' : (textField(fields, 'role', 'name') ?? '');

const bodyMarkup = (item: Fields): string => {
  const bodies = [...listOf(item.get('bodies')), ...listOf(item.get('body'))].map((body) => ({
    text: textField(fieldsOf(body) ?? new Map([['value', body]]), 'value', 'text') ?? '',
    kind: kindOfBody(fieldsOf(body)),
  }));
  const markup = bodies.find(
    ({ text, kind }) => text !== '' && (kind === 'markup' || /<p[\s>]/u.test(text)),
  )?.text;
  const inMarkup = markup ?? textField(item, ...markupNames);
  if (inMarkup !== null) return inMarkup;
  const plain = bodies.find(({ text }) => text !== '')?.text ?? textField(item, ...plainNames);
  return paragraphMarkup(plain ?? mainText(item, ['descriptions']) ?? '');
};

const kindOfBody = (body: Fields | null): 'markup' | 'plain' => {
  const type = body === null ? '' : (textField(body, 'contenttype', 'name', 'role') ?? '');
  return /html|richtext/iu.test(type) ? 'markup' : 'plain';
};

/** The first picture opens the article, the others close it; those that the text shows are not shown twice. */
const withMedia = (body: string, media: readonly Medium[]): string => {
  const unseen = media.filter(({ address }) => !body.includes(address));
  return [...unseen.slice(0, 1).map(mediaFigure), body, ...unseen.slice(1).map(mediaFigure)].join('\n');
};

/** What the item is about: 1.x `subject`, 2.x and 3.x `subjects`; people and places are no sections. */
const subjectNames = (item: Fields): readonly string[] =>
  textsField(item, 'subjects', 'subject', 'genres', 'service');
