import { parseInstant } from '../dates/parse-instant.ts';
import { type Draft, type Drafting, drafted, emptyDraft, refused } from '../model/draft.ts';
import { absoluteAddress } from '../fields/absolute-address.ts';
import { type Fields, fieldsOf, listOf, textField, textsField } from '../fields/fields.ts';
import { sanitizeMarkup } from '../sanitize/sanitize.ts';
import { wellFormed } from '../markup/parse/well-formed.ts';
import { parsePart } from '../model/part.ts';
import { plainText } from '../summary/plain-text.ts';
import { splitAuthors } from '../names/split-authors.ts';
import { splitFrontMatter } from './front-matter.ts';
import { renderMarkdown } from './render-markdown.ts';

/**
 * A Markdown file with its YAML head: `id, title, date, updated, author(s), section, tags, canonical, lang,
 * description, image, draft`, or the names other site generators give them. Zone: IANA, of bare times.
 */
export const readMarkdown = (
  text: string,
  context: { readonly base: string | null; readonly zone: string },
): Drafting => {
  const { fields, body, warnings } = splitFrontMatter(text);
  if (body === null) return refused('truncated', 'The front matter opens with `---` and never closes.');
  const canonical = absoluteAddress(
    textField(fields, 'canonical', 'canonical_url', 'canonicalurl', 'url', 'link'),
  );
  const { title, html } = splitTitle(renderMarkdown(body), textField(fields, 'title', 'headline'));
  const draft: Draft = {
    ...emptyDraft,
    ...authorsOf(fields),
    ...datesOf(fields, context.zone),
    ownId: textField(fields, 'id', 'uuid', 'guid'),
    title,
    part:
      parsePart(textField(fields, 'part') ?? '') ??
      parsePart(`${textField(fields, 'part') ?? ''}/${textField(fields, 'parts') ?? ''}`),
    source: textField(fields, 'source', '来源', 'publisher'),
    section: textsField(fields, 'section', 'category', 'categories', 'channel', '栏目', '分类')[0] ?? null,
    tags: textsField(fields, 'tags', 'tag', 'keywords', '标签'),
    language: textField(fields, 'lang', 'language', 'locale'),
    summary: textField(fields, 'description', 'summary', 'excerpt', 'abstract', '摘要'),
    leadImage: textField(fields, 'image', 'cover', 'featured_image', 'thumbnail', 'images', 'hero'),
    canonical,
    html: sanitizeMarkup(html, canonical ?? context.base),
    evidence: fields.size === 0 ? [] : [{ field: 'title', signal: 'front matter' }],
    warnings,
  };
  return isHeld(fields) ? { kind: 'held', draft } : drafted(draft);
};

const isHeld = (fields: Fields): boolean => {
  const says = (name: string, words: RegExp): boolean => words.test(JSON.stringify(fields.get(name) ?? null));
  return says('draft', /^"?(?:true|yes|1)"?$/iu) || says('published', /^"?(?:false|no|0)"?$/iu);
};

const datesOf = (fields: Fields, zone: string): Pick<Draft, 'published' | 'updated' | 'embargo'> => {
  const instant = (...names: readonly string[]) => parseInstant(textField(fields, ...names) ?? '', zone);
  return {
    published: instant('date', 'published', 'publishdate', 'pubdate', 'date_published', 'created', '日期'),
    updated: instant('updated', 'lastmod', 'modified', 'last_modified_at', 'date_modified'),
    embargo: instant('embargo', 'embargoed'),
  };
};

const authorsOf = (fields: Fields): Pick<Draft, 'byline' | 'authors'> => {
  const value = fields.get('author') ?? fields.get('authors') ?? fields.get('byline') ?? fields.get('作者');
  const names = listOf(value).map((author) =>
    textField(fieldsOf(author) ?? new Map([['name', author]]), 'name'),
  );
  const given = names.filter((name) => name !== null);
  const authors = typeof value === 'string' ? splitAuthors(value) : given;
  return { byline: given.length === 0 ? null : given.join(', '), authors };
};

/** The first heading is the title where the head has none, and is not said twice where it has. */
const splitTitle = (html: string, title: string | null): { title: string; html: string } => {
  const heading = /^\s*<h1>([^]*?)<\/h1>\s*/u.exec(html);
  if (heading === null) return { title: title ?? '', html };
  const words = plainText(wellFormed(heading[1] ?? ''));
  if (title !== null && title !== words) return { title, html };
  return { title: words, html: html.slice(heading[0].length) };
};
