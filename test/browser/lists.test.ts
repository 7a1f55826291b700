import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  renderCareHome,
  renderCareSection,
  renderFeeds,
  renderHome,
  renderNotFound,
} from '../../functions/render/lists/render-lists.ts';
import {
  renderCareDay,
  renderCareMonth,
  renderCareMonths,
} from '../../functions/render/lists/render-dates.ts';
import { renderStatement } from '../../functions/render/lists/render-statement.ts';
import { testContent } from '../render/lists/content-of.ts';
import { launchBrowser } from './launch.ts';
import { findViolations, measure, openPage } from './open-page.ts';

const { site } = testContent;
const pages = {
  home: renderHome({ ...testContent, channels: [{ kind: 'site' }, { kind: 'care' }] }),
  'Chinese home': renderHome({
    ...testContent,
    site: { ...site, language: 'zh-CN' },
    channels: [{ kind: 'site' }],
  }),
  'care home': renderCareHome(testContent),
  section: renderCareSection({ ...testContent, section: 'Transport' }),
  day: renderCareDay(site, '2026-10-21', testContent.entries),
  month: renderCareMonth(site, '2026-10', ['2026-10-21', '2026-10-20']),
  months: renderCareMonths(site, ['2026-10', '2025-12']),
  feeds: renderFeeds(site, [{ kind: 'site' }, { kind: 'tag', name: 'ferry' }]),
  'not found': renderNotFound(site),
  statement: renderStatement(site),
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(Object.entries(pages))('the %s page', (_name, html) => {
  it('passes the same gates as a care page', async () => {
    const page = await openPage(browser, html, { viewport: { width: 360, height: 740 } });
    try {
      const found = await measure(page);
      expect(found.texts.filter(({ contrast, size }) => contrast < 12 || size < 18)).toEqual([]);
      expect(
        found.targets.filter(
          ({ width, height, isMain }) => Math.min(width, height) < (isMain ? 60 : 44) - 0.5,
        ),
      ).toEqual([]);
      expect(found.charactersBeforeHeadline).toBeLessThanOrEqual(80);
      expect(await findViolations(page)).toEqual([]);
      await page.setViewportSize({ width: 240, height: 640 });
      expect((await measure(page)).overflow).toBe(0);
    } finally {
      await page.context().close();
    }
  });
});
