import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NameKind, slugOf } from '../../functions/site/slug.ts';

const kinds: readonly NameKind[] = ['section', 'author', 'tag', 'language'];

describe('The address of a channel', () => {
  test.each([
    ['section', 'Kitchen', 'kitchen'],
    ['section', 'Old Town', 'old-town'],
    ['section', '新闻', '新闻'],
    ['section', 'हिन्दी', 'हिन्दी'],
    ['author', 'Mei Lin', 'mei-lin'],
    ['author', '李明', '李明'],
    ['tag', 'slow bread', 'slow-bread'],
    ['tag', '2025', '2025'],
    ['language', 'zh-CN', 'zh-cn'],
    ['language', 'en', 'en'],
  ] as const)('of the %s %s is %s', (kind, name, slug) => {
    expect(slugOf(kind, name)).toBe(slug);
  });

  test.each([
    ['section', 'kitchen', /^kitchen-[0-9a-f]{8}$/],
    ['section', 'World news', /^world-news-[0-9a-f]{8}$/],
    ['tag', 'C++', /^c-[0-9a-f]{8}$/],
    ['tag', '🎉', /^[0-9a-f]{8}$/],
    ['language', 'zh-cn', /^zh-cn-[0-9a-f]{8}$/],
  ] as const)('of the %s %s, written another way than usual, ends in a hash', (kind, name, slug) => {
    expect(slugOf(kind, name)).toMatch(slug);
  });

  test('of a name that looks like another’s address with its hash is not that address', () => {
    const other = slugOf('section', 'kitchen');
    const name = other.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    expect(slugOf('section', name.join(' '))).not.toBe(other);
  });

  test('is never that of another name, also where capitals don’t count', () => {
    const word = fc.constantFrom('old', 'Old', 'OLD', 'town', 'Town', '新闻', ' ', '-', '.', '0a1b2c3d');
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...kinds), name, name, (kind, one, other) => {
        fc.pre(one !== other);
        expect(slugOf(kind, one).toLowerCase()).not.toBe(slugOf(kind, other).toLowerCase());
      }),
      { seed: 7, numRuns: 3000 },
    );
  });
});
