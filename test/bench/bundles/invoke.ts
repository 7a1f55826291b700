/** Runs in a process of its own: loads a bundle as Lambda would, invokes it, and prints what that took as JSON. */
const [bundle = '', ...events] = process.argv.slice(2);

const timed = async <Value>(
  work: () => Promise<Value>,
): Promise<{ value: Value; wall: number; cpu: number }> => {
  const start = performance.now();
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, wall: performance.now() - start, cpu: (user + system) / 1000 };
};

type Handler = (event: unknown) => Promise<{ batchItemFailures: readonly unknown[] }>;
const init = await timed(async () => (await import(bundle)) as { handler: Handler });
const runs = [];
for (const event of events) {
  const { value, wall, cpu } = await timed(() => init.value.handler(JSON.parse(event)));
  runs.push({ wall, cpu, failed: value.batchItemFailures.length });
}
process.send?.({
  init: { wall: init.wall, cpu: init.cpu },
  runs,
  // Kilobytes, at the highest.
  memory: process.resourceUsage().maxRSS,
});
