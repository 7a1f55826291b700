import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWebServer, PortError, type WebServer } from '../../infra/local/web-server.ts';
import { createDirectoryStore } from '../../functions/store/directory/directory-store.ts';

let folder: string;
let server: WebServer;

const hub = 'https://hub.example.com/';
const presentation = { site: { baseUrl: 'https://news.example.com', hub }, inlineScripts: [] };

const text = 'An article. '.repeat(200);
const objects = {
  'index.html': 'text/html; charset=utf-8',
  '404.html': 'text/html; charset=utf-8',
  'care/index.html': 'text/html; charset=utf-8',
  'feeds/atom.xml': 'application/xml; charset=utf-8',
  'feeds/rss.xml': 'application/rss+xml; charset=utf-8',
  'feeds/feed.json': 'application/json; charset=utf-8',
  'media/a b.jpg': 'image/jpeg',
  'narration/1.mp3': 'audio/mpeg',
  'catalog/entries/1.json': 'application/json',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plaincast-'));
  const store = createDirectoryStore(folder);
  for (const [key, contentType] of Object.entries(objects)) {
    await store.put({ key, body: Buffer.from(`${key} ${text}`), contentType });
  }
  await store.put({
    key: 'care/gone.html',
    body: Buffer.from('Withdrawn.'),
    contentType: 'text/html; charset=utf-8',
    metadata: { withdrawn: 'true' },
  });
  await store.put({
    key: 'care/pinyin.html',
    body: Buffer.from('With pinyin.'),
    contentType: 'text/html; charset=utf-8',
    metadata: { plain: '/amp/plain.html' },
  });
  server = await startWebServer(store, presentation, 0);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  fetch(`http://127.0.0.1:${server.port}${path}`, { headers, method, redirect: 'manual' });

describe('the local web server', () => {
  it.each([
    ['/feeds/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/feeds/atom.xml', 'application/atom+xml; charset=utf-8'],
    ['/feeds/feed.json', 'application/feed+json; charset=utf-8'],
    ['/', 'text/html; charset=utf-8'],
    ['/care/', 'text/html; charset=utf-8'],
    ['/media/a%20b.jpg', 'image/jpeg'],
  ])('serves %s as %s', async (path, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });

  it.each(['br', 'gzip'])('compresses every feed format with %s', async (encoding) => {
    for (const path of ['/feeds/rss.xml', '/feeds/atom.xml', '/feeds/feed.json']) {
      const response = await get(path, { 'accept-encoding': encoding });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(response.headers.get('vary')).toBe('Accept-Encoding');
      expect(await response.text()).toContain(text);
    }
  });

  it('answers 304 to the ETag it gave, in whichever encoding', async () => {
    for (const encoding of ['identity', 'gzip', 'br']) {
      const headers = { 'accept-encoding': encoding };
      const etag = (await get('/feeds/atom.xml', headers)).headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[0-9a-f]{32}(?:-\w+)?"$/);
      const again = await get('/feeds/atom.xml', { ...headers, 'if-none-match': etag });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
  });

  it('answers 304 to its Last-Modified, and 200 to an earlier one', async () => {
    const modified = (await get('/feeds/rss.xml')).headers.get('last-modified') ?? '';
    expect((await get('/feeds/rss.xml', { 'if-modified-since': modified })).status).toBe(304);
    const earlier = new Date(Date.parse(modified) - 5000).toUTCString();
    expect((await get('/feeds/rss.xml', { 'if-modified-since': earlier })).status).toBe(200);
  });

  it('lets the ETag decide alone where both conditions are sent', async () => {
    const modified = (await get('/feeds/rss.xml')).headers.get('last-modified') ?? '';
    const response = await get('/feeds/rss.xml', {
      'if-none-match': '"other"',
      'if-modified-since': modified,
    });
    expect(response.status).toBe(200);
  });

  it('answers HEAD with the headers alone', async () => {
    const response = await get('/feeds/rss.xml', { 'accept-encoding': 'identity' }, 'HEAD');
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(1000);
    expect(await response.text()).toBe('');
  });

  it('sends a text browser to the page without pinyin', async () => {
    const response = await get('/care/pinyin.html', { 'user-agent': 'w3m/0.5.3' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/amp/plain.html']);
    expect((await get('/care/pinyin.html')).status).toBe(200);
  });

  it('says that a withdrawn article is gone', async () => {
    const response = await get('/care/gone.html');
    expect([response.status, await response.text()]).toEqual([410, 'Withdrawn.']);
  });

  it.each([
    '/nothing',
    '/catalog/entries/1.json',
    '/care/../catalog/entries/1.json',
    '/%zz',
    '/.plaincast/x',
  ])('has only the page for missing pages at %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('404.html');
  });

  it('lets scripts of any site read feeds, and nobody write', async () => {
    expect((await get('/feeds/feed.json')).headers.get('access-control-allow-origin')).toBe('*');
    expect((await get('/feeds/feed.json', {}, 'POST')).status).toBe(405);
  });

  it('names the hub of a feed, and of nothing else', async () => {
    expect((await get('/feeds/atom.xml')).headers.get('link')).toBe(
      `<${hub}>; rel="hub", <https://news.example.com/feeds/atom.xml>; rel="self"`,
    );
    expect((await get('/')).headers.get('link')).toBeNull();
  });

  it('sends no cookie and forbids sniffing', async () => {
    const { headers } = await get('/');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('says in one line that a port is in use', async () => {
    const store = createDirectoryStore(folder);
    const taken = startWebServer(store, presentation, server.port);
    await expect(taken).rejects.toThrow(PortError);
    await expect(taken).rejects.toThrow(`port ${server.port} is in use: choose another with --port`);
  });
});

describe('a recording', () => {
  const whole = `narration/1.mp3 ${text}`;

  it.each([
    ['bytes=0-8', 'narration', 'bytes 0-8'],
    ['bytes=10-', whole.slice(10), `bytes 10-${whole.length - 1}`],
    ['bytes=-5', whole.slice(-5), `bytes ${whole.length - 5}-${whole.length - 1}`],
    ['bytes=0-999999', whole, `bytes 0-${whole.length - 1}`],
  ])('is sent from where the player jumps to: %s', async (range, part, where) => {
    const response = await get('/narration/1.mp3', { range });
    expect([response.status, await response.text()]).toEqual([206, part]);
    expect(response.headers.get('content-range')).toBe(`${where}/${whole.length}`);
  });

  it('is sent whole when no part is asked for, or another version, or what is no range', async () => {
    const others = [
      {},
      { range: 'bytes=0-3', 'if-range': '"other"' },
      { range: 'bytes=-' },
      { range: 'lines=1-2' },
    ];
    for (const headers of others) {
      const response = await get('/narration/1.mp3', headers);
      expect([response.status, response.headers.get('accept-ranges')]).toEqual([200, 'bytes']);
      expect(await response.text()).toBe(whole);
    }
  });

  it('has no part beyond its end', async () => {
    const response = await get('/narration/1.mp3', { range: `bytes=${whole.length}-` });
    expect([response.status, response.headers.get('content-range')]).toEqual([
      416,
      `bytes */${whole.length}`,
    ]);
  });
});
