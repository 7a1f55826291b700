import { describe, expect, test } from 'vitest';
import { usualNarration, voiceFor } from '../../functions/site/narration-settings.ts';
import { parseSite } from '../../functions/site/parse-site.ts';

const narrationOf = (narration: unknown) => parseSite({ title: 'x', narration }).narration;

describe('The narration of a site', () => {
  test.each([[undefined], [null], [false]])('is off when it says %j', (value) => {
    expect(narrationOf(value)).toBeUndefined();
  });

  test('has the usual voices when it is only switched on, and any that are named', () => {
    expect(narrationOf(true)).toEqual(usualNarration);
    expect(narrationOf({ engine: 'standard', voices: { ja: 'Takumi' } })).toEqual({
      engine: 'standard',
      voices: { ja: 'Takumi' },
      longest: usualNarration.longest,
    });
  });

  test('comes out of its own JSON as it was: so the functions are told it', () => {
    const site = parseSite({ title: 'x', narration: true });
    expect(parseSite(JSON.parse(JSON.stringify(site)))).toEqual(site);
  });
});

describe('The voice', () => {
  const settings = {
    ...usualNarration,
    voices: { zh: 'Zhiyu', 'zh-HK': 'Hiujin', en: 'Joanna', 'en-GB': 'Amy' },
  };

  test.each([
    ['zh-CN', 'Zhiyu'],
    ['zh-Hant-TW', 'Zhiyu'],
    ['cmn-Hans', 'Zhiyu'],
    ['zh-hk', 'Hiujin'],
    ['en-GB-oxendict', 'Amy'],
    ['en', 'Joanna'],
    ['fr', null],
    ['zhx', null],
  ])('for %s is the one of the most precise tag: %s', (language, voice) => {
    expect(voiceFor(settings, language)).toBe(voice);
  });
});
