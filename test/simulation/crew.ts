import { createHash } from 'node:crypto';
import { entityTag } from '../../functions/store/entity-tag.ts';
import type { ObjectStore } from '../../functions/store/object-store.ts';
import type { MemoryStore } from './memory-store.ts';

/** A request to a store that is on its way. */
export type Operation = {
  readonly worker: number;
  /** What it asks for; two operations with one label do the same. */
  readonly label: string;
  readonly isWrite: boolean;
  /** Does it, without telling the worker. */
  readonly land: () => unknown;
  /** Does it, and lets the worker go on. */
  readonly perform: () => void;
};

/** What one worker is at. Its local state follows from its message and from what it was answered. */
type Worker = { readonly message: string; readonly answers: readonly string[] };

/** Workers whose every request to a store waits until it is told to go. */
export type Crew = {
  readonly pending: () => readonly Operation[];
  readonly isIdle: (worker: number) => boolean;
  /** Starts the worker on a message. */
  readonly start: (worker: number, message: string, work: (stores: WorkerStores) => Promise<void>) => void;
  /** The worker is gone; so are its pending requests. */
  readonly kill: (worker: number) => string;
  readonly failures: () => readonly unknown[];
  readonly fingerprint: () => string;
};

export type WorkerStores = { readonly uploads: ObjectStore; readonly siteBucket: ObjectStore };

const digest = (value: unknown): string =>
  createHash('md5')
    .update(JSON.stringify(value) ?? '')
    .digest('base64');

/** What an answer tells; times of the site bucket tell nothing. */
const gist = (answer: unknown): unknown => {
  if (Array.isArray(answer)) return answer.map(gist);
  if (typeof answer !== 'object' || answer === null || !('key' in answer)) return answer;
  const { body: _, lastModified: __, ...rest } = answer as Record<string, unknown>;
  return rest;
};

export const createCrew = (
  size: number,
  memories: { uploads: MemoryStore; siteBucket: MemoryStore },
): Crew => {
  const workers: (Worker | null)[] = Array.from({ length: size }, () => null);
  const failures: unknown[] = [];
  let pending: readonly Operation[] = [];
  /** A killed worker's continuation must not speak for the one that took its place. */
  const lives: number[] = Array.from({ length: size }, () => 0);

  const request = <Answer>(
    worker: number,
    { label, isWrite, land }: { label: string; isWrite: boolean; land: () => Answer },
  ): Promise<Answer> =>
    new Promise((resolve) => {
      const operation: Operation = {
        worker,
        label,
        isWrite,
        land,
        perform: () => {
          pending = pending.filter((one) => one !== operation);
          const answer = land();
          const now = workers[worker];
          if (now !== null && now !== undefined) {
            const answers = [...now.answers, digest([label, gist(answer)])];
            workers[worker] = { ...now, answers };
          }
          resolve(answer);
        },
      };
      pending = [...pending, operation];
    });

  const storeOf = (worker: number, name: string, memory: MemoryStore): ObjectStore => {
    const read = <Answer>(label: string, land: () => Answer): Promise<Answer> =>
      request(worker, { label: `${name} ${label}`, isWrite: false, land });
    const write = <Answer>(label: string, land: () => Answer): Promise<Answer> =>
      request(worker, { label: `${name} ${label}`, isWrite: true, land });
    return {
      get: (key) => read(`GET ${key}`, () => memory.get(key)),
      head: (key) => read(`HEAD ${key}`, () => memory.head(key)),
      list: (wanted) => read(`LIST ${JSON.stringify(wanted)}`, () => memory.list(wanted)),
      put: (wanted) => {
        const { key, body, condition, metadata } = wanted;
        const what = JSON.stringify([condition, metadata]);
        return write(`PUT ${key} ${entityTag(body)} ${what}`, () => memory.put(wanted));
      },
      delete: (key) => write(`DELETE ${key}`, () => memory.delete(key)),
    };
  };

  return {
    pending: () => pending,
    isIdle: (worker) => workers[worker] === null,
    start: (worker, message, work) => {
      workers[worker] = { message, answers: [] };
      const life = lives[worker];
      const end = (): void => {
        if (lives[worker] === life) workers[worker] = null;
      };
      const stores = {
        uploads: storeOf(worker, 'uploads', memories.uploads),
        siteBucket: storeOf(worker, 'site', memories.siteBucket),
      };
      work(stores).then(end, (error: unknown) => {
        failures.push(error);
        end();
      });
    },
    kill: (worker) => {
      const message = workers[worker]?.message ?? '';
      workers[worker] = null;
      lives[worker] = (lives[worker] ?? 0) + 1;
      pending = pending.filter((operation) => operation.worker !== worker);
      return message;
    },
    failures: () => failures,
    // Which of the workers it is doesn't matter, nor in which order requests of one worker were answered that
    // were on their way together.
    fingerprint: () =>
      workers
        .map((worker, index) => {
          const labels = pending.filter((one) => one.worker === index).map(({ label }) => label);
          return JSON.stringify([worker?.message, worker?.answers.toSorted(), labels.toSorted()]);
        })
        .toSorted()
        .join('\n'),
  };
};
