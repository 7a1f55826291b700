import type { Upload } from './upload.ts';

/** What kind of article a text is. */
export type TextKind = 'page' | 'fragment' | 'markdown' | 'json' | 'text' | 'svg' | 'unknown';

const kindOfExtension: ReadonlyMap<string, TextKind> = new Map(
  Object.entries({
    html: 'page',
    htm: 'page',
    xhtml: 'page',
    shtml: 'page',
    php: 'page',
    asp: 'page',
    aspx: 'page',
    jsp: 'page',
    md: 'markdown',
    markdown: 'markdown',
    mdown: 'markdown',
    mkd: 'markdown',
    json: 'json',
    jsonld: 'json',
    txt: 'text',
    text: 'text',
    svg: 'svg',
    js: 'unknown',
    mjs: 'unknown',
    ts: 'unknown',
    css: 'unknown',
    csv: 'unknown',
    tsv: 'unknown',
    xml: 'unknown',
    rss: 'unknown',
    atom: 'unknown',
    yaml: 'unknown',
    yml: 'unknown',
    toml: 'unknown',
    ini: 'unknown',
    log: 'unknown',
    sh: 'unknown',
    py: 'unknown',
    vtt: 'unknown',
    srt: 'unknown',
  }),
);

const kindOfContentType: ReadonlyMap<string, TextKind> = new Map(
  Object.entries({
    'text/html': 'page',
    'application/xhtml+xml': 'page',
    'text/markdown': 'markdown',
    'text/x-markdown': 'markdown',
    'application/json': 'json',
    'application/ld+json': 'json',
    'application/feed+json': 'json',
    'application/vnd.iptc.ninjs+json': 'json',
    'image/svg+xml': 'svg',
    'text/css': 'unknown',
    'text/csv': 'unknown',
    'text/javascript': 'unknown',
    'application/javascript': 'unknown',
    'application/rss+xml': 'unknown',
    'application/atom+xml': 'unknown',
    'text/calendar': 'unknown',
  }),
);

const tag =
  /<(?:\/?(?:p|div|br|h[1-6]|ul|ol|li|table|tr|td|blockquote|figure|img|span|section|article|a|strong|em|b|i|iframe|video|audio|pre|code|hr|dl)\b)[^<>]{0,2000}>/i;

/**
 * The kind of a decoded text. Content that can be only one thing decides (a doctype, a JSON object, front
 * matter); then what the name and the content type claim, if the content can be that; then the content again.
 */
export const textKind = (upload: Upload, text: string): TextKind =>
  kindOfContent(text) ?? kindOfClaim(claimedKind(upload), text);

const kindOfClaim = (claim: TextKind | null, text: string): TextKind =>
  claim === null ? fragmentOrText(text) : kindsOfClaims[claim](text);

/** What a text is that claims to be of a kind, and has nothing in it that could be only one. */
const kindsOfClaims: Readonly<Record<TextKind, (text: string) => TextKind>> = {
  page: (text) => (/<[a-z!/]/i.test(text) ? 'fragment' : 'text'),
  fragment: (text) => fragmentOrText(text),
  markdown: (text) => (isScrape(text) ? 'text' : 'markdown'),
  json: (text) => (/^\s*["\d[{]/u.test(text) ? 'json' : fragmentOrText(text)),
  text: (text) => fragmentOrText(text),
  svg: (text) => (hasTags(text) ? 'fragment' : 'text'),
  unknown: () => 'unknown',
};

/** A browser of text prints the declaration of an XHTML page with its words. */
const declaration = /^\s*<\?xml[^>]*>/iu;

const fragmentOrText = (text: string): TextKind =>
  /^\s*</u.test(text.slice(0, 4096).replace(declaration, '')) && hasTags(text) ? 'fragment' : 'text';

const hasTags = (text: string): boolean => text.slice(0, 200_000).search(tag) !== -1;

/** html2text writes Markdown, too: of a page, whose menus come before its headline. */
const isScrape = (text: string): boolean => {
  const start = text.slice(0, 20_000);
  const article = /^(?:#{1,6}\s|(?![\s*#>|-]*\[)[^#>|\n].{120,}$)/mu.exec(start)?.index ?? start.length;
  const links = start.slice(0, article).match(/^\s*(?:[*+-]\s+)?\[[^\]\n]{0,80}\]\([^()\n]*\)\s*$/gmu);
  return (links?.length ?? 0) >= fewestMenuLinks;
};

const fewestMenuLinks = 5;

const kindOfContent = (text: string): TextKind | null => {
  const start = text.slice(0, 4096).replace(/^\uFEFF?\s+/u, '');
  if (isPage(start)) return 'page';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*|<!doctype svg[^>]*>\s*)*<svg[\s>]/i.test(start)) {
    return /<\/svg>\s*\S/i.test(text.slice(-4096)) ? 'fragment' : 'svg';
  }
  if (isXmlDocument(start)) return 'unknown';
  if (/^---[ \t]*\r?\n(?:#.*\r?\n|\s*\r?\n)*[\w"' -]+:/u.test(start)) return 'markdown';
  if (/^(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|\]$))/u.test(start)) return 'json';
  return null;
};

/** XML of another kind: it has an element. HTML fragments are sent with an XML declaration, too. */
const isXmlDocument = (start: string): boolean => {
  const root = start.replace(/^(?:<\?[^>]*>\s*|<!--[^]*?-->\s*)+/u, '');
  if (/^<(?:rss|feed|urlset|sitemapindex|opml)[\s>]/i.test(root)) return true;
  return root.startsWith('<') && /^<\?xml/i.test(start) && root.search(tag) !== 0;
};

/** A whole page says so: a doctype, or one of the elements that a fragment can't have. */
const isPage = (start: string): boolean =>
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<!doctype\s+html/i.test(start) ||
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:html|head|body|title|meta|link)[\s>]/i.test(start) ||
  /<(?:html|body)[\s>]/i.test(start);

/** The name is chosen by a person, the content type often by a program that guessed from it. */
const claimedKind = (upload: Upload): TextKind | null => {
  const extension = /\.([a-z\d]{1,8})$/i.exec(upload.key)?.[1] ?? '';
  const type = (upload.contentType ?? '').replace(/;[^]*$/u, '');
  const byName = kindOfExtension.get(extension.toLowerCase()) ?? null;
  const byType = kindOfContentType.get(type.trim().toLowerCase()) ?? null;
  return byName === 'text' || byName === null ? (byType ?? byName) : byName;
};
