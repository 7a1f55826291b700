import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { servedContentType, storedContentType } from '../../functions/site/content-types.ts';
import * as keys from '../../functions/site/keys.ts';
import { redirects, requestFor } from '../../functions/site/requests.ts';
import { topicLinksFor } from '../../functions/site/response-headers.ts';
import { isPublic, routeFor } from '../../functions/site/routes.ts';
import { viewerRequestCode, viewerResponseCode } from '../../infra/edge/edge-functions.ts';

type Headers = Readonly<Record<string, { readonly value: string }>>;
type Answer = { readonly statusCode: number; readonly headers: Headers };

/** Runs a CloudFront Function as CloudFront does: a script whose `handler` gets the event. */
const run = (code: string, event: object): unknown =>
  runInNewContext(`${code}; handler(event)`, { event: structuredClone(event) });

const request = (uri: string): Answer | { readonly uri: string } =>
  run(viewerRequestCode(), { request: { method: 'GET', uri, headers: {} } }) as
    | Answer
    | { readonly uri: string };

const hub = 'https://hub.example.com/';

const respond = (
  key: string,
  statusCode: number,
  headers: Record<string, string>,
  browser = 'Mozilla/5.0',
): Answer =>
  run(viewerResponseCode(hub), {
    request: {
      uri: `/${key}`,
      headers: { host: { value: 'news.example.com' }, 'user-agent': { value: browser } },
    },
    response: {
      statusCode,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, { value }])),
    },
  }) as Answer;

describe('before the cache', () => {
  test.each([...Object.keys(redirects), '/', '/care/', '/care/1.html', '/feeds/rss.xml', '/toString'])(
    '%s goes where the local server sends it',
    (path) => {
      const expected = requestFor(path);
      const answer = request(path);
      if ('statusCode' in answer) {
        expect(expected).toEqual({ kind: 'redirect', location: answer.headers['location']?.value });
        expect(answer.statusCode).toBe(301);
        return;
      }
      const key = answer.uri.slice(1);
      expect(expected).toEqual(isPublic(key) ? { kind: 'object', key } : { kind: 'missing' });
    },
  );
});

describe('after the cache', () => {
  const site = { kind: 'site' } as const;

  test.each([
    keys.feedKey(site, 'rss'),
    keys.feedKey(site, 'atom'),
    keys.feedKey({ kind: 'section', name: 'World' }, 'json'),
    keys.historyKey(site, { kind: 'archive', name: '1' }, 'atom'),
    keys.opmlKey,
    keys.careKey('1'),
    keys.ampKey('1'),
  ])('%s has its true content type', (key) => {
    const { headers } = respond(key, 200, { 'content-type': storedContentType(key) ?? '' });
    expect(headers['content-type']?.value).toBe(servedContentType(key));
  });

  test.each([
    keys.feedKey(site, 'atom'),
    keys.historyKey(site, { kind: 'archive', name: '1' }, 'atom'),
    keys.historyKey(site, { kind: 'signpost', name: '1' }, 'atom'),
    keys.opmlKey,
    keys.careKey('1'),
  ])('%s names its hub and itself where the local server does', (key) => {
    const address = `https://news.example.com/${key}`;
    const { link } = topicLinksFor(routeFor(key), address, hub);
    expect(respond(key, 200, {}).headers['link']?.value).toBe(link);
  });

  test('an article that moved is a redirect to where it lives', () => {
    const answer = respond(keys.careKey('1'), 200, { 'x-amz-meta-location': '/care/2.html' });
    expect(answer.statusCode).toBe(301);
    expect(answer.headers).toEqual({ location: { value: '/care/2.html' } });
  });

  test('a withdrawn article is gone', () => {
    expect(respond(keys.careKey('1'), 200, { 'x-amz-meta-withdrawn': 'true' })).toMatchObject({
      statusCode: 410,
      headers: {},
    });
  });

  test('a page with pinyin leads text browsers, and them alone, to the page without', () => {
    const headers = { 'x-amz-meta-plain': '/amp/1.html' };
    expect(respond(keys.careKey('1'), 200, headers, 'Lynx/2.9.0')).toMatchObject({
      statusCode: 302,
      headers: { location: { value: '/amp/1.html' }, 'cache-control': { value: 'private, no-store' } },
    });
    expect(respond(keys.careKey('1'), 200, headers)).toMatchObject({ statusCode: 200, headers: {} });
  });

  test('a 304 stays a 304', () => {
    const answer = respond(keys.careKey('1'), 304, { etag: '"1"', 'x-amz-meta-withdrawn': 'true' });
    expect(answer).toMatchObject({ statusCode: 304, headers: { etag: { value: '"1"' } } });
  });
});

test("both use only what CloudFront's JavaScript has: no for-of, no spread, no destructuring, no newer operators", () => {
  for (const code of [viewerRequestCode(), viewerResponseCode(hub)]) {
    expect(code).not.toMatch(/ of |\.\.\.|\?\.|\?\?|(?:const|let) [{[]|Object\.hasOwn/);
  }
});

test('both fit into the 10 KB that CloudFront allows', () => {
  expect(viewerRequestCode().length).toBeLessThan(10_240);
  expect(viewerResponseCode(hub).length).toBeLessThan(10_240);
});
