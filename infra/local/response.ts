import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { servedContentType } from '../../functions/site/content-types.ts';
import { addressOf, notFoundKey } from '../../functions/site/keys.ts';
import { answerFor, requestFor } from '../../functions/site/requests.ts';
import { responseHeadersFor, topicLinksFor } from '../../functions/site/response-headers.ts';
import { routeFor } from '../../functions/site/routes.ts';
import type { Site } from '../../functions/site/site.ts';
import type { ObjectStore, StoredObject } from '../../functions/store/object-store.ts';
import { partOf, type RangeRequest } from './byte-range.ts';

/** What of an HTTP request decides the answer. */
export type SiteRequest = {
  readonly method: string;
  /** Path and query, as sent. */
  readonly target: string;
  readonly acceptEncoding: string;
  readonly userAgent: string;
  readonly ifNoneMatch: string | null;
  readonly ifModifiedSince: string | null;
} & RangeRequest;

export type SiteResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

const nothing = new Uint8Array();

/** What of the site stands in headers. `inlineScripts`: their CSP hashes. */
export type Presentation = {
  readonly site: Pick<Site, 'baseUrl' | 'hub'>;
  readonly inlineScripts: readonly string[];
};

/** Answers as the CDN would: same keys, same headers, same conditions. */
export const respond = async (
  store: ObjectStore,
  presentation: Presentation,
  request: SiteRequest,
): Promise<SiteResponse> => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, headers: { allow: 'GET, HEAD' }, body: nothing };
  }
  const asked = requestFor(pathOf(request.target));
  if (asked.kind === 'redirect') return redirect(asked.location);
  const found = asked.kind === 'object' ? await store.get(asked.key) : null;
  const answer = found === null ? null : answerFor(found.metadata, request.userAgent);
  if (found === null || answer === null) return notFound(store, presentation);
  if ('location' in answer) return redirect(answer.location, answer.status);
  const headers = headersOf(found, presentation);
  if (isUnchanged(found, request)) return { status: 304, headers, body: nothing };
  const whole = { ...(await compressed(found, headers, request.acceptEncoding)), status: answer.status };
  return partOf(whole, request);
};

/** Without the query; a target that is no path is one that nothing has. */
const pathOf = (target: string): string => target.replace(/[?#].*$/s, '');

const redirect = (location: string, status: 301 | 302 = 301): SiteResponse => ({
  status,
  headers: { location },
  body: nothing,
});

const headersOf = (found: StoredObject, { inlineScripts, site }: Presentation): Record<string, string> => {
  const route = routeFor(found.key);
  return {
    ...responseHeadersFor(route, inlineScripts),
    ...topicLinksFor(route, addressOf(site.baseUrl, found.key), site.hub),
    'cache-control': route.cacheControl,
    'content-type': servedContentType(found.key) ?? found.contentType ?? 'application/octet-stream',
    etag: `"${found.etag}"`,
    'last-modified': found.lastModified.toUTCString(),
  };
};

const notFound = async (store: ObjectStore, { inlineScripts }: Presentation): Promise<SiteResponse> => {
  const page = await store.get(notFoundKey);
  return {
    status: 404,
    headers: {
      ...responseHeadersFor(routeFor(notFoundKey), inlineScripts),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    },
    body: page?.body ?? Buffer.from('<!doctype html><title>404</title><p>Not found.'),
  };
};

/** RFC 9110 §13.1: If-None-Match decides alone where it is sent; times have whole seconds. */
const isUnchanged = (found: StoredObject, request: SiteRequest): boolean => {
  if (request.ifNoneMatch !== null) {
    const tags = request.ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    return tags.includes('*') || tags.some((tag) => tag.startsWith(`"${found.etag}`));
  }
  if (request.ifModifiedSince === null) return false;
  const since = Date.parse(request.ifModifiedSince);
  return Math.floor(found.lastModified.getTime() / 1000) * 1000 <= since;
};

/** CloudFront compresses from 1,000 bytes on. */
const leastCompressed = 1000;
const compressible = /^(?:text\/|application\/(?:[\w.+-]*xml|[\w.+-]*json)|image\/svg)/;

const encodings: readonly {
  readonly name: string;
  readonly encode: (body: Uint8Array) => Promise<Uint8Array>;
}[] = [
  {
    name: 'br',
    encode: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  },
  { name: 'gzip', encode: (body) => promisify(gzip)(body) },
];

const compressed = async (
  found: StoredObject,
  headers: Readonly<Record<string, string>>,
  acceptEncoding: string,
): Promise<Omit<SiteResponse, 'status'>> => {
  if (!compressible.test(headers['content-type'] ?? '')) return { headers, body: found.body };
  const varied = { ...headers, vary: 'Accept-Encoding' };
  const accepted = new Set(acceptEncoding.split(',').map((one) => one.trim().replace(/;.*/, '')));
  const encoding = encodings.find(({ name }) => accepted.has(name));
  if (encoding === undefined || found.size < leastCompressed) return { headers: varied, body: found.body };
  const body = await encoding.encode(found.body);
  // a strong validator names these very bytes, so another encoding has another (RFC 9110 §8.8.1)
  const etag = `"${found.etag}-${encoding.name}"`;
  return { headers: { ...varied, etag, 'content-encoding': encoding.name }, body };
};
