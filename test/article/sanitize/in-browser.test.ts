import * as fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sanitizeMarkup } from '../../../functions/article/sanitize/sanitize.ts';
import { gateMarkup } from '../../../functions/publish/gate.ts';
import { launchBrowser } from '../../browser/launch.ts';
import { anyMarkup } from './any-markup.ts';
import { hostileMarkup } from './hostile-markup.ts';

/** Runs in the page. */
const script = `
  let hits = 0;
  const hit = () => (hits += 1);
  const reparsed = (markup) =>
    new DOMParser().parseFromString('<!doctype html><body>' + markup, 'text/html').body.innerHTML;
  const unstable = (markups) => markups.filter((markup) => reparsed(reparsed(markup)) !== reparsed(markup));
  const hitsOf = async (markups) => {
    hits = 0;
    for (const markup of markups) document.querySelector('#box').innerHTML = markup;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return hits;
  };`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.route('**/*', (route) => route.abort());
  await page.setContent(`<div id="box"></div><script>${script}</script>`);
});
afterAll(() => browser.close());

const inPage = (name: string, markups: readonly string[]): Promise<unknown> =>
  page.evaluate(`${name}(${JSON.stringify(markups)})`);

const uploads = [...fc.sample(hostileMarkup, 3000), ...fc.sample(anyMarkup, 1000)];
const articles = uploads.map((html) => sanitizeMarkup(html, 'https://example.org/'));

it('a real browser that writes an article down and reads it again sees the same tree', async () => {
  expect(await inPage('unstable', articles)).toEqual([]);
});

it('a real browser finds nothing to run in an article', async () => {
  expect(await inPage('hitsOf', articles)).toBe(0);
});

it('a real browser finds nothing to run in what the gate alone lets through', async () => {
  expect(await inPage('hitsOf', uploads.map(gateMarkup))).toBe(0);
});

it('what is not sanitized would have run', async () => {
  expect(await inPage('hitsOf', ['<img src="x" onerror="hit()">'])).toBe(1);
});
