import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { inlineScripts } from '../../../functions/render/care/policy.ts';
import { noReadingAids } from '../../../functions/render/care/reading-aids.ts';
import { renderCare } from '../../../functions/render/care/render-care.ts';
import { automaticTheme, themes } from '../../../functions/render/care/style/themes.ts';
import { pageOf } from './page-of.ts';

const narration = {
  audio: 'https://gazette.example/narration/1.mp3',
  track: 'https://gazette.example/narration/1.vtt',
  duration: 130,
};
const written = (article: Parameters<typeof pageOf>[0] = {}): string =>
  renderCare(pageOf(article, { narration }), noReadingAids);
const policyOf = (html: string): string =>
  /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';

describe('The player of a narration', () => {
  it('adds nothing to a page without one', () => {
    const html = renderCare(pageOf(), noReadingAids);
    expect(html).not.toMatch(/highlight|<audio|media-src/);
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  it('is the browser’s own, loads nothing by itself, and is a link where there is none', () => {
    expect(written()).toContain(
      '<audio id="care_y" src="https://gazette.example/narration/1.mp3" controls preload="none"' +
        ' aria-label="Recording of the text, 2 minutes"><track kind="metadata"' +
        ' src="https://gazette.example/narration/1.vtt"><a href="https://gazette.example/narration/1.mp3">',
    );
  });

  it.each([
    ['zh-CN', '全文录音，约 2 分钟'],
    ['zh-TW', '全文錄音，約 2 分鐘'],
    ['en-GB', 'Recording of the text, 2 minutes'],
  ])('is named in the language of the page: %s', (language, label) => {
    expect(written({ language })).toContain(`aria-label="${label}"`);
  });

  it('takes the place of the button for the browser’s voices', () => {
    expect(written()).not.toContain('id="care_c"');
  });

  it('is let in by the policy from the site alone, with its script, and sound of the article from anywhere', () => {
    const policy = policyOf(written());
    expect(policy).toContain('media-src https://gazette.example;');
    for (const script of inlineScripts) expect(policy).toContain(script);
    const both = policyOf(written({ html: '<audio src="https://x.example/a.mp3"></audio>' }));
    expect(both).toContain('media-src http: https:;');
  });

  it('is without an error of HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'] });
    const { results } = await validator.validateString(written());
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });
});

it('costs a long page without one no time that grows faster than the page', () => {
  const sentence = '<p><b data-t="線">线</b>'.repeat(1000);
  const time = (times: number): number => {
    const before = process.cpuUsage().user;
    renderCare(pageOf({ html: sentence.repeat(times) }), noReadingAids);
    return process.cpuUsage().user - before;
  };
  // The least of several: a busy machine only adds to a time.
  const least = (times: number): number => Math.min(...Array.from({ length: 5 }, () => time(times)));
  time(1);
  expect(least(16) / least(4)).toBeLessThan(9);
});

const channel = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const channelsOf = (colour: string): readonly number[] => {
  const digits = colour.slice(1);
  const pairs =
    digits.length === 3 ? Array.from(digits, (digit) => digit + digit) : (digits.match(/../g) ?? []);
  return pairs.map((pair) => Number.parseInt(pair, 16) / 255);
};
const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]): number =>
  0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
const contrast = (one: readonly number[], other: readonly number[]): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

describe('The mark of the sentence that is spoken', () => {
  const [, alpha = '', line = ''] =
    /background:#888(\w);text-decoration:underline 4px (#\w+)/.exec(written()) ?? [];
  const opacity = Number.parseInt(alpha, 16) / 15;

  it.each([...themes, ...Object.entries(automaticTheme)])(
    'stands out by 3 : 1 and leaves the text 12 : 1 in theme %s',
    (_, { paper, ink }) => {
      const [under, over] = [channelsOf(paper), channelsOf(line)];
      const behind = under.map((value, index) => value * (1 - opacity) + (over[index] ?? 0) * opacity);
      expect(contrast(over, under)).toBeGreaterThanOrEqual(3);
      expect(contrast(channelsOf(ink), behind)).toBeGreaterThanOrEqual(12);
    },
  );
});
