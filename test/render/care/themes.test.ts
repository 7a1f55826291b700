import { describe, expect, it } from 'vitest';
import { noReadingAids } from '../../../functions/render/care/reading-aids.ts';
import { renderCare } from '../../../functions/render/care/render-care.ts';
import { renderNotFound } from '../../../functions/render/lists/render-lists.ts';
import { type ThemeName, themeNames } from '../../../functions/site/themes.ts';
import { idOf } from '../../../functions/render/care/style/ids.ts';
import { pageOf, testSite } from './page-of.ts';

const inputsOf = (html: string): readonly (readonly [string, boolean])[] =>
  [...html.matchAll(/<input[^>]*name="?theme[^>]*>/g)].map(([tag]) => [
    themeNames.find((name) => new RegExp(`id="?${idOf(name)}\\b`).test(tag)) ?? '',
    /\bchecked\b/.test(tag),
  ]);

describe('The themes that the publisher chose', () => {
  it('are all of them where nothing was said, and the first follows the device', () => {
    const offered = inputsOf(renderCare(pageOf(), noReadingAids));
    expect(offered).toEqual(themeNames.map((name) => [name, name === 'automatic']));
  });

  it('are offered on articles and on lists, in their order, and the first is chosen', () => {
    const themes: readonly ThemeName[] = ['black-yellow', 'white'];
    const site = { ...testSite, themes };
    const expected = [
      ['black-yellow', true],
      ['white', false],
    ];
    expect(inputsOf(renderCare({ ...pageOf(), site }, noReadingAids))).toEqual(expected);
    expect(inputsOf(renderNotFound(site))).toEqual(expected);
  });
});
