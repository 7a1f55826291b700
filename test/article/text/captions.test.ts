import { expect, it } from 'vitest';
import { readText } from '../../../functions/article/text/read-text.ts';

const short = 'Two men lower the kerb on Mill Lane with a saw while the baker looks on from her door.';
const long = `${short} A third of those who were asked had never noticed that there was a kerb at all.`;

it.each([short, long])(
  'says a caption once that a picture’s button shows again, with its credit',
  (caption) => {
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
  },
);
