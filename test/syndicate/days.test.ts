import { beforeEach, describe, expect, it } from 'vitest';
import { careDayKey, careMonthKey, careMonthsKey, listSitemapKey } from '../../functions/site/keys.ts';
import { syndicate } from '../../functions/syndicate/syndicate.ts';
import { uuid } from '../feeds/sample-entry.ts';
import type { MemoryStore } from '../simulation/memory-store.ts';
import { asynchronous, bodyOf, type Deed, dependenciesFor, emptyStore, perform } from './newsdesk.ts';

let memory: MemoryStore;
beforeEach(() => {
  memory = emptyStore();
});

const publish = (number: number, published: string, title = `Article ${number}`): Deed => ({
  kind: 'publish',
  number,
  different: { published, updated: published, title },
});

const run = async (...deeds: readonly Deed[]): Promise<void> => {
  for (const deed of deeds) perform(memory, deed);
  const ids = deeds.map(({ number }) => uuid(number));
  await syndicate(dependenciesFor(asynchronous(memory)), ids);
};

const titlesOn = (day: string): readonly string[] =>
  Array.from(
    bodyOf(memory, careDayKey(day)).matchAll(/<h2[^>]*><a [^>]*>([^<]+)</g),
    ([, title = '']) => title,
  );
const linksIn = (key: string): readonly string[] =>
  Array.from(
    bodyOf(memory, key).matchAll(/<li><a href="[^"]*\/care\/(?:days|months)\/([\d-]+)\.html"/g),
    ([, name = '']) => name,
  );

describe('the lists by date', () => {
  it('show each article on the day that was printed with it, newest first', async () => {
    await run(
      publish(1, '2025-03-01T00:30:00+08:00'),
      publish(2, '2025-03-01T22:00:00+08:00'),
      publish(3, '2025-02-28T23:00:00Z'),
    );
    expect(titlesOn('2025-03-01')).toEqual(['Article 2', 'Article 1']);
    expect(titlesOn('2025-02-28')).toEqual(['Article 3']);
  });

  it('lead from the list of months to the days, and stand in a sitemap', async () => {
    await run(
      publish(1, '2024-12-31T08:00:00Z'),
      publish(2, '2025-03-01T08:00:00Z'),
      publish(3, '2025-03-09T08:00:00Z'),
    );
    expect(linksIn(careMonthsKey)).toEqual(['2025-03', '2024-12']);
    expect(linksIn(careMonthKey('2025-03'))).toEqual(['2025-03-09', '2025-03-01']);
    for (const key of [careDayKey('2024-12-31'), careMonthKey('2024-12')])
      expect(bodyOf(memory, listSitemapKey)).toContain(`/${key}</loc>`);
  });

  it('follow an edit, and a withdrawal, which leaves no empty page behind', async () => {
    await run(publish(1, '2025-03-01T08:00:00Z'), publish(2, '2025-03-02T08:00:00Z'));
    await run(publish(1, '2025-03-01T08:00:00Z', 'Better words'));
    expect(titlesOn('2025-03-01')).toEqual(['Better words']);
    await run({ kind: 'withdraw', number: 1 });
    expect(memory.head(careDayKey('2025-03-01'))).toBeNull();
    expect(linksIn(careMonthKey('2025-03'))).toEqual(['2025-03-02']);
    await run({ kind: 'withdraw', number: 2 });
    for (const key of [careDayKey('2025-03-02'), careMonthKey('2025-03'), careMonthsKey, listSitemapKey])
      expect(memory.head(key)).toBeNull();
  });

  it('are not written again where nothing that they show has changed', async () => {
    await run(publish(1, '2025-03-01T08:00:00Z'));
    const before = memory.head(careDayKey('2025-03-01'));
    await run({
      kind: 'publish',
      number: 1,
      different: { published: '2025-03-01T08:00:00Z', title: 'Article 1', html: '<p>New.</p>' },
    });
    expect(memory.head(careDayKey('2025-03-01'))).toEqual(before);
  });

  it('are brought out by whoever comes next, when a worker died between the day and its month', async () => {
    await run(publish(1, '2025-03-01T08:00:00Z'));
    const lost = [careMonthKey('2025-03'), careMonthsKey, listSitemapKey];
    const bodies = lost.map((key) => bodyOf(memory, key));
    for (const key of lost) memory.delete(key);
    await syndicate(dependenciesFor(asynchronous(memory)), [uuid(1)]);
    expect(lost.map((key) => bodyOf(memory, key))).toEqual(bodies);
  });

  it('list the newest 500 of a day on which more came', async () => {
    const minute = (number: number): string => new Date(Date.UTC(2025, 2, 1) + number * 60_000).toISOString();
    await run(...Array.from({ length: 510 }, (_, number) => publish(number, minute(number))));
    expect(titlesOn('2025-03-01')).toHaveLength(500);
    expect(titlesOn('2025-03-01')[0]).toBe('Article 509');
  });
});
