import { expect, it } from 'vitest';
import { readText } from '../../../functions/article/text/read-text.ts';

it('joins a link whose address or words html2text broke over lines', () => {
  const drafting = readText(
    `# [The kerb on Mill
Lane](https://coast.example/2025/03/04/the-kerb-on-
mill-lane/ "Permanent link: The kerb")

By Ruth Ames, March 4, 2025

For nine years the kerb was four inches high, and [people who push
prams](https://coast.example/prams-
and-people/
"Prams") went round by the bakery every morning.

  1. ## 2 Responses to "The kerb"

  2. By **Julia** on May 29, 2025

Thanks for this, we had nearly given up on the bakery and on the town hall as well.
`,
    { base: null, language: 'en', zone: 'UTC' },
  );
  if (drafting.kind !== 'draft') throw new Error('not drafted');
  expect(drafting.draft.title).toBe('The kerb on Mill Lane');
  expect(drafting.draft.html).toContain(
    '<a href="https://coast.example/prams-and-people/" title="Prams">people who push prams</a>',
  );
  expect(drafting.draft.html).not.toContain('Thanks');
});

it('reads a link whose address has marked brackets', () => {
  const drafting = readText(
    `# The kerb on Mill Lane

By Ruth Ames, March 4, 2025

For nine years the kerb was four inches high, and [people who push
prams](javascript:show\\(\\) "Prams") went round by the bakery every morning.

[Print](javascript:void\\(0\\)) [Save](javascript:save\\(1\\);)
`,
    { base: null, language: 'en', zone: 'UTC' },
  );
  if (drafting.kind !== 'draft') throw new Error('not drafted');
  expect(drafting.draft.html).toMatch(/and people who push\s+prams went round/u);
  expect(drafting.draft.html).not.toContain('javascript');
});
