import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../functions/feeds/entry.ts';
import type { ObjectStore } from '../../functions/store/object-store.ts';
import { syndicate } from '../../functions/syndicate/syndicate.ts';
import { uuid } from '../feeds/sample-entry.ts';
import { seeded } from '../simulation/explore.ts';
import type { MemoryStore } from '../simulation/memory-store.ts';
import {
  asynchronous,
  buildCleanly,
  type Deed,
  dependenciesFor,
  emptyStore,
  perform,
  publicObjects,
} from './newsdesk.ts';

/** In few channels, so that there are few requests to die between. */
const plain: Partial<Entry> = { section: null, tags: [], authors: [] };

const publishDeed = (number: number, different: Partial<Entry> = {}): Deed => ({
  kind: 'publish',
  number,
  different: { ...plain, ...different },
});

const even = [2, 4, 6, 8, 10, 12, 14, 16];

/** A site with a history of some documents. */
const olderSite = async (): Promise<MemoryStore> => {
  const memory = emptyStore();
  for (const number of even) perform(memory, publishDeed(number));
  await syndicate(dependenciesFor(asynchronous(memory)), even.map(uuid));
  return memory;
};

/** Changes at the end, at the beginning and in the midst of the history. */
const deeds: readonly Deed[] = [
  publishDeed(18),
  publishDeed(5),
  publishDeed(4, { title: '改过', section: '国际' }),
  { kind: 'withdraw', number: 8 },
];

class ProcessDied extends Error {}

/** Dies at the nth request; the request is not done, or done without an answer. */
const mortal = (memory: MemoryStore, death: number, isDone: boolean): ObjectStore => {
  const store = asynchronous(memory);
  let requests = 0;
  const mortally =
    <Request, Answer>(ask: (request: Request) => Promise<Answer>) =>
    async (request: Request): Promise<Answer> => {
      requests += 1;
      if (requests > death) throw new ProcessDied();
      const answer = requests < death || isDone ? await ask(request) : null;
      if (requests === death || answer === null) throw new ProcessDied();
      return answer;
    };
  const get = mortally(async (key: string) => ({ found: await store.get(key) }));
  const head = mortally(async (key: string) => ({ found: await store.head(key) }));
  const remove = mortally(async (key: string) => ({ found: await store.delete(key) }));
  return {
    get: async (key) => (await get(key)).found,
    head: async (key) => (await head(key)).found,
    delete: async (key) => (await remove(key)).found,
    put: mortally(store.put),
    list: mortally(store.list),
  };
};

const ids = [...new Set(deeds.map(({ number }) => uuid(number)))];

describe('a worker that dies at any of its requests', () => {
  it.each([
    ['before it is done', false],
    ['after it is done', true],
  ])('leaves nothing wrong behind, once the messages come again: %s', async (_name, isDone) => {
    let deaths = 0;
    for (let death = 1; ; death += 5) {
      const memory = await olderSite();
      for (const deed of deeds) perform(memory, deed);
      const life = syndicate(dependenciesFor(mortal(memory, death, isDone)), ids);
      const isAlive = await life.then(
        () => true,
        (error: unknown) => {
          if (error instanceof ProcessDied) return false;
          throw error;
        },
      );
      if (isAlive) break;
      deaths += 1;
      await syndicate(dependenciesFor(asynchronous(memory)), ids);
      expect(publicObjects(memory)).toEqual(await buildCleanly(memory));
    }
    expect(deaths).toBeGreaterThan(25);
  });
});

type Pending = { readonly worker: number; readonly perform: () => void };

/** A store whose every request waits until it is told to go. */
const gated = (memory: MemoryStore, worker: number, pending: Pending[]): ObjectStore => {
  const wait = <Answer>(ask: () => Answer): Promise<Answer> =>
    new Promise((resolve) => {
      const one: Pending = {
        worker,
        perform: () => {
          pending.splice(pending.indexOf(one), 1);
          resolve(ask());
        },
      };
      pending.push(one);
    });
  return {
    get: (key) => wait(() => memory.get(key)),
    head: (key) => wait(() => memory.head(key)),
    put: (request) => wait(() => memory.put(request)),
    list: (request) => wait(() => memory.list(request)),
    delete: (key) => wait(() => memory.delete(key)),
  };
};

/**
 * Deeds happen while workers, one for each deed, are under way. Who goes next is drawn by lot, but whose turn it is
 * stays so for a while: somebody has to be overtaken to come late.
 */
const race = async (memory: MemoryStore, seed: number): Promise<void> => {
  const random = seeded(seed);
  let favourite = 0;
  const pending: Pending[] = [];
  const waiting = [...deeds];
  const working = new Set<Deed>();
  const failures: unknown[] = [];
  const start = (deed: Deed): void => {
    perform(memory, deed);
    working.add(deed);
    syndicate(dependenciesFor(gated(memory, waiting.length, pending)), [uuid(deed.number)])
      .catch((error: unknown) => failures.push(error))
      .finally(() => {
        working.delete(deed);
      });
  };
  while (working.size > 0 || waiting.length > 0) {
    await setImmediate();
    if (random() < 0.05) favourite = Math.floor(random() * deeds.length);
    const ready = pending.find(({ worker }) => worker === favourite);
    const chosen = ready ?? pending[Math.floor(random() * pending.length)];
    const deed = chosen === undefined || random() < 0.02 ? waiting.shift() : undefined;
    if (deed !== undefined) start(deed);
    else chosen?.perform();
  }
  expect(failures).toEqual([]);
};

describe('workers at the same time', () => {
  it('end as one worker alone would, whoever is faster', async () => {
    for (let seed = 10; seed < 30; seed += 1) {
      const memory = await olderSite();
      await race(memory, seed);
      expect(publicObjects(memory), `seed ${seed}`).toEqual(await buildCleanly(memory));
    }
  });
});
