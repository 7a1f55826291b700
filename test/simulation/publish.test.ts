import { describe, expect, it } from 'vitest';
import type { EntryRecord } from '../../functions/feeds/entry-record.ts';
import type { Expectation } from './newsroom.ts';
import {
  brokenEdit,
  crashes,
  delayedMove,
  edits,
  identities,
  long,
  pictures,
  undatedEdit,
} from './scenarios.ts';
import { tryAll, trySome } from './simulate.ts';

/** The rest of the ways is tried by `npm run test:simulation`. */
const oneInterruption = { bounds: { runs: 20_000, interruptions: 1 } };
const noInterruption = { bounds: { runs: 20_000, interruptions: 0 } };

const versionOf = (record: EntryRecord): string => (record.kind === 'living' ? record.entry.title : '');

describe('Two workers that publish at the same time end as a clean build does when an upload', () => {
  it.each(Object.keys(edits) as (keyof typeof edits)[])('%s', async (name) => {
    expect((await tryAll(edits[name], oneInterruption)).isComplete).toBe(true);
  });

  it.each(Object.keys(long) as (keyof typeof long)[])('%s', async (name) => {
    await trySome(long[name], 150);
  });
});

describe('Two workers end as a clean build does when an identity', () => {
  it.each(Object.keys(identities) as (keyof typeof identities)[])('%s', async (name) => {
    expect((await tryAll(identities[name], oneInterruption)).isComplete).toBe(true);
  });
});

describe('Two workers end as a clean build does when a picture', () => {
  it.each(Object.keys(pictures) as (keyof typeof pictures)[])('%s', async (name) => {
    expect((await tryAll(pictures[name], oneInterruption)).isComplete).toBe(true);
  });
});

describe('Two workers end as a clean build does when one of them dies', () => {
  it.each(Object.keys(crashes) as (keyof typeof crashes)[])('%s', async (name) => {
    expect((await tryAll(crashes[name], noInterruption)).isComplete).toBe(true);
  });
});

describe('On the way', () => {
  it('no record goes back to an older version', async () => {
    const also: Expectation = ({ records }) => {
      const versions = records.map(versionOf);
      expect(versions).toEqual(versions.toSorted());
    };
    await tryAll(edits['is uploaded in two versions'], { ...oneInterruption, also });
  });

  it('a move withdraws nothing when its removal is looked at last', async () => {
    const also: Expectation = ({ records, siteBucket }) => {
      expect(records.map(({ kind }) => kind)).not.toContain('withdrawn');
      expect(siteBucket.list({ prefix: 'care/' })).toHaveLength(1);
    };
    await tryAll(delayedMove, { ...oneInterruption, also });
  });

  it('a good version stays out when a broken one is uploaded over it', async () => {
    const also: Expectation = ({ records }) => expect(records).toEqual([]);
    const { isComplete } = await tryAll(brokenEdit, { ...oneInterruption, also, end: 'stays' });
    expect(isComplete).toBe(true);
  });

  it('the date of an article without one stays that of its first version, and an edit moves the other', async () => {
    const also: Expectation = ({ records }) => {
      const dates = records.map((record) => (record.kind === 'living' ? record.entry : record));
      for (const { published } of dates) expect(published).toBe('2025-02-01T00:00:00Z');
      expect(dates.at(-1)?.updated).toBe('2025-02-01T00:01:00Z');
    };
    await tryAll(undatedEdit, { ...oneInterruption, also, end: 'unknown' });
  });
});
