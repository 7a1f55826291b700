import { expect, test } from 'vitest';
import { sanitizeMarkup } from '../../../functions/article/sanitize/sanitize.ts';

const drawingIn = (markup: string): string =>
  Buffer.from(/base64,([^"]*)/.exec(markup)?.[1] ?? '', 'base64').toString();

const hostile =
  '<svg viewBox="0 0 200 100" onload="alert(1)"><script>alert(1)</script><rect width="9" height="9" onclick="x()"/><a href="javascript:x()"><text>2014</text></a></svg>';

test('a drawing in the text becomes a picture with nothing in it that runs', () => {
  const svg = drawingIn(sanitizeMarkup(hostile, null));
  expect(svg).toContain('<rect width="9" height="9">');
  expect(svg).toContain('2014');
  expect(svg).not.toMatch(/script|onload|onclick|javascript/);
});

test.each([
  ['base64', `data:image/svg+xml;base64,${Buffer.from(hostile).toString('base64')}`],
  ['percent signs', `data:image/svg+xml;charset=utf-8,${encodeURIComponent(hostile)}`],
])('a drawing that an address holds in %s is sanitized too', (_way, address) => {
  const svg = drawingIn(sanitizeMarkup(`<img src="${address}">`, null));
  expect(svg).toContain('<rect');
  expect(svg).not.toMatch(/script|onload|onclick|javascript/);
});

test('a drawing that breaks off is left out', () => {
  expect(sanitizeMarkup('<p>a</p><img src="data:image/svg+xml,%3Csvg%3E">', null)).toBe('<p>a</p>');
});
