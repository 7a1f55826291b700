import { expect, it } from 'vitest';
import { storable, writePages } from '../../functions/publish/write-pages.ts';
import { careKey } from '../../functions/site/keys.ts';
import { createMemoryStore } from '../simulation/memory-store.ts';
import { asynchronous } from '../syndicate/newsdesk.ts';

it.each([
  ['our readings', '<ruby>中<rt>zhōng</rt></ruby>', { plain: '/amp/1.html' }],
  ['the source’s own readings', '<ruby class="o">渡<rt class="o">わた</rt></ruby>', {}],
  ['none', '<p>A ferry.</p>', {}],
])(
  'a care page with %s names the page for text browsers only where it needs one',
  async (_kind, care, metadata) => {
    const memory = createMemoryStore(() => new Date('2025-09-01T00:00:00Z'));
    await writePages(
      asynchronous(memory),
      '1',
      storable({ care, amp: '<p>A ferry.</p>', warnings: [] }),
      true,
    );
    expect(memory.head(careKey('1'))?.metadata).toEqual(metadata);
  },
);
