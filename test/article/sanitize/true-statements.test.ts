import { describe, expect, it } from 'vitest';
import { sanitizeMarkup } from '../../../functions/article/sanitize/sanitize.ts';

describe('a statement that is no longer true of the article goes', () => {
  it.each([
    ['a description that did not come along', '<p aria-describedby="gone">Bread</p>', '<p>Bread</p>'],
    ['hiding words that a script would have shown', '<p aria-hidden="true">Bread</p>', '<p>Bread</p>'],
    [
      'hiding a link',
      '<p><span aria-hidden="true"><a href="https://a.example/">→</a></span></p>',
      '<p><span><a href="https://a.example/">→</a></span></p>',
    ],
  ])('%s', (_statement, markup, expected) => {
    expect(sanitizeMarkup(markup, null)).toBe(expected);
  });
});

describe('a statement that is still true stays', () => {
  it.each([
    ['hiding an ornament', '<p><span aria-hidden="true">★★</span></p>'],
    ['a description that came along', '<p aria-describedby="more">Bread</p><p id="more">Rye</p>'],
  ])('%s', (_statement, markup) => {
    expect(sanitizeMarkup(markup, null)).toBe(markup);
  });
});
