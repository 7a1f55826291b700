import { describe, expect, it } from 'vitest';
import { UnknownMessageError, parseEvents } from '../../functions/store/events.ts';

const record = (key: string) => ({
  eventName: 'ObjectCreated:Put',
  s3: { bucket: { name: 'uploads' }, object: { key, eTag: 'x', sequencer: '0' } },
});

describe('parseEvents', () => {
  it.each([
    ['a/b.html', 'a/b.html'],
    ['a+b%2Bc.html', 'a b+c.html'],
    ['%E6%96%B0%E9%97%BB/%E6%97%A9.md', '新闻/早.md'],
    ['100%25.md', '100%.md'],
  ])('reads the key %s as %s', (encoded, key) => {
    const body = JSON.stringify({ Records: [record(encoded)] });
    expect(parseEvents(body)).toEqual([{ bucket: 'uploads', key }]);
  });

  it('reads all records of a message', () => {
    const body = JSON.stringify({ Records: [record('a'), record('b')] });
    expect(parseEvents(body).map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('finds nothing in the message that a new queue gets', () => {
    const test = {
      Service: 'Amazon S3',
      Event: 's3:TestEvent',
      Time: '2025-01-01T00:00:00Z',
      Bucket: 'uploads',
    };
    expect(parseEvents(JSON.stringify(test))).toEqual([]);
  });

  it.each(['', 'null', '[]', '{"Records":"no"}', '{"Records":[null]}', '{"Event":"s3:Other"}'])(
    'refuses %j and says what to do',
    (body) => {
      expect(() => parseEvents(body)).toThrow(UnknownMessageError);
    },
  );
});
