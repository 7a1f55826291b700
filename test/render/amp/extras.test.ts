import { describe, expect, test } from 'vitest';
import { ampEnginePath } from '../../../infra/install/amp-validator.ts';
import { loadAmpValidator } from '../../../functions/publish/load-amp-validator.ts';
import { renderAmp } from '../../../functions/render/amp/render-amp.ts';
import type { AmpSettings } from '../../../functions/site/amp-settings.ts';
import { parseSite } from '../../../functions/site/parse-site.ts';
import { pageOf } from './page-of.ts';

const validate = await loadAmpValidator(ampEnginePath);
const none: AmpSettings = { analytics: null, consent: null, share: [], related: false };

const pageWith = (settings: Partial<AmpSettings>): string => {
  const page = pageOf('<p>Flour</p>', { section: '美食' });
  return renderAmp({ ...page, site: { ...page.site, amp: { ...none, ...settings } } });
};

const question = { question: 'May we count you?', accept: 'Yes', reject: 'No' };

describe('what the configuration adds to a page is there and valid', () => {
  test.each<[string, Partial<AmpSettings>, string]>([
    [
      'buttons to share',
      { share: ['system', 'email', 'weibo'] },
      'https://service.weibo.com/share/share.php',
    ],
    [
      'analytics of a vendor',
      { analytics: { type: 'matomo', config: 'https://count.example/a.json' } },
      'type="matomo"',
    ],
    ['a question of consent', { consent: question }, '>May we count you?</p>'],
    [
      'analytics that wait for consent',
      { consent: question, analytics: { type: 'googleanalytics', config: null } },
      'data-block-on-consent',
    ],
    ['more of the section', { related: true }, '/feed.json" items="items"'],
  ])('%s', (_what, settings, piece) => {
    const html = pageWith(settings);
    expect(validate(html)).toEqual([]);
    expect(html).toContain(piece);
  });

  test('nothing of it is there without being asked for', () => {
    expect(pageWith({})).toBe(renderAmp(pageOf('<p>Flour</p>', { section: '美食' })));
  });
});

describe('the configuration', () => {
  test('is read from the site’s settings', () => {
    const { amp } = parseSite({ title: 'Bread', amp: { share: ['email'], analytics: { type: 'matomo' } } });
    expect(amp).toEqual({ ...none, share: ['email'], analytics: { type: 'matomo', config: null } });
  });

  test.each([
    ['an unknown sharer', { share: ['myspace'] }, /amp.*a list of system/],
    ['a misspelt setting', { analytic: {} }, /analytic.*is not a setting/],
    ['analytics over http', { analytics: { config: 'http://count.example/' } }, /an https address/],
  ])('refuses %s and says so', (_what, amp, message) => {
    expect(() => parseSite({ title: 'Bread', amp })).toThrow(message);
  });
});
