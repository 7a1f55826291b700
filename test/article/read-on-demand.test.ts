import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read } from '../../functions/article/read.ts';
import { readOnDemand } from '../../functions/article/read-on-demand.ts';

const samples = join(import.meta.dirname, '..', '..', 'infra', 'local', 'samples');
const files = readdirSync(samples, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
const settings = { language: 'en', zone: 'UTC', largestUpload: 1_000_000, leastConfidence: 0 };

test.each(files.map(({ parentPath, name }) => ({ name, path: join(parentPath, name) })))(
  'what is read on demand of $name is what is read at once',
  async ({ name, path }) => {
    const upload = { key: name, body: readFileSync(path), contentType: null, metadata: {}, url: null };
    expect(await readOnDemand(upload, settings)).toEqual(read(upload, settings));
  },
);

test('an upload without bytes is refused on demand, too', async () => {
  const upload = { key: 'a.md', body: new Uint8Array(), contentType: null, metadata: {}, url: null };
  expect(await readOnDemand(upload, settings)).toEqual(read(upload, settings));
});
