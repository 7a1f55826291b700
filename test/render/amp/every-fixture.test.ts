import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ampEnginePath } from '../../../infra/install/amp-validator.ts';
import { read } from '../../../functions/article/read.ts';
import { loadAmpValidator } from '../../../functions/publish/load-amp-validator.ts';
import { renderValidAmp } from '../../../functions/render/amp/render-valid-amp.ts';
import { pageOf } from './page-of.ts';

const validate = await loadAmpValidator(ampEnginePath);

const filesIn = (folder: string, wanted: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => wanted.test(path))
    .map((path) => join(folder, path));

const files = [
  ...filesIn('infra/local/samples', /\.(?:html|md|txt|json)$/),
  ...filesIn('test/pages', /source\.[a-z]+$/),
];

const settings = { language: 'en', zone: 'UTC', largestUpload: 10_000_000, leastConfidence: 0 };

test('there are samples and fixtures to look at', () => {
  expect(files.length).toBeGreaterThan(50);
});

test.each(files)('%s passes the gate whole', (file) => {
  const upload = { key: file, body: readFileSync(file), contentType: null, metadata: {}, url: null };
  const article = read(upload, settings);
  if (article.kind !== 'article') throw new Error(`${file} is read as a ${article.kind}`);
  expect(renderValidAmp({ ...pageOf(''), article }, validate).warnings).toEqual([]);
});
