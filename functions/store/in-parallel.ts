/** Requests under way at once: more would only wait for a socket. */
const atOnce = 16;

/**
 * Like `Promise.all` over `work(item)`, a few at a time. The first error ends it, but not before everything that was
 * begun is over: a write that is still on its way would land in the midst of whatever is tried next.
 */
export const inParallel = async <Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> => {
  const results = new Map<number, Result>();
  const queue = items.entries();
  let isOver = false;
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (isOver) return;
      results.set(index, await work(item));
    }
  };
  const end = (error: unknown): never => {
    isOver = true;
    throw error;
  };
  const workers = Array.from({ length: Math.min(atOnce, items.length) }, () => worker().catch(end));
  for (const ending of await Promise.allSettled(workers)) {
    if (ending.status === 'rejected') throw ending.reason;
  }
  return Array.from(results)
    .sort(([one], [other]) => one - other)
    .map(([, result]) => result);
};
