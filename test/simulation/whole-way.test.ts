import { expect, it } from 'vitest';
import { checkWholeWay } from './check-whole-way.ts';

it('From upload to feeds, with workers side by side and one that dies, all ends as in a clean build', async () => {
  await expect(checkWholeWay(100, 30)).resolves.toBeUndefined();
});

it('An entry that changes while an old sight of it is being written down is looked at once more', async () => {
  await expect(checkWholeWay(1306, 1)).resolves.toBeUndefined();
});
