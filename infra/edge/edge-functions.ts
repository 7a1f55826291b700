import { contentTypes } from '../../functions/site/content-types.ts';
import { topicEnds } from '../../functions/site/response-headers.ts';
import { indexFile, redirects, textBrowsers } from '../../functions/site/requests.ts';

/**
 * The two CloudFront Functions, generated from the definitions in `functions/site` that the local server uses too.
 * They are plain scripts for CloudFront's JavaScript runtime 2.0: no modules, no network, under a millisecond.
 */

/** Before the cache: redirects, and `/care/` → `/care/index.html` (S3 behind CloudFront knows no index files). */
export const viewerRequestCode = (): string => `
const redirects = ${JSON.stringify(redirects)};
function handler(event) {
  const request = event.request;
  const location = redirects[request.uri];
  if (location) {
    return {
      statusCode: 301,
      statusDescription: 'Moved Permanently',
      headers: { location: { value: location }, 'cache-control': { value: 'public, max-age=3600' } },
    };
  }
  if (request.uri.endsWith('/')) request.uri += ${JSON.stringify(indexFile)};
  return request;
}
`;

/** Types that are stored as one thing to be compressed, and are another. */
const restored = (): readonly (readonly [string, string, string])[] =>
  contentTypes.flatMap(({ pattern, served, stored }) => {
    const [prefix = '', suffix = ''] = pattern.split('*');
    return stored === undefined ? [] : [[`/${prefix}`, suffix, served] as const];
  });

/**
 * After the cache: the true content type, the hub of a feed, 301 for an article that moved, 410 for one that was
 * withdrawn, 302 where a text browser is better served by another page.
 * It changes nothing about 304: there the reader keeps the headers it has (RFC 9110 §15.4.5).
 */
export const viewerResponseCode = (hub: string | null): string => `
const hub = ${JSON.stringify(hub)};
const topicEnds = ${JSON.stringify(topicEnds)};
const types = ${JSON.stringify(restored())};
const textBrowsers = ${String(textBrowsers)};
function handler(event) {
  const uri = event.request.uri;
  const response = event.response;
  const headers = response.headers;
  const type = types.find((one) => uri.startsWith(one[0]) && uri.endsWith(one[1]));
  if (type && headers['content-type']) headers['content-type'] = { value: type[2] };
  if (hub && uri.startsWith('/feeds/') && !/^\\/feeds\\/(archive|signpost)\\//.test(uri) && topicEnds.some((end) => uri.endsWith(end))) {
    const self = 'https://' + event.request.headers.host.value + uri;
    headers['link'] = { value: '<' + hub + '>; rel="hub", <' + self + '>; rel="self"' };
  }
  const location = headers['x-amz-meta-location'];
  const withdrawn = headers['x-amz-meta-withdrawn'];
  const plain = headers['x-amz-meta-plain'];
  const browser = event.request.headers['user-agent'];
  if (response.statusCode === 200 && location) {
    response.statusCode = 301;
    response.statusDescription = 'Moved Permanently';
    headers['location'] = { value: location.value };
  } else if (response.statusCode === 200 && withdrawn && withdrawn.value === 'true') {
    response.statusCode = 410;
    response.statusDescription = 'Gone';
  } else if (response.statusCode === 200 && plain && browser && textBrowsers.test(browser.value)) {
    response.statusCode = 302;
    response.statusDescription = 'Found';
    headers['location'] = { value: plain.value };
    headers['cache-control'] = { value: 'private, no-store' };
  }
  Object.keys(headers).forEach((name) => {
    if (name.startsWith('x-amz-meta-')) delete headers[name];
  });
  return response;
}
`;
