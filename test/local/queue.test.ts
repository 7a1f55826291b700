import { afterEach, describe, expect, it, vi } from 'vitest';
import { createQueue, type Consume, type Queue } from '../../infra/local/queue.ts';

const settings = { batchSize: 2, window: 0, delay: 0, tries: 3, concurrency: 2 };
const open: Queue[] = [];
const queueOf = (consume: Consume, changes: Partial<typeof settings> = {}): Queue => {
  const queue = createQueue('test', { ...settings, ...changes }, consume);
  open.push(queue);
  return queue;
};
const whenIdle = (queue: Queue) =>
  vi.waitFor(() => expect(queue.isIdle()).toBe(true), { timeout: 10_000, interval: 10 });

afterEach(async () => {
  await Promise.all(open.splice(0).map((queue) => queue.stop()));
});

describe('the local queue', () => {
  it('hands messages over in batches no larger than the mapping allows', async () => {
    const sizes: number[] = [];
    const queue = queueOf(async (event) => {
      sizes.push(event.Records.length);
      return { batchItemFailures: [] };
    });
    for (const body of ['a', 'b', 'c', 'd', 'e']) queue.send(body);
    await whenIdle(queue);
    expect(sizes.toSorted()).toEqual([1, 2, 2]);
  });

  it('tries only the failed part of a batch again', async () => {
    const seen: string[] = [];
    const queue = queueOf(async (event) => {
      seen.push(...event.Records.map((record) => record.body));
      const failed = event.Records.filter(
        (record) => record.body === 'b' && record.attributes.ApproximateReceiveCount === '1',
      );
      return { batchItemFailures: failed.map((record) => ({ itemIdentifier: record.messageId })) };
    });
    queue.send('a');
    queue.send('b');
    await whenIdle(queue);
    expect(seen.toSorted()).toEqual(['a', 'b', 'b']);
    expect(queue.deadLetters()).toEqual([]);
  });

  it('shows a message that failed every try as a dead letter, with the reason', async () => {
    const queue = queueOf(async () => {
      throw new Error('disk full');
    });
    queue.send('a');
    await whenIdle(queue);
    expect(queue.deadLetters()).toEqual([{ body: 'a', reason: 'disk full' }]);
  });

  it('gathers what arrives within the window into one batch', async () => {
    const sizes: number[] = [];
    const queue = queueOf(
      async (event) => {
        sizes.push(event.Records.length);
        return { batchItemFailures: [] };
      },
      { batchSize: 100, window: 0.2 },
    );
    queue.send('a');
    await new Promise((resolve) => setTimeout(resolve, 60));
    queue.send('b');
    await whenIdle(queue);
    expect(sizes).toEqual([2]);
  });

  it('shows a delayed message only when its delay is over', async () => {
    const sent = Date.now();
    const waits: number[] = [];
    const queue = queueOf(
      async () => {
        waits.push(Date.now() - sent);
        return { batchItemFailures: [] };
      },
      { delay: 0.2 },
    );
    queue.send('a');
    await whenIdle(queue);
    expect(waits[0]).toBeGreaterThanOrEqual(199);
  });
});
