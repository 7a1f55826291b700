import { expect, it } from 'vitest';
import { sanitizeMarkup } from '../../../functions/article/sanitize/sanitize.ts';

it.each([
  '<iframe src="https://g.paper.example/r" width="300" height="250"></iframe>',
  '<iframe src="https://ads2.paper.example/box.html"></iframe>',
  '<iframe src="https://www.paper.example/ad/200.htm" width="400" height="400"></iframe>',
])('a frame that advertises leaves nothing behind: %s', (frame) => {
  expect(sanitizeMarkup(frame, null)).toBe('');
});

it('a frame of nobody we know is there as a link', () => {
  const frame = '<iframe src="https://maps.town.example/adler" width="640" height="360"></iframe>';
  expect(sanitizeMarkup(frame, null)).toContain('maps.town.example/adler');
});
