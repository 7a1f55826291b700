import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { runEvery } from '../../infra/local/clock.ts';

/** A minute of the cloud is a second here: ten milliseconds. */
const often = 0.01;

it('The clock runs its work time and again, never twice at once, and waits for it when it is stopped', async () => {
  const ends: (() => void)[] = [];
  const clock = runEvery(often, () => new Promise<void>((resolve) => void ends.push(resolve)));
  while (ends.length === 0) await wait(5);
  await wait(100);
  expect(ends).toHaveLength(1);
  ends[0]?.();
  while (ends.length < 2) await wait(5);
  const stopping = clock.stop();
  expect(await Promise.race([stopping, wait(20, 'still running')])).toBe('still running');
  ends[1]?.();
  await stopping;
  await wait(50);
  expect(ends).toHaveLength(2);
});
