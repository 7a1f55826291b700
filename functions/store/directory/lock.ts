import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isTaken, unlessMissing } from './file-errors.ts';

/** Tells this process from an earlier one that had the same process id (in a container it is always 1). */
const self = `${process.pid} ${randomUUID()}`;

/** A lock is held for milliseconds; this old, its holder is gone or asleep. */
const abandonedAfterMs = 20_000;
/** A holder with our own process id may be another thread, or us before a restart. */
const restartedAfterMs = 2_000;

const isAlive = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const isAbandoned = async (path: string): Promise<boolean> => {
  const status = await unlessMissing(stat(path));
  const holder = await unlessMissing(readFile(path, 'utf8'));
  if (status === null || holder === null || holder === self) return false;
  const age = Date.now() - status.mtimeMs;
  const processId = Number.parseInt(holder, 10);
  // A lock without a process id is between its creation and its first write.
  if (Number.isNaN(processId)) return age > restartedAfterMs;
  if (processId === process.pid) return age > restartedAfterMs;
  return age > abandonedAfterMs || !isAlive(processId);
};

const create = async (path: string): Promise<boolean> => {
  try {
    await writeFile(path, self, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
};

/** Two processes that both see a dead holder must not remove each other's new lock: a lock guards the removal. */
const removeAbandoned = async (path: string): Promise<void> => {
  const guard = `${path}.removing`;
  if (!(await create(guard))) {
    const status = await unlessMissing(stat(guard));
    if (status !== null && Date.now() - status.mtimeMs > abandonedAfterMs) await rm(guard, { force: true });
    return;
  }
  if (await isAbandoned(path)) await rm(path, { force: true });
  await rm(guard, { force: true });
};

const acquire = async (path: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  for (let attempt = 0; !(await create(path)); attempt += 1) {
    if (await isAbandoned(path)) await removeAbandoned(path);
    await sleep(Math.min(1 + attempt, 20) * Math.random());
  }
};

/** Only one at a time within this process; the next in line waits for this promise. */
const queues = new Map<string, Promise<unknown>>();

const inLine = async <Result>(path: string, work: () => Promise<Result>): Promise<Result> => {
  const before = queues.get(path) ?? Promise.resolve();
  const mine = before.then(work, work);
  queues.set(path, mine);
  try {
    return await mine;
  } finally {
    if (queues.get(path) === mine) queues.delete(path);
  }
};

/**
 * Runs the work while no other process on this machine runs work under the same path. The lock is a file; that of a
 * process that was killed is recognised and removed.
 */
export const withLock = async <Result>(path: string, work: () => Promise<Result>): Promise<Result> =>
  inLine(path, async () => {
    await acquire(path);
    try {
      return await work();
    } finally {
      await rm(path, { force: true });
    }
  });
