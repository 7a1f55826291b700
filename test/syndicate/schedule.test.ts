import { describe, expect, it } from 'vitest';
import { newsSitemapKey } from '../../functions/site/keys.ts';
import { createScheduleHandler } from '../../functions/syndicate/schedule.ts';
import { syndicate } from '../../functions/syndicate/syndicate.ts';
import { parseXml } from '../feeds/checker/xml-tree.ts';
import { sampleEntry, site, uuid } from '../feeds/sample-entry.ts';
import type { MemoryStore } from '../simulation/memory-store.ts';
import { asynchronous, bodyOf, dependenciesFor, emptyStore, perform } from './newsdesk.ts';

const hour = 3_600_000;
/** The samples are a minute apart from here on. */
const start = Date.UTC(2025, 6, 1);

const newsroom = async (count: number): Promise<MemoryStore> => {
  const memory = emptyStore();
  const numbers = Array.from({ length: count }, (_, index) => index);
  for (const number of numbers) perform(memory, { kind: 'publish', number });
  await syndicate(dependenciesFor(asynchronous(memory), site), numbers.map(uuid));
  return memory;
};

const newsAt = async (memory: MemoryStore, time: number): Promise<readonly string[]> => {
  await createScheduleHandler(dependenciesFor(asynchronous(memory), site))({
    time: new Date(time).toISOString(),
  });
  return parseXml(bodyOf(memory, newsSitemapKey)).children.map(({ children }) => children[0]?.text ?? '');
};

describe('the Google News sitemap', () => {
  it('has the articles of two days, newest first, and no more than 1,000', async () => {
    const memory = await newsroom(1100);
    const all = await newsAt(memory, start + 1100 * 60_000);
    expect(all).toHaveLength(1000);
    expect(all[0]).toBe(sampleEntry(1099).carePage);
    expect(all.at(-1)).toBe(sampleEntry(100).carePage);
  });

  it('empties itself on time, without an upload', async () => {
    const memory = await newsroom(3);
    expect(await newsAt(memory, start + hour)).toHaveLength(3);
    expect(await newsAt(memory, start + 48 * hour + 60_000)).toEqual([sampleEntry(2).carePage]);
    expect(await newsAt(memory, start + 49 * hour)).toEqual([]);
  });

  it('does not have what is not out yet', async () => {
    expect(await newsAt(await newsroom(3), start + 60_000)).toHaveLength(2);
  });

  it('says what Google asks for', async () => {
    const memory = await newsroom(1);
    await newsAt(memory, start + hour);
    const xml = bodyOf(memory, newsSitemapKey);
    expect(xml).toContain('<news:name>北港日报</news:name><news:language>zh-cn</news:language>');
    expect(xml).toContain('<news:publication_date>2025-07-01T00:00:00Z</news:publication_date>');
    expect(xml).toContain('<news:title>港口新闻第0号</news:title>');
  });

  it('is not made without the time of the event', async () => {
    const handle = createScheduleHandler(dependenciesFor(asynchronous(emptyStore()), site));
    await expect(handle({ time: '' })).rejects.toThrow('sent no time');
  });
});
