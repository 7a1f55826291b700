import { describe, expect, it } from 'vitest';
import { kindOfLine } from '../../../functions/article/phrases/line-phrases.ts';

describe('what a site says of cookies, scripts and browsers', () => {
  it.each([
    'We use cookies to improve your experience.',
    'We use some essential cookies to make this website work.',
    'You have accepted additional cookies. You can change your cookie settings at any time.',
    'Cookie Preferences',
    '本网站使用 Cookie 来改善您的浏览体验。',
    '当サイトではCookieを使用しています。',
    '请开启JavaScript后浏览本页面',
    'Your browser is out of date and may not show this page as it should be seen.',
    'You are using an outdated browser. Please upgrade it to improve your experience.',
    '您的浏览器版本过低，请升级以获得更好的浏览体验。',
  ])('%s', (line) => {
    expect(kindOfLine(line)).toBe('prompt');
  });
});

describe('what an author says of them', () => {
  it.each([
    'Cookies',
    'The cookies come out of the oven after eleven minutes.',
    'Under the new law a cookie policy must be readable by a child of twelve, the agency said.',
    'The form works whether or not you enable JavaScript, and its author is proud of that.',
    '浏览器的历史要从一九九〇年的日内瓦说起。',
  ])('%s', (line) => {
    expect(kindOfLine(line)).toBeNull();
  });
});
