/** Requests under way at once: more would only wait for a socket. */
const atOnce = 16;

/** Like `Promise.all` over `work(item)`, a few at a time. The first error ends it. */
export const inParallel = async <Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> => {
  const results = new Map<number, Result>();
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results.set(index, await work(item));
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return Array.from(results)
    .sort(([one], [other]) => one - other)
    .map(([, result]) => result);
};
