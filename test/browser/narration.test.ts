import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inlineScripts } from '../../functions/render/care/policy.ts';
import { renderCare } from '../../functions/render/care/render-care.ts';
import { chunksOf } from '../../functions/render/narration/chunks.ts';
import { composeScript } from '../../functions/render/narration/compose-script.ts';
import { readMp3 } from '../../functions/render/narration/mp3.ts';
import { parseSpeechMarks } from '../../functions/render/narration/speech-marks.ts';
import { renderWebVtt } from '../../functions/render/narration/web-vtt.ts';
import { renderOfflineWorker } from '../../functions/render/lists/offline-worker.ts';
import { offlineWorkerKey } from '../../functions/site/keys.ts';
import { createDirectoryStore } from '../../functions/store/directory/directory-store.ts';
import { startWebServer, type WebServer } from '../../infra/local/web-server.ts';
import { annotate, convert } from '../render/care/aids.ts';
import { pageOf } from '../render/care/page-of.ts';
import { launchBrowser } from './launch.ts';
import { findViolations, measure } from './open-page.ts';

const aids = { pinyin: annotate, hanzi: convert };
const article = {
  language: 'zh-CN',
  title: '早班船开了',
  html: '<p>早班船<b>七点</b>开出。银行行长先上了船！</p><p>雨停了。</p>',
};
/** What was recorded of the three paragraphs (test/narrate/recorded), put together as it is for readers. */
const recorded = (name: string): Buffer => readFileSync(join('test/narrate/recorded', name));
const spoken = ['title', 'one', 'two'].map((name) => ({
  ...readMp3(recorded(`${name}.mp3`)),
  marks: parseSpeechMarks(recorded(`${name}.marks`).toString()),
}));
const settings = { engine: 'neural', voices: { zh: 'Zhiyu' }, longest: 1000 } as const;
const script = composeScript(pageOf(article), 'ferry.md', settings, aids);
const chunks = script === null ? [] : chunksOf(script);
const track = renderWebVtt(
  spoken.flatMap((one, index) => {
    const chunk = chunks[index];
    return chunk === undefined ? [] : [{ ...one, chunk }];
  }),
);

let browser: Browser;
let server: WebServer;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plaincast-narration-'));
  const store = createDirectoryStore(folder);
  server = await startWebServer(store, { site: { baseUrl: '', hub: null }, inlineScripts }, 0);
  const address = (kind: string): string => `http://127.0.0.1:${server.port}/narration/1.${kind}`;
  const narration = { audio: address('mp3'), track: address('vtt'), duration: 10 };
  const sound = Buffer.concat(spoken.map(({ frames }) => frames));
  const html = Buffer.from(renderCare(pageOf(article, { narration }), aids));
  await store.put({ key: 'care/1.html', body: html, contentType: 'text/html' });
  const worker = Buffer.from(renderOfflineWorker());
  await store.put({ key: offlineWorkerKey, body: worker, contentType: 'text/javascript' });
  await store.put({ key: 'narration/1.mp3', body: sound, contentType: 'audio/mpeg' });
  await store.put({ key: 'narration/1.vtt', body: Buffer.from(track), contentType: 'text/vtt' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

type Visit = {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly problems: readonly string[];
};

/** Opens the page as the site serves it, with the headers that readers get. */
const visit = async (
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<void>,
): Promise<void> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
  const requests: string[] = [];
  const problems: string[] = [];
  const page = await context.newPage();
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`http://127.0.0.1:${server.port}/care/1.html`);
  try {
    await look({ page, requests, problems });
  } finally {
    await context.close();
  }
};

/** The text that is marked, without its pinyin. */
const marked = (page: Page): Promise<string> =>
  page.evaluate(`[...(CSS.highlights.get('care') ?? [])].map((range) => {
    const copy = range.cloneContents();
    copy.querySelectorAll('rt').forEach((reading) => reading.remove());
    return copy.textContent;
  }).join('|')`);

const seek = (page: Page, seconds: number): Promise<void> =>
  page.evaluate(`document.querySelector('audio').currentTime = ${seconds}`);

