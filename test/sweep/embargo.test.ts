import { describe, expect, it } from 'vitest';
import { careKey } from '../../functions/site/keys.ts';
import { sweepDue } from '../../functions/sweep/sweep.ts';
import { expectKind, openNewsdesk } from '../publish/newsdesk.ts';
import { openSweeper } from './sweeper.ts';

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
const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);

const open = async () => {
  const desk = await openNewsdesk(start);
  const sweeper = openSweeper(desk);
  /** A run of the sweep, and what comes of it. */
  const sweepAt = async (now: Date) => {
    await sweepDue(sweeper.at(now));
    return sweeper.deliver(now);
  };
  const upload = (until: string) => desk.upload('b.json', embargoed(until), 'application/json');
  return { desk, sweepAt, upload };
};

describe('An embargoed article', () => {
  it('is not out before its hour, and is kept for the sweep', async () => {
    const { desk, upload } = await open();
    const outcome = await upload('2025-06-01T00:10:00Z');
    expect(expectKind(outcome, 'embargoed').until).toBe('2025-06-01T00:10:00Z');
    expect(await desk.keys('care/')).toEqual([]);
    expect(await desk.keys('catalog/embargoes/')).toHaveLength(1);
  });

  it('is sent to publishing by the first sweep after its hour, once', async () => {
    const { desk, sweepAt, upload } = await open();
    await upload('2025-06-01T00:10:00Z');
    expect(await sweepAt(after(9))).toEqual([]);
    const [outcome] = await sweepAt(after(11));
    expect(outcome).toMatchObject({ kind: 'published', key: 'b.json', title: 'Budget' });
    expect(await sweepAt(after(12))).toEqual([]);
    expect(await desk.keys('catalog/embargoes/')).toEqual([]);
  });

  it('is not sent in the seconds in which another clock may say that it is too early', async () => {
    const { sweepAt, upload } = await open();
    await upload('2025-06-01T00:10:00Z');
    expect(await sweepAt(new Date('2025-06-01T00:10:05Z'))).toEqual([]);
    expect(await sweepAt(new Date('2025-06-01T00:10:15Z'))).toHaveLength(1);
  });

  it('whose hour is moved is published at the new one', async () => {
    const { sweepAt, upload } = await open();
    await upload('2025-06-01T00:10:00Z');
    await upload('2025-06-01T00:30:00Z');
    expect(await sweepAt(after(20))).toMatchObject([{ kind: 'embargoed' }]);
    expect(await sweepAt(after(31))).toMatchObject([{ kind: 'published' }]);
  });

  it('leaves the version out that is public already', async () => {
    const { desk, upload } = await open();
    const { id } = expectKind(await upload('2025-05-31T00:00:00Z'), 'published');
    await upload('2025-06-01T00:10:00Z');
    expect(await desk.textOf(careKey(id))).toContain('first time in nine years');
    expect(await desk.recordOf(id)).toMatchObject({ kind: 'living' });
  });

  it('that is removed before its hour is never out', async () => {
    const { desk, sweepAt, upload } = await open();
    await upload('2025-06-01T00:10:00Z');
    await desk.remove('b.json');
    expect(await sweepAt(after(11))).toEqual([{ kind: 'absent', key: 'b.json' }]);
    expect(await desk.keys('care/')).toEqual([]);
  });
});
