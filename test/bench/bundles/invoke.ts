import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/**
 * Runs in a process of its own: loads a bundle as Lambda would and invokes it with each event of a file. Tells its parent what
 * every step took, and waits for its word before the next one.
 */
const [bundle = '', eventsFile = ''] = process.argv.slice(2);
const events = JSON.parse(readFileSync(eventsFile, 'utf8')) as readonly unknown[];

type Handler = (event: unknown) => Promise<{ batchItemFailures: readonly unknown[] }>;
export type Step = {
  /** Milliseconds. */
  readonly wall: number;
  readonly cpu: number;
  /** Messages that came back. */
  readonly failed: number;
  /** Megabytes, at the highest so far. */
  readonly memory: number;
};

const timed = async (work: () => Promise<number>): Promise<void> => {
  const start = performance.now();
  const before = process.cpuUsage();
  const failed = await work();
  const { user, system } = process.cpuUsage(before);
  const step: Step = {
    wall: performance.now() - start,
    cpu: (user + system) / 1000,
    failed,
    memory: process.resourceUsage().maxRSS / 1024,
  };
  process.send?.(step);
  await once(process, 'message');
};

let handler: Handler | null = null;
await timed(async () => {
  ({ handler } = (await import(bundle)) as { handler: Handler });
  return 0;
});
for (const event of events) {
  await timed(async () => (await handler?.(event))?.batchItemFailures.length ?? 0);
}
process.disconnect();
