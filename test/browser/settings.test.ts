import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderCare } from '../../functions/render/care/render-care.ts';
import { idOf } from '../../functions/render/care/style/ids.ts';
import { annotate, convert } from '../render/care/aids.ts';
import { pageOf } from '../render/care/page-of.ts';
import { launchBrowser } from './launch.ts';
import { openPage } from './open-page.ts';

const html = renderCare(
  pageOf({
    language: 'zh-CN',
    title: '图书馆',
    html: '<p>银行里的图书馆,长长的一天。</p><p><a href="#x">链接</a></p>',
  }),
  { pinyin: annotate, hanzi: convert },
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

type Id = Parameters<typeof idOf>[0];

const withPage = async (options: { javaScriptEnabled: boolean }, look: (page: Page) => Promise<void>) => {
  const page = await openPage(browser, html, options);
  try {
    await look(page);
  } finally {
    await page.context().close();
  }
};

const withoutScript = (look: (page: Page) => Promise<void>) => withPage({ javaScriptEnabled: false }, look);
const withScript = (look: (page: Page) => Promise<void>) => withPage({ javaScriptEnabled: true }, look);

const openSettings = (page: Page) => page.getByRole('link', { name: '阅读设置' }).click();
const choose = (page: Page, id: Id) => page.locator(`label[for=${idOf(id)}]`).click();
const isChosen = (page: Page, id: Id) => page.locator(`#${idOf(id)}`).isChecked();
const styleOf = (page: Page, selector: string, property: string, pseudo = ''): Promise<string> =>
  page.evaluate(
    `getComputedStyle(document.querySelector('${selector}'), '${pseudo}').getPropertyValue('${property}')`,
  );
const paragraph = `#${idOf('text')} p`;

describe('settings with JavaScript off', () => {
  it('are out of the way until the reader asks for them, and after "done" again', () =>
    withoutScript(async (page) => {
      expect(await page.getByRole('radio').count()).toBe(0);
      await openSettings(page);
      expect(await page.getByRole('radio').count()).toBe(11);
      expect(await page.getByRole('checkbox').count()).toBe(6);
      await page.getByRole('link', { name: '完成' }).click();
      expect(await page.getByRole('radio').count()).toBe(0);
    }));

  it.each([
    ['white', 'background-color', 'rgb(255, 255, 255)'],
    ['dark', 'background-color', 'rgb(17, 17, 17)'],
    ['black-yellow', 'color', 'rgb(255, 255, 0)'],
    ['yellow-black', 'background-color', 'rgb(255, 255, 102)'],
    ['blue-yellow', 'background-color', 'rgb(0, 0, 68)'],
    ['large', 'font-size', '28px'],
    ['larger', 'font-size', '32px'],
    ['huge', 'font-size', '36px'],
    ['giant', 'font-size', '48px'],
    ['line', 'line-height', '57.6px'],
    ['letter', 'letter-spacing', '2.88px'],
  ] as const)('%s really changes %s of the text to %s', (id, property, value) =>
    withoutScript(async (page) => {
      await openSettings(page);
      await choose(page, id);
      expect(await styleOf(page, property === 'line-height' ? paragraph : '.page', property)).toBe(value);
    }),
  );

  it('show and hide pinyin', () =>
    withoutScript(async (page) => {
      expect(await page.locator('rt').first().isVisible()).toBe(false);
      expect(await styleOf(page, `${paragraph} ruby`, 'display')).toBe('inline');
      await openSettings(page);
      await choose(page, 'pinyin');
      expect(await page.locator(`${paragraph} rt`).first().isVisible()).toBe(true);
      expect(await page.locator(`${paragraph} rt`).nth(1).textContent()).toBe('háng');
    }));

  it('write the other script', () =>
    withoutScript(async (page) => {
      await openSettings(page);
      await choose(page, 'traditional');
      expect(await styleOf(page, `${paragraph} [data-t]`, 'content', '::before')).toContain('"銀"');
      expect(await styleOf(page, `${paragraph} [data-t]`, '-webkit-text-fill-color')).toBe(
        'rgba(0, 0, 0, 0)',
      );
    }));

  it('rule the lines, and make the pointer large', () =>
    withoutScript(async (page) => {
      await openSettings(page);
      await choose(page, 'guide');
      await choose(page, 'pointer');
      expect(await styleOf(page, paragraph, 'background-image')).toContain('linear-gradient');
      expect(await styleOf(page, paragraph, 'cursor')).toContain('data:image/svg+xml');
    }));

  it('go back to standard in one action', () =>
    withoutScript(async (page) => {
      await openSettings(page);
      await choose(page, 'giant');
      await choose(page, 'dark');
      await page.getByRole('link', { name: '恢复默认' }).click();
      expect(await styleOf(page, '.page', 'font-size')).toBe('24px');
      expect(await isChosen(page, 'automatic')).toBe(true);
    }));
});

describe('settings with JavaScript', () => {
  it('are remembered on the next page, told, and undone in one action', () =>
    withScript(async (page) => {
      await openSettings(page);
      await choose(page, 'giant');
      await choose(page, 'pinyin');
      expect(await page.getByRole('status').innerText()).toBe('自动配色 最大字 显示拼音');
      await choose(page, 'pinyin');
      expect(await page.getByRole('status').innerText()).toBe('自动配色 最大字');
      await choose(page, 'pinyin');
      await page.reload();
      expect(await styleOf(page, '.page', 'font-size')).toBe('48px');
      expect(await isChosen(page, 'pinyin')).toBe(true);
      await choose(page, 'dark');
      await page.getByRole('button', { name: '撤销' }).click();
      expect(await isChosen(page, 'automatic')).toBe(true);
      expect(await isChosen(page, 'giant')).toBe(true);
      await page.getByRole('link', { name: '恢复默认' }).click();
      expect(await isChosen(page, 'standard')).toBe(true);
    }));

  it('keep what a page does not have for the pages that do', () =>
    withScript(async (page) => {
      await page.evaluate(`localStorage.${idOf('simplified')} = localStorage.${idOf('giant')} = 'chosen'`);
      await page.reload();
      await openSettings(page);
      await choose(page, 'dark');
      expect(await page.evaluate(`localStorage.${idOf('simplified')}`)).toBe('chosen');
      expect(await isChosen(page, 'giant')).toBe(true);
    }));
});

describe('the keyboard', () => {
  const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.innerText');

  it('is at the text after one Tab and Enter', () =>
    withScript(async (page) => {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('跳到正文');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe(idOf('text'));
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('链接');
    }));

  it('reaches and works every setting, with a ring around where it is', () =>
    withScript(async (page) => {
      await openSettings(page);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.id')).toBe(idOf('automatic'));
      await page.keyboard.press('ArrowRight');
      expect(await isChosen(page, 'white')).toBe(true);
      expect(await styleOf(page, `[for=${idOf('white')}]`, 'outline-style')).toBe('solid');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      expect(await isChosen(page, 'large')).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect(await isChosen(page, 'pinyin')).toBe(true);
    }));
});
