import { describe, expect, test } from 'vitest';
import { servedContentType, storedContentType } from '../../functions/site/content-types.ts';
import * as keys from '../../functions/site/keys.ts';
import { answerFor, redirects, requestFor } from '../../functions/site/requests.ts';
import { responseHeadersFor } from '../../functions/site/response-headers.ts';
import { isPublic, routeFor, routes } from '../../functions/site/routes.ts';

const site = { kind: 'site' } as const;
const cloudFrontCompresses = [
  'application/json',
  'application/rss+xml',
  'application/xml',
  'text/css',
  'text/html',
  'text/plain',
  'text/xml',
];

describe('a public object', () => {
  test.each([
    [keys.feedKey(site, 'rss'), 'application/rss+xml; charset=utf-8'],
    [keys.feedKey(site, 'atom'), 'application/atom+xml; charset=utf-8'],
    [keys.feedKey({ kind: 'tag', name: '北京' }, 'json'), 'application/feed+json; charset=utf-8'],
    [keys.opmlKey, 'text/x-opml; charset=utf-8'],
    [keys.careKey('1'), 'text/html; charset=utf-8'],
    [keys.ampKey('1'), 'text/html; charset=utf-8'],
    [keys.sitemapIndexKey, 'application/xml; charset=utf-8'],
    [keys.mediaKey('pictures/index.html'), null],
  ])('%s is served as %s', (key, type) => {
    expect(servedContentType(key)).toBe(type);
  });

  test.each([
    keys.feedKey(site, 'rss'),
    keys.feedKey(site, 'atom'),
    keys.feedKey(site, 'json'),
    keys.opmlKey,
    keys.careKey('1'),
    keys.sitemapIndexKey,
    keys.homeKey,
  ])('%s is stored as a type that CloudFront compresses', (key) => {
    expect(cloudFrontCompresses).toContain(storedContentType(key)?.split(';')[0]);
  });

  test.each([
    [keys.careKey('1'), 'care', /max-age=300,/],
    [keys.ampKey('1'), 'amp', /max-age=300,/],
    [keys.feedKey(site, 'atom'), 'feed', /max-age=60,/],
    ['feeds/archive/section/world/0123abcd/atom.xml', 'archive', /max-age=31536000, immutable/],
    ['feeds/signpost/section/world/0123abcd/atom.xml', 'signpost', /max-age=60,/],
    [keys.feedKey({ kind: 'section', name: 'archive' }, 'atom'), 'feed', /max-age=60,/],
    [keys.mediaKey('a/b.jpg'), 'media', /max-age=86400,/],
    [keys.sitemapIndexKey, 'sitemap', /max-age=600,/],
    [keys.homeKey, 'page', /max-age=60,/],
  ])('%s takes the %s route and is cached %s', (key, kind, cacheControl) => {
    expect(routeFor(key).kind).toBe(kind);
    expect(routeFor(key).cacheControl).toMatch(cacheControl);
  });
});

test('the catalog, and whatever nobody has thought of, is not public', () => {
  expect(isPublic('catalog/entries/1.json')).toBe(false);
  expect(isPublic('anything-else.html')).toBe(false);
  expect([keys.homeKey, keys.notFoundKey, keys.careHomeKey, keys.sitemapIndexKey].every(isPublic)).toBe(true);
});

describe('a request', () => {
  test.each([
    ['/', { kind: 'object', key: 'index.html' }],
    ['/care/', { kind: 'object', key: 'care/index.html' }],
    ['/care', { kind: 'redirect', location: '/care/' }],
    ['/feed', { kind: 'redirect', location: '/feeds/rss.xml' }],
    ['/feeds/tag/%E5%8C%97/atom.xml', { kind: 'object', key: 'feeds/tag/北/atom.xml' }],
    ['/catalog/entries/1.json', { kind: 'missing' }],
    ['/%E0%A4%A', { kind: 'missing' }],
    ['/constructor', { kind: 'missing' }],
  ])('for %s', (path, expected) => {
    expect(requestFor(path)).toEqual(expected);
  });

  test('is redirected only to what exists for readers, and never in a circle', () => {
    for (const location of Object.values(redirects)) expect(requestFor(location).kind).toBe('object');
  });

  test('for an article that moved or was withdrawn says so', () => {
    expect(answerFor({ location: '/care/2.html' }, '')).toEqual({ status: 301, location: '/care/2.html' });
    expect(answerFor({ withdrawn: 'true' }, '')).toEqual({ status: 410 });
    expect(answerFor({}, '')).toEqual({ status: 200 });
  });

  test('with pinyin sends browsers that would show all of it to the page that has none', () => {
    const plain = { plain: '/amp/2.html' };
    for (const browser of ['w3m/0.5.3+git20230121', 'Lynx/2.9.0dev.12 libwww-FM/2.14', 'Links (2.28)'])
      expect(answerFor(plain, browser)).toEqual({ status: 302, location: '/amp/2.html' });
    expect(answerFor(plain, 'Mozilla/5.0 (X11; Linux x86_64)')).toEqual({ status: 200 });
    expect(answerFor({}, 'w3m/0.5.3')).toEqual({ status: 200 });
  });
});

describe('every answer', () => {
  test.each(routes.map((route) => [route.kind, route] as const))('on the %s route is fenced', (_, route) => {
    const headers = responseHeadersFor(route, []);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toMatch(/^max-age=63072000/);
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['permissions-policy']).toMatch(/camera=\(\)/);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/base-uri 'none'/);
    expect(policy).not.toMatch(/script-src [^;]*'unsafe-(inline|eval)'/);
  });

  test('lets scripts of other origins read feeds, but not pages', () => {
    expect(responseHeadersFor(routeFor('feeds/rss.xml'), [])['access-control-allow-origin']).toBe('*');
    expect(responseHeadersFor(routeFor('index.html'), [])['access-control-allow-origin']).toBeUndefined();
  });

  test('on a page allows the scripts named by hash, and no other', () => {
    const policy = responseHeadersFor(routeFor('care/1.html'), ["'sha256-abc'"])['content-security-policy'];
    expect(policy).toMatch(/script-src 'sha256-abc';/);
    expect(responseHeadersFor(routeFor('care/1.html'), [])['content-security-policy']).toMatch(
      /script-src 'none'/,
    );
  });
});
