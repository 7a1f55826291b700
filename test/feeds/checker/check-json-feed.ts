import { collect, type Finding, type Report } from './finding.ts';
import { checkCharacters, checkHtml, checkLanguage, checkUri } from './rules.ts';

type Json = Readonly<Record<string, unknown>>;
type Context = { readonly where: string; readonly report: Report };
type Check = (value: unknown, context: Context) => void;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text: Check = (value, { where, report }) => {
  if (typeof value !== 'string' || value.trim() === '') report('not a text', where, JSON.stringify(value));
};
const address: Check = (value, { where, report }) => checkUri(String(value), where, report);
const html: Check = (value, { where, report }) => checkHtml(String(value), where, report);
const language: Check = (value, { where, report }) => checkLanguage(String(value), where, report);
const instant: Check = (value, { where, report }) => {
  const isOne = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(String(value));
  if (!isOne || Number.isNaN(Date.parse(String(value)))) report('not RFC 3339', where, String(value));
};
const listOf =
  (check: Check): Check =>
  (value, context) => {
    if (!Array.isArray(value) || value.length === 0) context.report('not a list', context.where);
    else value.forEach((one, index) => check(one, { ...context, where: `${context.where} ${index}` }));
  };

/** JSON Feed 1.1: names that start with an underscore are extensions, objects of their own; all others are known. */
const object =
  (checks: Readonly<Record<string, Check>>, required: readonly string[]): Check =>
  (value, context) => {
    if (!isObject(value)) return context.report('not an object', context.where);
    for (const name of required) if (!(name in value)) context.report('missing', context.where, name);
    for (const [name, field] of Object.entries(value)) {
      const where = `${context.where}.${name}`;
      const check = checks[name];
      if (/^_[^.]+$/.test(name)) {
        if (!isObject(field)) context.report('extension is not an object', where);
      } else if (check === undefined) context.report('unknown field', where);
      else check(field, { ...context, where });
      if (typeof field === 'string') checkCharacters(field, where, context.report);
    }
  };

const author = object({ name: text, url: address, avatar: address }, ['name']);
const attachment = object({ url: address, mime_type: text, title: text, size_in_bytes: () => undefined }, [
  'url',
  'mime_type',
]);

const item = object(
  {
    id: text,
    url: address,
    external_url: address,
    title: text,
    content_html: html,
    content_text: text,
    summary: text,
    image: address,
    banner_image: address,
    date_published: instant,
    date_modified: instant,
    authors: listOf(author),
    tags: listOf(text),
    language,
    attachments: listOf(attachment),
  },
  ['id', 'content_html'],
);

const feed = object(
  {
    version: (value, { where, report }) => {
      if (value !== 'https://jsonfeed.org/version/1.1') report('wrong version', where);
    },
    title: text,
    home_page_url: address,
    feed_url: address,
    description: text,
    next_url: address,
    icon: address,
    favicon: address,
    authors: listOf(author),
    language,
    hubs: listOf(object({ type: text, url: address }, ['type', 'url'])),
    items: (value, context) => {
      if (!Array.isArray(value)) context.report('not a list', context.where);
      else value.forEach((one, index) => item(one, { ...context, where: `item ${index}` }));
    },
  },
  ['version', 'title', 'items'],
);

/** A JSON Feed 1.1 document by its specification. */
export const checkJsonFeed = (document: string): readonly Finding[] =>
  collect((report) => {
    const parsed: unknown = JSON.parse(document);
    feed(parsed, { where: 'feed', report });
    const items = isObject(parsed) && Array.isArray(parsed['items']) ? parsed['items'] : [];
    const ids = items.map((one) => (isObject(one) ? one['id'] : one));
    if (new Set(ids).size < ids.length) report('duplicate id', 'items');
  });
