import { expect, it } from 'vitest';
import { checkWholeWay } from './check-whole-way.ts';

it('From upload to feeds, with workers side by side and one that dies, all ends as in a clean build', async () => {
  await expect(checkWholeWay(100, 40)).resolves.toBeUndefined();
});
