import { describe, expect, it } from 'vitest';
import { StoreError } from '../../functions/store/errors.ts';
import { describeError, logLine } from '../../functions/store/log.ts';

describe('A line of the log', () => {
  it('has the time and level that Lambda files it by, and the fact, on one line', () => {
    const line = logLine('WARN', { outcome: 'refused', detail: 'a\nb' }, new Date('2025-06-01T00:00:00Z'));
    expect(line.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(line)).toEqual({
      timestamp: '2025-06-01T00:00:00.000Z',
      level: 'WARN',
      outcome: 'refused',
      detail: 'a\nb',
    });
  });

  it('about an error names the object, the remedy and the cause', () => {
    const cause = new Error('socket hang up');
    const error = new StoreError('a.md', { what: 'Bucket x failed on', remedy: 'Wait.', cause });
    expect(describeError(error)).toMatchObject({
      name: 'StoreError',
      key: 'a.md',
      remedy: 'Wait.',
      cause: 'Error: socket hang up',
    });
  });
});