const listen = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '朗读全文' }).click();
  await expect.poll(() => page.evaluate(`document.querySelector('audio').currentTime`)).toBeGreaterThan(0);
};

describe('A narration', () => {
  it('loads nothing before the reader asks for it, then sound and track, from the site alone', () =>
    visit({}, async ({ page, requests, problems }) => {
      expect(requests.filter((path) => path.startsWith('/narration/'))).toEqual([]);
      await listen(page);
      await expect
        .poll(() => [...requests])
        .toEqual(expect.arrayContaining(['/narration/1.mp3', '/narration/1.vtt']));
      expect(problems).toEqual([]);
    }));

  it('marks the sentence that is spoken, wherever the reader goes in the recording', () =>
    visit({}, async ({ page }) => {
      await listen(page);
      await expect.poll(() => marked(page)).toBe('早班船开了');
      const [title = 0, one = 0] = spoken.map(({ duration }) => duration / 1000);
      await seek(page, title + 1);
      await expect.poll(() => marked(page)).toBe('早班船七点开出。');
      await seek(page, title + 3.3);
      await expect.poll(() => marked(page)).toBe('银行行长先上了船！');
      await seek(page, title + one + 0.1);
      await expect.poll(() => marked(page)).toBe('雨停了。');
      await seek(page, 0.5);
      await expect.poll(() => marked(page)).toBe('早班船开了');
    }));

  it('moves on by itself while it plays', () =>
    visit({}, async ({ page }) => {
      await listen(page);
      await expect.poll(() => marked(page), { timeout: 20_000 }).toBe('早班船七点开出。');
      await expect.poll(() => marked(page), { timeout: 20_000 }).toBe('银行行长先上了船！');
    }));

  it('is heard and marked the same where the page is kept for a time without network, and is not kept itself', () =>
    visit({}, async ({ page, problems }) => {
      await page.evaluate('navigator.serviceWorker.ready');
      await page.reload();
      expect(await page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);
      await listen(page);
      await seek(page, 3);
      await expect.poll(() => marked(page)).toBe('早班船七点开出。');
      const kept = `caches.open('care').then((cache) => cache.keys()).then((all) => all.map(({ url }) => url))`;
      await expect
        .poll(() => page.evaluate<readonly string[]>(kept))
        .toContainEqual(expect.stringMatching(/1\.html$/));
      expect(await page.evaluate<readonly string[]>(kept)).not.toContainEqual(expect.stringMatching(/mp3$/));
      expect(problems).toEqual([]);
    }));

  it('is stopped by the same button, which says what it will do', () =>
    visit({}, async ({ page }) => {
      await listen(page);
      await page.getByRole('button', { name: '停止朗读' }).click();
      await page.getByRole('button', { name: '朗读全文' }).waitFor();
      expect(await page.evaluate(`document.querySelector('audio').paused`)).toBe(true);
    }));

  it('can be heard without JavaScript, by the browser’s own player', () =>
    visit({ javaScriptEnabled: false }, async ({ page }) => {
      const player = page.locator('audio[controls]');
      expect(await player.isVisible()).toBe(true);
      expect(await player.getAttribute('aria-label')).toBe('全文录音，约 1 分钟');
      expect((await player.boundingBox())?.height).toBeGreaterThanOrEqual(60);
      expect(await page.getByRole('button', { name: '朗读全文' }).isVisible()).toBe(false);
    }));

  it('is heard without marks where the browser can’t mark', () =>
    visit({}, async ({ page, problems }) => {
      await page.addInitScript('delete self.Highlight');
      await page.reload();
      await listen(page);
      await seek(page, 3);
      await page.waitForTimeout(300);
      expect(problems).toEqual([]);
    }));

  it('passes every check that pages pass: axe at all levels, targets of 60 px', () =>
    visit({}, async ({ page }) => {
      await listen(page);
      expect(await findViolations(page)).toEqual([]);
      const { targets, overflow } = await measure(page);
      expect(targets.filter(({ isMain, height }) => isMain && height < 60)).toEqual([]);
      expect(overflow).toBeLessThanOrEqual(0);
    }));
});
