import { parseInstant } from '../dates/parse-instant.ts';
import { type Drafting, drafted, emptyDraft, refused } from '../model/draft.ts';
import { sanitizeMarkup } from '../sanitize/sanitize.ts';
import { paragraphMarkup } from '../text/paragraph-markup.ts';
import { absoluteAddress } from '../fields/absolute-address.ts';
import { type Fields, fieldsOf, listOf, textField, textsField } from '../fields/fields.ts';
import { mediaFigure } from './media-figure.ts';

/** One item of a JSON Feed (jsonfeed.org/version/1.1, “Items”). */
export const readFeedItem = (
  item: Fields,
  context: { readonly base: string | null; readonly zone: string },
): Drafting => {
  const markup = textField(item, 'content_html');
  const plain = textField(item, 'content_text');
  if (markup === null && plain === null) return refused('no-article', 'The JSON Feed item has no content.');
  const authors = [...listOf(item.get('authors')), ...listOf(item.get('author'))]
    .map((author) => textField(fieldsOf(author) ?? new Map([['name', author]]), 'name'))
    .filter((name) => name !== null);
  const names = [...new Set(authors)];
  const tags = textsField(item, 'tags');
  const address = textField(item, 'url');
  return drafted({
    ...emptyDraft,
    ownId: textField(item, 'id'),
    title: textField(item, 'title') ?? '',
    byline: names.length === 0 ? null : names.join(', '),
    authors: names,
    published: parseInstant(textField(item, 'date_published') ?? '', context.zone),
    updated: parseInstant(textField(item, 'date_modified') ?? '', context.zone),
    section: textField(item, '_section'),
    tags,
    language: textField(item, 'language'),
    summary: textField(item, 'summary'),
    leadImage: textField(item, 'image', 'banner_image'),
    canonical: absoluteAddress(address),
    html: sanitizeMarkup(
      [markup ?? paragraphMarkup(plain ?? ''), ...attachments(item)].join('\n'),
      address ?? context.base,
    ),
    evidence: [{ field: 'html', signal: 'JSON Feed content' }],
  });
};

const attachments = (item: Fields): readonly string[] =>
  listOf(item.get('attachments')).flatMap((attachment) => {
    const fields = fieldsOf(attachment) ?? new Map<string, unknown>();
    const address = textField(fields, 'url');
    const contentType = textField(fields, 'mime_type');
    if (address === null || contentType === null || !/^(?:image|audio|video)\//u.test(contentType)) return [];
    const title = textField(fields, 'title') ?? '';
    return [
      mediaFigure({ address, contentType, width: null, height: null, description: title, caption: title }),
    ];
  });
