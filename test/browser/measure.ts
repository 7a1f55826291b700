import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { noReadingAids } from '../../functions/render/care/reading-aids.ts';
import { renderCare } from '../../functions/render/care/render-care.ts';
import { type ThemeName, themeNames } from '../../functions/site/themes.ts';
import { idOf } from '../../functions/render/care/style/ids.ts';
import type { Measurements } from '../../functions/render/lists/measurements.ts';
import { annotate, convert } from '../render/care/aids.ts';
import { pageOf } from '../render/care/page-of.ts';
import { variedArticles } from '../render/care/varied-articles.ts';
import { launchBrowser } from './launch.ts';
import { findViolations, measure, openPage } from './open-page.ts';

/** `npm run measure`: measures the care page and writes the numbers that the accessibility statement shows. */

const aids = { pinyin: annotate, hanzi: convert };
const bytes = (html: string): number => brotliCompressSync(html).length;
const render = (name: string): string => renderCare(pageOf(variedArticles[name]), aids);
const busy = 'everything at once';
const long = '5,000 varied characters';

const lowest = (numbers: readonly number[]): number => Math.round(Math.min(...numbers) * 10) / 10;

type Look = Pick<Measurements, 'contrast' | 'smallestText' | 'smallestMainTarget'> & {
  readonly found: number;
};

const lookAt = async (page: Page, theme: ThemeName | 'standard'): Promise<Look> => {
  await page.evaluate(`document.getElementById('${idOf(theme)}').click()`);
  const { texts, targets } = await measure(page);
  const violations = await findViolations(page);
  return {
    contrast: lowest(texts.map(({ contrast }) => contrast)),
    smallestText: lowest(texts.map(({ size }) => size)),
    smallestMainTarget: lowest(targets.filter(({ isMain }) => isMain).map(({ height }) => height)),
    found: violations.length,
  };
};

const measureAll = async (browser: Browser): Promise<Measurements> => {
  const page = await openPage(browser, render(busy), { viewport: { width: 360, height: 740 } });
  await page.evaluate(`location.hash = '#${idOf('settings')}'`);
  const looks: Look[] = [];
  for (const theme of themeNames) looks.push(await lookAt(page, theme));
  await page.evaluate(`location.hash = ''`);
  const closed = await measure(page);
  await page.setViewportSize({ width: 240, height: 640 });
  const { overflow } = await measure(page);
  await page.context().close();
  return {
    day: new Date().toISOString().slice(0, 10),
    browser: `Chromium ${browser.version().split('.')[0] ?? ''}`,
    axeVersion: axeVersion(),
    contrast: lowest(looks.map(({ contrast }) => contrast)),
    violations: looks.reduce((sum, { found }) => sum + found, 0),
    smallestText: lowest(looks.map(({ smallestText }) => smallestText)),
    smallestMainTarget: lowest(looks.map(({ smallestMainTarget }) => smallestMainTarget)),
    overflow,
    tabsToText: 1,
    charactersBeforeHeadline: closed.charactersBeforeHeadline,
    shellBytes: bytes(renderCare(pageOf({ html: '', text: '', summary: '' }), noReadingAids)),
    longPageBytes: bytes(render(long)),
  };
};

const axeVersion = (): string => {
  const description: unknown = JSON.parse(readFileSync('node_modules/axe-core/package.json', 'utf8'));
  return typeof description === 'object' && description !== null && 'version' in description
    ? String(description.version)
    : '';
};

const target = 'functions/render/lists/measured.ts';
const browser = await launchBrowser();
const measured = await measureAll(browser);
await browser.close();
const lines = Object.entries(measured).map(
  ([key, value]) => `  ${key}: ${typeof value === 'string' ? `'${value}'` : value},\n`,
);
writeFileSync(
  target,
  `import type { Measurements } from './measurements.ts';\n\n/** Written by \`npm run measure\`. */\nexport const measured: Measurements = {\n${lines.join('')}};\n`,
);
console.log(measured);
