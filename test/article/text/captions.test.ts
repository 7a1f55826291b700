import { expect, it } from 'vitest';
import { readText } from '../../../functions/article/text/read-text.ts';

it('says a caption once that stands behind a picture’s button again, with its credit', () => {
  const caption = 'Two men lower the kerb on Mill Lane with a saw while the baker looks on from her door.';
  const drafting = readText(
    [
      'Skip to content',
      'The kerb on Mill Lane comes down',
      'By Ruth Ames',
      'March 4, 2025 9:10 am',
      'For nine years the kerb was four inches high, and people who push prams went round by the bakery.',
      caption,
      'toggle caption',
      `${caption} Courier`,
      'Last week it came down in a morning, and nobody who walked past looked at it twice that day.',
      'About us',
    ].join('\n\n'),
    { base: null, language: 'en', zone: 'UTC' },
  );
  if (drafting.kind !== 'draft') throw new Error('not drafted');
  expect(drafting.draft.html.split('baker looks on')).toHaveLength(2);
});
