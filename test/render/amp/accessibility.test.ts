import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { renderAmp } from '../../../functions/render/amp/render-amp.ts';
import { launchBrowser } from '../../browser/launch.ts';
import { pageOf } from './page-of.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const english =
  '<p>Flour, <a href="/w">water</a>, <mark>salt</mark> and <code>time</code>.<sup><a href="#n" id="r">1</a></sup></p>' +
  '<h2>A slow start</h2><blockquote><p>Wait.</p></blockquote><pre><code>mix(flour, water)</code></pre>' +
  '<table><caption>Prices</caption><tr><th scope="col">Year</th><th scope="col">Loaf</th></tr><tr><td>2014</td><td>2.10</td></tr></table>' +
  '<iframe src="https://www.youtube.com/embed/aqz-KE-bpKQ" title="The oven"></iframe>' +
  '<blockquote class="twitter-tweet"><p>It rises!</p><a href="https://x.com/b/status/1228393702244134912">1 March</a></blockquote>' +
  '<div class="gallery"><figure><img src="/a-900x600.jpg" alt="Oven"><figcaption>The oven</figcaption></figure><img src="/b-900x600.jpg" alt="Door"></div>' +
  '<details><summary>Recipe</summary><p>Mix.</p></details><aside><p>Tip</p></aside><p>https://weibo.com/1642591402/N3xAbCdEf</p><ol><li id="n">Heat. <a href="#r">Back</a></li></ol>';

const chinese =
  '<p>面粉、<a href="/w">水</a>、盐和时间。</p><h2>慢慢来</h2><p><ruby>面<rt>miàn</rt></ruby>包</p>' +
  '<iframe src="https://player.bilibili.com/player.html?bvid=BV1xx411c7mD"></iframe>';

describe('an AMP page is for everybody', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test.each([
    ['in English, by day', english, 'en', 'light'],
    ['in English, by night', english, 'en', 'dark'],
    ['in Chinese, by day', chinese, 'zh-CN', 'light'],
    ['in Chinese, by night', chinese, 'zh-CN', 'dark'],
  ] as const)('%s', async (_when, html, language, colorScheme) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, colorScheme });
    await page.route('**/*', async (route) => {
      if (new URL(route.request().url()).hostname !== 'page.example') return route.abort();
      return route.fulfill({ contentType: 'text/html', body: renderAmp(pageOf(html, { language })) });
    });
    await page.goto('https://page.example/', { waitUntil: 'domcontentloaded' });
    await page.evaluate(axe);
    const found = await page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 100)).join(' ')))`,
    );
    expect(found).toEqual([]);
    await page.close();
  });
});
