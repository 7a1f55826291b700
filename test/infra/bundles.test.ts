import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundleFunctions } from '../../infra/bundle/bundle-functions.ts';
import { startSize } from '../../infra/bundle/start-size.ts';
import type { FunctionName } from '../../infra/functions.ts';

const folders = bundleFunctions(mkdtempSync(join(tmpdir(), 'plaincast-bundles-')));

/** Bytes, minified, without source maps: every start of a function reads and compiles them, and that is billed. */
const budgets: Readonly<Record<FunctionName, number>> = {
  publish: 915_000,
  syndicate: 500_000,
  sweep: 470_000,
  narrate: 440_000,
};
const filesBeside: Readonly<Record<FunctionName, readonly string[]>> = {
  publish: ['hanzi.index', 'package.json', 'pinyin.index', 'validator_wasm.js'],
  syndicate: [],
  sweep: [],
  narrate: [],
};

const queues = { UPLOADS_QUEUE: 'https://sqs.example/uploads', ENTRIES_QUEUE: 'https://sqs.example/entries' };
const environment = {
  UPLOADS_BUCKET: 'uploads',
  SITE_BUCKET: 'site',
  SITE: '{"title":"The Daily"}',
  ...queues,
};

const load = (name: FunctionName, variables: Readonly<Record<string, string>>) =>
  spawnSync(
    process.execPath,
    [
      '--enable-source-maps',
      '--eval',
      `import(${JSON.stringify(join(folders[name], 'index.mjs'))}).then(({ handler }) => console.log(typeof handler))`,
    ],
    { encoding: 'utf8', env: { AWS_REGION: 'us-east-1', ...variables } },
  );

describe.each(Object.keys(budgets) as FunctionName[])('the bundle of %s', (name) => {
  test('keeps its size budget', () => {
    expect(startSize(folders[name], 'index.mjs')).toBeLessThan(budgets[name]);
  });

  test('has its modules, their source maps and the files it reads in its folder, and nothing else', () => {
    const files = readdirSync(folders[name]);
    const modules = files.filter((file) => file.endsWith('.mjs'));
    expect(modules).toContain('index.mjs');
    expect(files.sort()).toEqual(
      [...modules, ...modules.map((file) => `${file}.map`), ...filesBeside[name]].sort(),
    );
  });

  test('loads on its own and exports a handler', () => {
    const { stdout, stderr } = load(name, environment);
    expect({ stdout, stderr }).toEqual({ stdout: 'function\n', stderr: '' });
  });

  test('does not start in a wrong environment, and names what is wrong', () => {
    const { status, stderr } = load(name, { ...environment, SITE: '{"title":"x","feedSize":99}' });
    expect(status).toBe(1);
    expect(stderr).toContain('"feedSize" must be a whole number from 1 to 50, but is 99');
    expect(load(name, { SITE: '{"title":"x"}' }).stderr).toMatch(/"UPLOADS_BUCKET".*"SITE_BUCKET"/);
  });
});
