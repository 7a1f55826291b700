import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** The page stands at a real address, so that storage and relative links work; everything else is not found. */
const address = 'https://gazette.example/care/article.html';

/** Opens the markup in a window of its own; the caller closes `page.context()`. */
export const openPage = async (
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.route('**/*', (route) =>
    route.request().url().split('#')[0] === address
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.fulfill({ status: 404, body: '' }),
  );
  const page = await context.newPage();
  await page.goto(address);
  return page;
};

export type Measured = {
  readonly texts: readonly {
    readonly element: string;
    readonly contrast: number;
    readonly size: number;
    readonly lineHeight: number;
  }[];
  readonly targets: readonly {
    readonly element: string;
    readonly isMain: boolean;
    readonly width: number;
    readonly height: number;
  }[];
  readonly charactersBeforeHeadline: number;
  /** CSS px that the page is wider than the window. */
  readonly overflow: number;
  readonly charactersInLine: number;
  /** In lines. */
  readonly paragraphGap: number | null;
  readonly textAlign: string;
  readonly headingLevels: readonly number[];
};

const inPage = (name: string): string =>
  readFileSync(new URL(`./in-page/${name}`, import.meta.url), 'utf8').replace(/;\s*$/, '');
const measureScript = inPage('measure.js');
const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const measure = async (page: Page): Promise<Measured> => page.evaluate(measureScript);

export type Violation = { readonly id: string; readonly nodes: readonly string[] };

/** Every rule of axe-core, all levels, best practices and experiments, against the page as it stands. */
export const findViolations = async (page: Page): Promise<readonly Violation[]> => {
  await page.evaluate(axeScript);
  return page.evaluate(`(async () => {
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    const { violations } = await axe.run(document, { rules, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => html) }));
  })()`);
};
