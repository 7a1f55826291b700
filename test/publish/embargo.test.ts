import { describe, expect, it } from 'vitest';
import { sweep } from '../../functions/publish/sweep.ts';
import { careKey } from '../../functions/site/keys.ts';
import { expectKind, openNewsdesk } from './newsdesk.ts';

const embargoed = (until: string): string =>
  JSON.stringify({
    uri: 'urn:desk:budget',
    pubstatus: 'usable',
    headline: 'Budget',
    versioncreated: '2025-05-01T09:00:00Z',
    embargoed: until,
    body_html: '<p>The town has a budget, and the ferry is in it, for the first time in nine years.</p>',
  });

const start = new Date('2025-06-01T00:00:00Z');
const later = (minutes: number) => ({ now: () => new Date(start.getTime() + minutes * 60_000) });

describe('An embargoed article', () => {
  it('is not out before its hour, and is kept for the sweep', async () => {
    const desk = await openNewsdesk(start);
    const outcome = await desk.upload('b.json', embargoed('2025-06-01T00:10:00Z'), 'application/json');
    expect(expectKind(outcome, 'embargoed').until).toBe('2025-06-01T00:10:00Z');
    expect(await desk.keys('care/')).toEqual([]);
    expect(await desk.keys('catalog/embargoes/')).toHaveLength(1);
  });

  it('is published by the first sweep after its hour, once', async () => {
    const desk = await openNewsdesk(start);
    await desk.upload('b.json', embargoed('2025-06-01T00:10:00Z'), 'application/json');
    expect(await sweep({ ...desk.dependencies, ...later(9) })).toEqual([]);
    const [outcome] = await sweep({ ...desk.dependencies, ...later(11) });
    expect(outcome).toMatchObject({ kind: 'published', key: 'b.json', title: 'Budget' });
    expect(await sweep({ ...desk.dependencies, ...later(12) })).toEqual([]);
    expect(await desk.keys('catalog/embargoes/')).toEqual([]);
  });

  it('whose hour is moved is published at the new one', async () => {
    const desk = await openNewsdesk(start);
    await desk.upload('b.json', embargoed('2025-06-01T00:10:00Z'), 'application/json');
    await desk.upload('b.json', embargoed('2025-06-01T00:30:00Z'), 'application/json');
    const [early] = await sweep({ ...desk.dependencies, ...later(20) });
    expect(early).toMatchObject({ kind: 'embargoed' });
    const [due] = await sweep({ ...desk.dependencies, ...later(31) });
    expect(due).toMatchObject({ kind: 'published' });
  });

  it('leaves the version out that is public already', async () => {
    const desk = await openNewsdesk(start);
    const { id } = expectKind(
      await desk.upload('b.json', embargoed('2025-05-31T00:00:00Z'), 'application/json'),
      'published',
    );
    await desk.upload('b.json', embargoed('2025-06-01T00:10:00Z'), 'application/json');
    expect(await desk.textOf(careKey(id))).toContain('first time in nine years');
    expect(await desk.recordOf(id)).toMatchObject({ kind: 'living' });
  });

  it('that is removed before its hour is never out', async () => {
    const desk = await openNewsdesk(start);
    await desk.upload('b.json', embargoed('2025-06-01T00:10:00Z'), 'application/json');
    await desk.remove('b.json');
    expect(await sweep({ ...desk.dependencies, ...later(11) })).toEqual([{ kind: 'absent', key: 'b.json' }]);
    expect(await desk.keys('care/')).toEqual([]);
  });
});
