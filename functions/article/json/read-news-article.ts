import { decodeText } from '../references/decode-references.ts';
import { parseInstant } from '../dates/parse-instant.ts';
import { type Draft, type Drafting, drafted, emptyDraft, refused } from '../model/draft.ts';
import { sanitizeMarkup } from '../sanitize/sanitize.ts';
import { paragraphMarkup } from '../text/paragraph-markup.ts';
import { absoluteAddress } from '../fields/absolute-address.ts';
import { type Fields, fieldsOf, listOf, textField, textOf, textsField } from '../fields/fields.ts';
import { mediaFigure } from './media-figure.ts';

/** schema.org NewsArticle and its kin as JSON-LD (schema.org/Article): one object. */
export const readNewsArticle = (
  article: Fields,
  context: { readonly base: string | null; readonly zone: string },
): Drafting => {
  const body = unescaped(textField(article, 'articlebody', 'text'));
  if (body === null) return refused('no-article', 'The NewsArticle has no articleBody.');
  const image = imageAddress(article.get('image')) ?? imageAddress(article.get('thumbnailurl'));
  const authors = textsOf(article.get('author'), article.get('creator'));
  return drafted({
    ...emptyDraft,
    ...identityOf(article),
    ...datesOf(article, context.zone),
    title: unescaped(textField(article, 'headline', 'name', 'alternativeheadline')) ?? '',
    byline: authors.length === 0 ? null : authors.join(', '),
    authors,
    source: textField(article, 'sourceorganization', 'provider', 'publisher'),
    section: textsField(article, 'articlesection')[0] ?? null,
    tags: textsField(article, 'keywords', 'about'),
    language: languageOf(article.get('inlanguage')),
    summary: unescaped(textField(article, 'description', 'abstract')),
    leadImage: image,
    html: sanitizeMarkup(withImage(bodyMarkup(body), image, captionOf(article)), context.base),
    evidence: [{ field: 'html', signal: 'JSON-LD articleBody' }],
  });
};

/** An `@id` that is an address says where the article is, any other what it is called. */
const identityOf = (article: Fields): Pick<Draft, 'ownId' | 'canonical'> => {
  const id = textField(article, 'identifier', '@id');
  return { ownId: absoluteAddress(id) === null ? id : null, canonical: canonicalOf(article) };
};

const datesOf = (article: Fields, zone: string): Pick<Draft, 'published' | 'updated'> => ({
  published: parseInstant(textField(article, 'datepublished', 'datecreated') ?? '', zone),
  updated: parseInstant(textField(article, 'datemodified') ?? '', zone),
});

/** Texts in JSON-LD often went through an HTML template on their way: `&quot;Down&quot;`. */
const unescaped = (text: string | null): string | null => (text === null ? null : decodeText(text));

/** `articleBody` is text by the standard and markup in practice. */
const bodyMarkup = (body: string): string =>
  /<(?:p|br|div|h[1-6]|ul|ol|figure|blockquote)\b[^>]*>/iu.test(body) ? body : paragraphMarkup(body);

const captionOf = (article: Fields): string | null => {
  const image = fieldsOf(listOf(article.get('image'))[0]);
  return image === null ? null : textField(image, 'caption');
};

const withImage = (body: string, address: string | null, caption: string | null): string => {
  if (address === null || body.includes(address)) return body;
  const size = { contentType: null, width: null, height: null };
  return `${mediaFigure({ ...size, address, description: caption ?? '', caption: caption ?? '' })}\n${body}`;
};

const textsOf = (...values: readonly unknown[]): readonly string[] => {
  const texts = values.map((value) =>
    listOf(value)
      .map(textOf)
      .filter((text) => text !== null),
  );
  return [...new Set(texts.find((names) => names.length > 0) ?? [])];
};

const imageAddress = (value: unknown): string | null => {
  for (const image of listOf(value)) {
    const fields = fieldsOf(image);
    const address = fields === null ? textOf(image) : textField(fields, 'url', 'contenturl', '@id');
    if (address !== null) return address;
  }
  return null;
};

/** `Language` objects keep their tag in `alternateName` (schema.org/Language). */
const languageOf = (value: unknown): string | null => {
  const fields = fieldsOf(listOf(value)[0]);
  return fields === null ? textOf(value) : textField(fields, 'alternatename', 'name');
};

const canonicalOf = (article: Fields): string | null => {
  const page = article.get('mainentityofpage');
  const pageFields = fieldsOf(page);
  const candidates = [
    textField(article, 'url'),
    pageFields === null ? textOf(page) : textField(pageFields, '@id', 'url'),
    textField(article, '@id'),
  ];
  return candidates.map(absoluteAddress).find((address) => address !== null) ?? null;
};
