import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { renderAmp } from '../../../functions/render/amp/render-amp.ts';
import { launchBrowser } from '../../browser/launch.ts';
import { pageOf } from './page-of.ts';

const words = '<p>面粉、水、盐和时间。Flour, water, salt and time make a loaf.</p>'.repeat(6);
const html =
  `${words}<figure><img src="https://pictures.example/a-900x600.png" alt="A loaf"><figcaption>A loaf</figcaption></figure>` +
  `${words}<p><img src="https://pictures.example/unknown.png" alt="Another"></p>${words}` +
  '<iframe src="https://www.youtube.com/embed/aqz-KE-bpKQ" title="The oven"></iframe>' +
  '<blockquote class="twitter-tweet"><p>It rises!</p><a href="https://x.com/b/status/1228393702244134912">1 March</a></blockquote>' +
  '<div class="gallery"><img src="https://pictures.example/b-600x400.png"><img src="https://pictures.example/c-400x600.png"></div>' +
  '<video src="https://pictures.example/a.mp4" poster="https://pictures.example/d-640x360.png"></video>';

const drawing = (address: string): string => {
  const [, width = '600', height = '400'] = /-(\d+)x(\d+)\./.exec(address) ?? [];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%"/></svg>`;
};

/** A page from a server of our own, with pictures, while nothing ever comes from the AMP CDN: not even a refusal. */
const open = async (browser: Browser, viewport: { width: number; height: number }): Promise<Page> => {
  const page = await browser.newPage({ viewport });
  await page.route('**/*', async (route) => {
    const { hostname } = new URL(route.request().url());
    if (hostname === 'page.example')
      await route.fulfill({ contentType: 'text/html', body: renderAmp(pageOf(html)) });
    else if (hostname === 'pictures.example') {
      await route.fulfill({ contentType: 'image/svg+xml', body: drawing(route.request().url()) });
    } else if (hostname !== 'cdn.ampproject.org') await route.abort();
  });
  await page.goto('https://page.example/', { waitUntil: 'commit' });
  await page.waitForFunction("performance.getEntriesByName('first-contentful-paint').length > 0");
  return page;
};

const firstPaint = "performance.getEntriesByName('first-contentful-paint')[0].startTime";
const shift = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; })
    .observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 300);
})`;
/** Every picture after a walk down the page: its shape on the screen against its own; \`contain\` can't stretch. */
const pictures = `(async () => {
  for (let y = 0; y < document.body.scrollHeight; y += 400) {
    window.scrollTo(0, y);
    await new Promise((next) => setTimeout(next, 40));
  }
  document.querySelectorAll('.slide').forEach((slide) => slide.scrollIntoView());
  await new Promise((next) => setTimeout(next, 300));
  return [...document.images].map((image) => {
    const box = image.getBoundingClientRect();
    const fits = ['contain', 'scale-down'].includes(getComputedStyle(image).objectFit);
    const shape = box.width / box.height / (image.naturalWidth / image.naturalHeight);
    return { shown: image.complete && image.naturalWidth > 0 && box.width > 50, stretched: !fits && Math.abs(shape - 1) > 0.02 };
  });
})()`;

describe('with the AMP CDN out of reach', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test.each([
    { width: 390, height: 844 },
    { width: 1280, height: 900 },
  ])('a page $width px wide is there at once, whole, and stands still', async (viewport) => {
    const times: number[] = [];
    for (let run = 0; run < 4; run += 1) {
      const page = await open(browser, viewport);
      times.push(Number(await page.evaluate(firstPaint)));
      await page.close();
    }
    expect(Math.min(...times)).toBeLessThanOrEqual(250);

    const page = await open(browser, viewport);
    expect(await page.getByText('Flour, water, salt').first().isVisible()).toBe(true);
    expect(Number(await page.evaluate(shift))).toBeLessThanOrEqual(0.05);
    expect(await page.evaluate(pictures)).toEqual(
      Array.from({ length: 5 }, () => ({ shown: true, stretched: false })),
    );
    expect(await page.getByText('The oven').first().isVisible()).toBe(true);
    expect(await page.getByText('It rises!').isVisible()).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.close();
  });
});
