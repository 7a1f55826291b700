import { type Drafting, refused } from '../model/draft.ts';
import { type Fields, fieldsOf, listOf, textField } from '../fields/fields.ts';
import { readFeedItem } from './read-feed-item.ts';
import { readNewsArticle } from './read-news-article.ts';
import { readNinjs } from './read-ninjs.ts';

type Context = { readonly base: string | null; readonly zone: string };

/**
 * An article as JSON: IPTC ninjs, schema.org NewsArticle (alone, in a list or in an `@graph`), a JSON Feed
 * item or a feed of one. Base: address that relative ones are resolved against. Zone: IANA, of bare times.
 */
export const readJson = (text: string, context: Context): Drafting => {
  const parsed = parse(text);
  if (parsed.kind === 'unparsable') return refused(parsed.reason, parsed.detail);
  const candidates = candidatesOf(parsed.value);
  for (const { accepts, read } of formats) {
    const found = candidates.filter(accepts);
    if (found[0] !== undefined && found.length === 1) return read(found[0], context);
    if (found.length > 1)
      return refused('no-article', `The file holds ${found.length} articles; one is expected.`);
  }
  return refused(
    'unknown-kind',
    'The JSON is neither ninjs, nor a schema.org NewsArticle, nor a JSON Feed item.',
  );
};

type Format = {
  readonly accepts: (fields: Fields) => boolean;
  readonly read: (fields: Fields, context: Context) => Drafting;
};

const articleTypes =
  /(?:^|[/#:])(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review)$/u;

const has = (fields: Fields, ...names: readonly string[]): boolean => names.some((name) => fields.has(name));

const formats: readonly Format[] = [
  {
    accepts: (fields) => listOf(fields.get('@type')).some((type) => articleTypes.test(String(type))),
    read: readNewsArticle,
  },
  {
    accepts: (fields) => has(fields, 'content_html', 'content_text'),
    read: readFeedItem,
  },
  {
    accepts: (fields) =>
      has(fields, 'pubstatus', 'versioncreated', 'body_html', 'body_text', 'bodies', 'headlines') ||
      (has(fields, 'uri') && has(fields, 'headline', 'body', 'renditions', 'type')) ||
      (fieldsOf(fields.get('standard')) !== null &&
        textField(fieldsOf(fields.get('standard')) ?? fields, 'name') === 'ninjs'),
    read: readNinjs,
  },
  {
    accepts: (fields) => has(fields, 'headline') && has(fields, 'articlebody'),
    read: readNewsArticle,
  },
];

/** The object itself, or those in it: a list, an `@graph`, a feed's items. */
const candidatesOf = (value: unknown): readonly Fields[] => {
  const fields = fieldsOf(value);
  const inside =
    fields === null
      ? listOf(value)
      : [value, ...listOf(fields.get('@graph')), ...listOf(fields.get('items'))];
  return inside.map(fieldsOf).filter((candidate) => candidate !== null);
};

type Parsed =
  | { readonly kind: 'parsed'; readonly value: unknown }
  | { readonly kind: 'unparsable'; readonly reason: 'truncated' | 'malformed'; readonly detail: string };

const parse = (text: string): Parsed => {
  try {
    return { kind: 'parsed', value: JSON.parse(text) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const isCut = !/[}\]]\s*$/u.test(text.slice(-1000)) || /end of JSON input|Unterminated/u.test(detail);
    return isCut
      ? {
          kind: 'unparsable',
          reason: 'truncated',
          detail: `The JSON ends before it is complete (${detail}).`,
        }
      : { kind: 'unparsable', reason: 'malformed', detail: `The JSON can’t be parsed: ${detail}.` };
  }
};
