import { isPublic } from './routes.ts';

/** Addresses that people and feed readers try, and where they are sent. */
export const redirects: Readonly<Record<string, string>> = {
  '/index.html': '/',
  '/care': '/care/',
  '/care/index.html': '/care/',
  '/feed': '/feeds/rss.xml',
  '/feed/': '/feeds/rss.xml',
  '/feed.xml': '/feeds/rss.xml',
  '/rss': '/feeds/rss.xml',
  '/rss.xml': '/feeds/rss.xml',
  '/atom.xml': '/feeds/atom.xml',
  '/feed.json': '/feeds/feed.json',
};

export const indexFile = 'index.html';

/** What a path asks for. `missing`: nothing that readers may reach. */
export type Request =
  | { readonly kind: 'object'; readonly key: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'missing' };

const decode = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};

/** The path of an address, percent-encoded, without its query: `/care/` asks for `care/index.html`. */
export const requestFor = (path: string): Request => {
  const location = redirects[path];
  if (location !== undefined) return { kind: 'redirect', location };
  const decoded = decode(path.slice(1));
  if (decoded === null) return { kind: 'missing' };
  const key = decoded === '' || decoded.endsWith('/') ? `${decoded}${indexFile}` : decoded;
  return isPublic(key) ? { kind: 'object', key } : { kind: 'missing' };
};

/** User metadata of a published object that changes how it is answered. */
export type AnswerMetadata = {
  /** Path or address where the article lives now: answered 301. */
  readonly location?: string;
  /** `true`: withdrawn by its publisher; answered 410 with the notice as its body. */
  readonly withdrawn?: string;
  /** Path of the page for browsers that know no style sheets and would show every reading of pinyin. */
  readonly plain?: string;
};

/** Browsers of text without style sheets, by how their User-Agent begins. */
export const textBrowsers = /^(?:w3m|Lynx|Links|ELinks)\b/;

export type Answer =
  | { readonly status: 200 | 410 }
  | { readonly status: 301 | 302; readonly location: string };

/** How an object that exists is answered: as it is, gone (RFC 9110 §15.5.11), or elsewhere (§15.4.2, §15.4.3). */
export const answerFor = (metadata: AnswerMetadata, userAgent: string): Answer => {
  if (metadata.location !== undefined) return { status: 301, location: metadata.location };
  if (metadata.withdrawn === 'true') return { status: 410 };
  return metadata.plain !== undefined && textBrowsers.test(userAgent)
    ? { status: 302, location: metadata.plain }
    : { status: 200 };
};
