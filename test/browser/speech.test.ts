import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderCare } from '../../functions/render/care/render-care.ts';
import { annotate, convert } from '../render/care/aids.ts';
import { pageOf } from '../render/care/page-of.ts';
import { launchBrowser } from './launch.ts';
import { openPage } from './open-page.ts';

const html = renderCare(
  pageOf({
    language: 'zh-CN',
    title: '银行',
    html: '<p>行长来了。他说:再等一会儿!</p><ul><li>第一点</li></ul>',
  }),
  { pinyin: annotate, hanzi: convert },
);

/** A browser without sound has no voices: this one has, and writes down what it is asked to say. */
const voices = (language: string): string => `
  const said = [];
  const speech = {
    said,
    speaking: false,
    getVoices: () => [{ lang: '${language}' }],
    speak(utterance) { said.push([utterance.text, utterance.lang]); this.speaking = true; },
    cancel() { this.speaking = false; },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const withVoice = async (language: string, look: (page: Page) => Promise<void>): Promise<void> => {
  const page = await openPage(browser, html);
  try {
    await page.addInitScript(voices(language));
    await page.reload();
    await look(page);
  } finally {
    await page.context().close();
  }
};

describe('reading aloud', () => {
  it('is offered only where there is a voice for the article', async () => {
    await withVoice('zh-CN', async (page) => {
      expect(await page.getByRole('button', { name: '朗读全文' }).isVisible()).toBe(true);
    });
    await withVoice('fr-FR', async (page) => {
      expect(await page.getByRole('button', { name: '朗读全文' }).count()).toBe(0);
    });
  });

  it('says the text sentence by sentence, in its language, without the pinyin, and stops when asked', () =>
    withVoice('zh-CN', async (page) => {
      await page.getByRole('button', { name: '朗读全文' }).click();
      const said = await page.evaluate<readonly (readonly string[])[]>('speechSynthesis.said');
      const sentences = said.map(([text]) => text?.trim()).filter((text) => text !== '');
      expect(sentences).toEqual(['行长来了', '他说:再等一会儿', '第一点']);
      expect(new Set(said.map(([, language]) => language))).toEqual(new Set(['zh-CN']));
      await page.getByRole('button', { name: '停止朗读' }).click();
      expect(await page.evaluate('speechSynthesis.speaking')).toBe(false);
      expect(await page.getByRole('button', { name: '朗读全文' }).isVisible()).toBe(true);
    }));
});
