import type { Route, RouteKind } from './routes.ts';

/** A Content-Security-Policy as data: directive → sources. */
type Policy = Readonly<Record<string, readonly string[]>>;

const none = ["'none'"];

/** Nothing may be loaded, run, framed or sent that a line below does not allow. */
const closed: Policy = {
  'default-src': none,
  'base-uri': none,
  'form-action': none,
  'frame-ancestors': none,
};

/**
 * Pages made by us carry one inline style and one inline script. The script is allowed by its hash. The style is
 * fenced to its hash by the page itself (`<meta>`): a page of last year keeps its own style when the next version
 * of plaincast changes it, whereas a script that is blocked costs it only the comfort of remembered settings.
 */
const ownPages = (inlineScripts: readonly string[]): Policy => ({
  ...closed,
  'img-src': ['https:', 'http:', 'data:', "'self'"],
  'media-src': ['https:', 'http:', "'self'"],
  'style-src': ["'unsafe-inline'", "'self'"],
  'script-src': inlineScripts.length === 0 ? none : inlineScripts,
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
});

/** AMP's runtime comes from its CDN and styles and frames what the page shows; viewers embed the page. */
const ampPages: Policy = {
  'default-src': none,
  'base-uri': none,
  'form-action': none,
  'frame-ancestors': ['https:'],
  'script-src': ['https://cdn.ampproject.org/'],
  'style-src': ["'unsafe-inline'", 'https://cdn.ampproject.org/'],
  'img-src': ['https:', 'http:', 'data:', "'self'"],
  'media-src': ['https:', 'http:', "'self'"],
  'font-src': ['https:'],
  'connect-src': ['https:'],
  'frame-src': ['https:'],
  'worker-src': ['blob:'],
};

/** A picture opened on its own (SVG!) runs nothing; a feed may have a style sheet of ours. */
const files: Policy = {
  ...closed,
  'style-src': ["'unsafe-inline'", "'self'"],
  'img-src': ['https:', 'data:'],
};

const policyFor = (kind: RouteKind, inlineScripts: readonly string[]): Policy => {
  if (kind === 'amp') return ampPages;
  return kind === 'care' || kind === 'page' ? ownPages(inlineScripts) : files;
};

const serialize = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');

export const strictTransportSecurity = { seconds: 63_072_000, includeSubdomains: true };

const permissionsPolicy = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** Ends of the keys that are feeds, which a reader may ask a hub about. */
export const topicEnds: readonly string[] = ['/rss.xml', '/atom.xml', '/feed.json'];

/**
 * The `Link` header by which a feed names its hub and itself (WebSub §4: discovery asks for headers first).
 * Hub, address: absolute. Empty for what is no head of a feed, and where there is no hub.
 */
export const topicLinksFor = (route: Route, address: string, hub: string | null): ResponseHeaders =>
  hub !== null && route.kind === 'feed' && topicEnds.some((end) => address.endsWith(end))
    ? { link: `<${hub}>; rel="hub", <${address}>; rel="self"` }
    : {};

export type ResponseHeaders = Readonly<Record<string, string>>;

/**
 * The headers that every answer on a route gets beside content type and cache time.
 * `inlineScripts`: CSP sources of the scripts in our pages, like `'sha256-…'`.
 */
export const responseHeadersFor = (route: Route, inlineScripts: readonly string[]): ResponseHeaders => ({
  'content-security-policy': serialize(policyFor(route.kind, inlineScripts)),
  'permissions-policy': permissionsPolicy,
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': `max-age=${strictTransportSecurity.seconds}; includeSubDomains`,
  'x-content-type-options': 'nosniff',
  ...(route.crossOrigin ? { 'access-control-allow-origin': '*' } : {}),
});
