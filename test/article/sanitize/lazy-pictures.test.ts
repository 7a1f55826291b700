import { expect, test } from 'vitest';
import { sanitizeMarkup } from '../../../functions/article/sanitize/sanitize.ts';

const base = 'https://example.org/';
const blank = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

test.each([
  [
    'the address a script would put in',
    `<img src="${blank}" data-src="/a.jpg">`,
    'https://example.org/a.jpg',
  ],
  ['the address that old forums keep', '<img src="/blank.gif" file="/a.jpg">', 'https://example.org/a.jpg'],
  [
    'the better of two addresses',
    '<img src="/small.jpg" data-original="/a.jpg">',
    'https://example.org/a.jpg',
  ],
  [
    'its own where the other is no address',
    '<img src="/a.jpg" data-src="{url}">',
    'https://example.org/a.jpg',
  ],
])('a late picture has %s', (_what, html, src) => {
  expect(sanitizeMarkup(html, base)).toContain(`src="${src}"`);
});

test.each([
  ['both sides', 'data-width="300" data-height="200"'],
  ['the width and the shape', 'data-w="300" data-ratio="0.6666"'],
  ['the size of the original', 'data-orig-size="300,200"'],
])('a late picture that says %s has its size', (_what, said) => {
  expect(sanitizeMarkup(`<img data-src="/a.jpg" ${said}>`, base)).toContain('width="300" height="200"');
});

test('a size that is none is not taken', () => {
  expect(sanitizeMarkup('<img data-src="/a.jpg" data-w="wide" data-ratio="2">', base)).not.toContain('width');
});

const pictures = (html: string): number => sanitizeMarkup(html, base).split('<img').length - 1;

test('a picture and its stand-in for readers without scripts are one', () => {
  expect(pictures(`<img src="${blank}" data-src="/a.jpg"><noscript><img src="/a.jpg"></noscript>`)).toBe(1);
  expect(pictures('<div><img data-src="/a.jpg?w=300"></div><noscript><img src="/a.jpg"></noscript>')).toBe(1);
});

test('another picture for readers without scripts stays', () => {
  expect(pictures('<img src="/b.jpg"><noscript><img src="/a.jpg"></noscript>')).toBe(2);
});

test('the request to turn scripts on goes', () => {
  expect(sanitizeMarkup('<noscript>Please turn JavaScript on.</noscript><p>a</p>', base)).toBe('<p>a</p>');
});
