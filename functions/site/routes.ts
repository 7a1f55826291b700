import { fitsPattern } from './path-pattern.ts';

/**
 * What is served under which path, and how: the one definition that the writers of objects (content type, cache
 * time), CloudFront (behaviours, headers, edge functions) and the local web server share, so that they can't drift.
 */

export type RouteKind = 'care' | 'amp' | 'media' | 'archive' | 'signpost' | 'feed' | 'sitemap' | 'page';

export type Route = {
  readonly kind: RouteKind;
  /** As CloudFront matches it: `*` is any run of characters, slashes too. The first that matches counts. */
  readonly pattern: string;
  /** For browsers and for the CDN alike. */
  readonly cacheControl: string;
  /** Anybody's script may read it (feed readers in a browser). */
  readonly crossOrigin: boolean;
};

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Old content may be shown while, or if not, a new look can be had (RFC 5861). */
const fresh = (seconds: number): string =>
  `public, max-age=${seconds}, stale-while-revalidate=${hour}, stale-if-error=${day}`;
const forEver = `public, max-age=${365 * day}, immutable`;

/**
 * First match counts. A picture keeps the address of its upload and may be replaced there, so it is kept a day and
 * never `immutable`; nor is a narration, which goes when its article is withdrawn. A closed archive document (RFC 5005
 * §4) never changes, a signpost between them may.
 */
export const routes: readonly Route[] = [
  { kind: 'care', pattern: 'care/*', cacheControl: fresh(5 * minute), crossOrigin: false },
  { kind: 'amp', pattern: 'amp/*', cacheControl: fresh(5 * minute), crossOrigin: true },
  { kind: 'media', pattern: 'media/*', cacheControl: fresh(day), crossOrigin: true },
  { kind: 'media', pattern: 'narration/*', cacheControl: fresh(day), crossOrigin: true },
  { kind: 'archive', pattern: 'feeds/archive/*', cacheControl: forEver, crossOrigin: true },
  { kind: 'signpost', pattern: 'feeds/signpost/*', cacheControl: fresh(minute), crossOrigin: true },
  { kind: 'feed', pattern: 'feeds/*', cacheControl: fresh(minute), crossOrigin: true },
  { kind: 'sitemap', pattern: 'sitemap*', cacheControl: fresh(10 * minute), crossOrigin: true },
  { kind: 'page', pattern: '*', cacheControl: fresh(minute), crossOrigin: false },
];

/** How the object under a public key is served. Total: every key has a route. */
export const routeFor = (key: string): Route => {
  const route = routes.find(({ pattern }) => fitsPattern(pattern, key));
  if (route === undefined) throw new Error(`routes: nothing matches ${key}; the last pattern must be "*"`);
  return route;
};

/** The prefixes and keys that readers may reach; all the rest of the bucket (`catalog/`) is private. */
export const publicPatterns: readonly string[] = [
  'care/*',
  'amp/*',
  'media/*',
  'narration/*',
  'feeds/*',
  'sitemap*.xml',
  'index.html',
  '404.html',
  'robots.txt',
];

/** Whether readers may reach the object: the CDN's rights and the local server agree on this. */
export const isPublic = (key: string): boolean => publicPatterns.some((pattern) => fitsPattern(pattern, key));
