import { expect, test } from 'vitest';
import { launchBrowser } from './launch.ts';

test('a real browser starts, lays out a page and runs its style', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<style>p { width: 7em; font-size: 20px; margin: 0 }</style><p>text</p>');
    expect(await page.locator('p').boundingBox()).toMatchObject({ width: 140 });
  } finally {
    await browser.close();
  }
});
