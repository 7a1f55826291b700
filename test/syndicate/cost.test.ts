import { describe, expect, it } from 'vitest';
import { feedKey } from '../../functions/site/keys.ts';
import type { ObjectStore } from '../../functions/store/object-store.ts';
import { syndicate } from '../../functions/syndicate/syndicate.ts';
import { site, uuid } from '../feeds/sample-entry.ts';
import { asynchronous, dependenciesFor, emptyStore, perform, publishAll } from './newsdesk.ts';

/** A store that counts what it is asked. */
const counting = (
  store: ObjectStore,
): {
  readonly store: ObjectStore;
  readonly puts: () => readonly string[];
  readonly requests: () => number;
} => {
  const puts: string[] = [];
  let requests = 0;
  const counted =
    <Request, Answer>(ask: (request: Request) => Promise<Answer>) =>
    (request: Request): Promise<Answer> => {
      requests += 1;
      return ask(request);
    };
  return {
    store: {
      get: counted(store.get),
      head: counted(store.head),
      list: counted(store.list),
      delete: counted(store.delete),
      put: counted((request) => {
        puts.push(request.key);
        return store.put(request);
      }),
    },
    puts: () => puts,
    requests: () => requests,
  };
};

describe('what syndication asks the store for', () => {
  it('writes nothing when nothing has changed', async () => {
    const memory = emptyStore();
    await publishAll(memory, 120);
    const { store, puts } = counting(asynchronous(memory));
    const outcome = await syndicate(dependenciesFor(store, site), [uuid(1), uuid(119)]);
    expect(puts()).toEqual([]);
    expect(outcome.changed).toEqual([]);
  });

  it('costs the same for an article, however many there are', async () => {
    const costs: number[] = [];
    for (const count of [71, 615]) {
      const memory = emptyStore();
      await publishAll(memory, count);
      const { store, requests } = counting(asynchronous(memory));
      perform(memory, { kind: 'publish', number: count });
      await syndicate(dependenciesFor(store, site), [uuid(count)]);
      costs.push(requests());
    }
    expect(costs[1]).toBe(costs[0]);
  });

  it('costs little more for the one in 25 that makes the history longer', async () => {
    const memory = emptyStore();
    await publishAll(memory, 600);
    const { store, requests } = counting(asynchronous(memory));
    for (let number = 600; number < 625; number += 1) {
      perform(memory, { kind: 'publish', number });
      await syndicate(dependenciesFor(store, site), [uuid(number)]);
    }
    expect(requests() / 25).toBeLessThan(80);
  });

  it('writes only the heads of its own channels for an article', async () => {
    const memory = emptyStore();
    await publishAll(memory, 60);
    perform(memory, { kind: 'publish', number: 60, different: { section: '国际', tags: [], authors: [] } });
    await syndicate(dependenciesFor(asynchronous(memory), site), [uuid(60)]);
    const { store, puts } = counting(asynchronous(memory));
    perform(memory, { kind: 'publish', number: 61, different: { section: '国际', tags: [], authors: [] } });
    await syndicate(dependenciesFor(store, site), [uuid(61)]);
    const feeds = puts().filter((key) => key.startsWith('feeds/'));
    const channels = [
      { kind: 'site' },
      { kind: 'care' },
      { kind: 'section', name: '国际' },
      { kind: 'language', name: 'zh-CN' },
    ] as const;
    const expected = channels.flatMap((channel) =>
      (['rss', 'atom', 'json'] as const).map((format) => feedKey(channel, format)),
    );
    expect(feeds.toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    ['withdrawn', { kind: 'withdraw', number: 10 }],
    ['edited', { kind: 'publish', number: 10, different: { title: '改过的标题' } }],
  ] as const)('writes a part of the history again where an old article is %s', async (_name, deed) => {
    const memory = emptyStore();
    await publishAll(memory, 2400);
    perform(memory, deed);
    const { store, puts } = counting(asynchronous(memory));
    await syndicate(dependenciesFor(store, site), [uuid(10)]);
    expect(puts().filter((key) => key.includes('/history/')).length / 6).toBeLessThan(6);
    const archives = new Set(
      memory.list({ prefix: 'feeds/archive/site/', limit: 1e6 }).map(({ key }) => key),
    );
    const written = puts().filter((key) => archives.has(key));
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThan(archives.size * 0.75);
  });

  it('costs the same for an article of long ago, however many there are', async () => {
    const costs: number[] = [];
    for (const count of [700, 2100]) {
      const memory = emptyStore();
      await publishAll(memory, count);
      const { store, requests } = counting(asynchronous(memory));
      for (const number of [5000, 5001, 5002, 5003]) {
        const different = { published: `1999-01-0${number - 4999}T00:00:00Z` };
        perform(memory, { kind: 'publish', number, different, arrived: '2026-01-01T00:00:00Z' });
        await syndicate(dependenciesFor(store, site), [uuid(number)]);
      }
      costs.push(requests());
    }
    expect(costs[1]).toBeLessThan((costs[0] ?? 0) * 1.25);
  });
});
