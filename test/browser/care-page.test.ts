import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noReadingAids } from '../../functions/render/care/reading-aids.ts';
import { renderCare } from '../../functions/render/care/render-care.ts';
import { radioGroups } from '../../functions/render/care/style/choices.ts';
import { idOf } from '../../functions/render/care/style/ids.ts';
import { annotate, convert } from '../render/care/aids.ts';
import { pageOf } from '../render/care/page-of.ts';
import { variedArticles } from '../render/care/varied-articles.ts';
import { launchBrowser } from './launch.ts';
import { findViolations, measure, openPage, type Measured } from './open-page.ts';

const aids = { pinyin: annotate, hanzi: convert };
/** The aids triple what axe-core has to look at: the longest page goes without. */
const pages = new Map(
  Object.entries(variedArticles).map(([name, article]) => [
    name,
    renderCare(pageOf(article), (article.text?.length ?? 0) > 10_000 ? noReadingAids : aids),
  ]),
);
const htmlOf = (name: string): string => pages.get(name) ?? '';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const withPage = async <Result>(
  html: string,
  options: Parameters<typeof openPage>[2],
  look: (page: Page) => Promise<Result>,
): Promise<Result> => {
  const page = await openPage(browser, html, options);
  try {
    return await look(page);
  } finally {
    await page.context().close();
  }
};

const lowestContrast = ({ texts }: Measured): number => Math.min(...texts.map(({ contrast }) => contrast));
const smallTargets = ({ targets }: Measured, least: number): readonly string[] =>
  targets
    .filter(({ width, height, isMain }) => height < (isMain ? least : 44) - 0.5 || width < 43.5)
    .map(({ element, height }) => `${element}: ${height}`);

const choose = (page: Page, id: Parameters<typeof idOf>[0]): Promise<unknown> =>
  page.evaluate(`document.getElementById('${idOf(id)}').click()`);

const phone = { viewport: { width: 360, height: 740 } };

describe.each([...pages.keys()])('the care page of %s', (name) => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage(browser, htmlOf(name), phone);
  });
  afterAll(() => page.context().close());

  it('has large, high-contrast text and large targets on a phone', async () => {
    const found = await measure(page);
    expect(lowestContrast(found)).toBeGreaterThanOrEqual(12);
    expect(found.texts.filter(({ size }) => size < 18)).toEqual([]);
    expect(found.texts.filter(({ lineHeight }) => lineHeight < 1.35)).toEqual([]);
    expect(smallTargets(found, 60)).toEqual([]);
    expect(found.charactersBeforeHeadline).toBeLessThanOrEqual(80);
  });

  it('has no axe violation, at any level', async () => {
    expect(await findViolations(page)).toEqual([]);
  });

  it('has a readable measure, paragraphs apart, and headings in order', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const found = await measure(page);
    expect(found.charactersInLine).toBeLessThanOrEqual(40);
    expect(found.paragraphGap ?? 1.5).toBeGreaterThanOrEqual(1.5);
    expect(found.textAlign).toBe('start');
    const jumps = found.headingLevels.filter((level, at) => level > (found.headingLevels[at - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });

  it('reflows at 320 and at 240 px, with text spaced as WCAG wants', async () => {
    await spaceText(page);
    for (const width of [320, 240]) {
      await page.setViewportSize({ width, height: 640 });
      expect((await measure(page)).overflow).toBe(0);
    }
  });
});

/** WCAG 2.2 SC 1.4.12. */
const spaceText = (page: Page): Promise<unknown> =>
  page.evaluate(`{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}');
    document.adoptedStyleSheets = [sheet];
  }`);

describe('the settings', () => {
  const settings = async (look: (page: Page) => Promise<void>, options = {}): Promise<void> =>
    withPage(htmlOf('everything at once'), { ...phone, ...options }, async (page) => {
      await page.evaluate(`location.hash = '#${idOf('settings')}'`);
      await look(page);
    });

  it.each(radioGroups.theme)('offer the theme %s with at least 12:1 everywhere', (theme) =>
    settings(async (page) => {
      await choose(page, theme);
      const found = await measure(page);
      expect(found.texts.filter(({ contrast }) => contrast < 12)).toEqual([]);
      expect(smallTargets(found, 60)).toEqual([]);
      expect(await findViolations(page)).toEqual([]);
    }),
  );

  it.each(radioGroups.size)('offer the size %s, which reflows at 320 and 240 px', (size) =>
    settings(async (page) => {
      await choose(page, size);
      await choose(page, 'line');
      await choose(page, 'letter');
      for (const width of [320, 240]) {
        await page.setViewportSize({ width, height: 640 });
        expect((await measure(page)).overflow).toBe(0);
      }
    }),
  );

  it.each([{ colorScheme: 'dark' }, { forcedColors: 'active' }, { contrast: 'more' }] as const)(
    'respect what the system is set to: %o',
    (system) =>
      settings(async (page) => {
        expect(lowestContrast(await measure(page))).toBeGreaterThanOrEqual(12);
      }, system),
  );
});

const inPixels = (points: number): string => `${(points * 96) / 72}px`;

describe('other circumstances', () => {
  it('prints in 18 pt, black on white, without controls, even from a dark theme', () =>
    withPage(htmlOf('everything at once'), phone, async (page) => {
      await choose(page, 'blue-yellow');
      await page.emulateMedia({ media: 'print' });
      const style = await page.evaluate<readonly string[]>(`(() => {
        const { fontSize, color, backgroundColor } = getComputedStyle(document.querySelector('.page'));
        return [fontSize, color, backgroundColor];
      })()`);
      expect(style).toEqual([inPixels(18), 'rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      expect((await measure(page)).targets.filter(({ isMain }) => isMain)).toEqual([]);
    }));

  it('reflows where the browser itself is set to text of 32 px', () =>
    withPage(htmlOf('everything at once'), { viewport: { width: 320, height: 640 } }, async (page) => {
      await page.evaluate(`{
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(':root{font-size:32px}');
        document.adoptedStyleSheets = [sheet];
        location.hash = '#${idOf('settings')}';
      }`);
      const found = await measure(page);
      expect(found.overflow).toBe(0);
      expect(Math.min(...found.texts.map(({ size }) => size))).toBeGreaterThanOrEqual(32);
    }));

  it('needs no animation, floats nothing over the text and hides no focus', () =>
    withPage(htmlOf('everything at once'), phone, async (page) => {
      const offending =
        await page.evaluate(`[...document.querySelectorAll('body :not(track)')].filter((element) => {
        const { position, animationName, transitionDuration } = getComputedStyle(element);
        return position === 'fixed' || position === 'sticky' || animationName !== 'none' || transitionDuration !== '0s';
      }).length`);
      expect(offending).toBe(0);
    }));
});
