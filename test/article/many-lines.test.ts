import { describe, expect, it } from 'vitest';
import { read } from '../../functions/article/read.ts';

const settings = { language: 'en', zone: 'UTC', largestUpload: 50_000_000, leastConfidence: 0 };

/** CPU milliseconds that a reading takes. */
const cost = (key: string, text: string): number => {
  const before = process.cpuUsage();
  const reading = read(
    { key, body: Buffer.from(text), contentType: null, metadata: {}, url: null },
    settings,
  );
  expect(reading.kind).toBe('article');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const page = (part: string) => (count: number) =>
  `<html><head><title>Low water</title></head><body><h1>Low water</h1><article><p>The tide went out at nine, and the boats lay down on their sides.</p>${part.repeat(count)}<p>At three it came back, and nobody had missed it.</p></article></body></html>`;

const shapes: readonly [what: string, key: string, textOf: (count: number) => string][] = [
  [
    'posts of a thread',
    'a.html',
    page(
      '<div class="post"><div class="author">Ida</div><div class="date">2021-03-04 10:00</div><div class="body">The boats lay down on their sides, and nobody minded.</div></div>',
    ),
  ],
  ['dates in a scrape', 'a.txt', (count) => `Low water\n\n${'2021-03-04 10:00\n\n'.repeat(count)}`],
];

describe('a page of many alike is read in time that grows with it, not with its square', () => {
  it.each(shapes)('%s', (_, key, textOf) => {
    const few = Math.max(cost(key, textOf(1500)), cost(key, textOf(1500)));
    expect(cost(key, textOf(12_000)) / few).toBeLessThan(10);
  });
});
