import { expect, test } from 'vitest';
import { sanitizeMarkup } from '../../../functions/article/sanitize/sanitize.ts';

const cases: readonly [what: string, html: string, clean: string][] = [
  ['keeps ordinary markup', '<p>A <em>b</em></p>', '<p>A <em>b</em></p>'],
  ['drops a script with its content', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
  ['drops handlers', '<p onclick="x()">a</p>', '<p>a</p>'],
  ['drops javascript: links, keeps their text', '<a href="java\nscript:x()">a</a>', '<a>a</a>'],
  ['makes a body h1 an h2', '<h1>a</h1>', '<h2>a</h2>'],
  ['resolves root-relative links', '<a href="/b">a</a>', '<a href="https://e.org/b">a</a>'],
  ['leaves path-relative pictures', '<img src="i/a.jpg" alt="">', '<img src="i/a.jpg" alt="" />'],
  ['keeps anchors', '<a href="#n1">1</a><p id="n1">a</p>', '<a href="#n1">1</a><p id="n1">a</p>'],
  ['defuses clobbering ids', '<p id="location">a</p>', '<p id="in-location">a</p>'],
  [
    'keeps safe styles',
    '<p style="text-align:center;color:url(x)">a</p>',
    '<p style="text-align:center">a</p>',
  ],
];

test.each(cases)('%s', (_what, html, clean) => {
  expect(sanitizeMarkup(html, 'https://e.org/a/')).toBe(clean);
});
