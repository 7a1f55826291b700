import { fork } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFunctions } from '../../../infra/bundle/bundle-functions.ts';
import { startSize } from '../../../infra/bundle/start-size.ts';
import { notificationOf } from '../../../infra/local/s3-events.ts';
import { articles } from './articles.ts';
import type { Step } from './invoke.ts';
import { startObjectServer } from './object-server.ts';

/**
 * `npm run bench:bundles`: the bundles that get deployed, loaded and invoked as Lambda would, against a server in
 * this process that answers after 15 ms. Prints size, start, memory, requests, and what each memory setting costs.
 */
const latency = 15;
const folders = bundleFunctions(mkdtempSync(join(tmpdir(), 'plaincast-bundles-')));
const server = await startObjectServer(latency);

type Row = Step & { readonly step: string; readonly requests: Readonly<Record<string, number>> };
type Work = { readonly step: string; readonly bucket: string; readonly keys: readonly string[] };

const eventOf = ({ bucket, keys }: Work) => ({
  Records: keys.map((key) => ({
    messageId: key,
    body: notificationOf(bucket, key, 'created'),
    attributes: { ApproximateReceiveCount: '1' },
  })),
});

const keptInFile = (events: readonly unknown[]): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'plaincast-events-')), 'events.json');
  writeFileSync(file, JSON.stringify(events));
  return file;
};

const environment = {
  PATH: process.env['PATH'],
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'x',
  AWS_SECRET_ACCESS_KEY: 'x',
  AWS_ENDPOINT_URL_S3: server.endpoint,
  UPLOADS_BUCKET: 'uploads',
  SITE_BUCKET: 'site',
  UPLOADS_QUEUE: `${server.endpoint}/uploads`,
  ENTRIES_QUEUE: `${server.endpoint}/entries`,
  SITE: JSON.stringify({ title: '北方日报', baseUrl: 'https://news.example.com' }),
};

const run = (bundle: string, work: readonly Work[]): Promise<readonly Row[]> =>
  new Promise((resolve, reject) => {
    const rows: Row[] = [];
    const names = ['start', ...work.map(({ step }) => step)];
    const child = fork(
      join(import.meta.dirname, 'invoke.ts'),
      [join(bundle, 'index.mjs'), keptInFile(work.map(eventOf))],
      {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        execArgv: ['--enable-source-maps'],
        env: environment,
      },
    );
    child.on('message', (step: Step) => {
      rows.push({ ...step, step: names[rows.length] ?? '', requests: server.count() });
      child.send('go on');
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      const failed = rows.reduce((sum, row) => sum + row.failed, code ?? 1);
      if (failed === 0) resolve(rows);
      else reject(new Error(`${failed} messages came back, or it ended badly: ${code}`));
    });
  });

const shown = ({ step, wall, cpu, failed, memory, requests }: Row) => ({
  step,
  'wall ms': Math.round(wall),
  'CPU ms': Math.round(cpu),
  'peak MB': Math.round(memory),
  failed,
  requests: Object.entries(requests)
    .map(([method, count]) => `${count} ${method}`)
    .join(', '),
});

/** Below 1,769 MB a function has a part of one CPU in proportion; waiting takes as long everywhere. */
const costAt = (megabytes: number, { wall, cpu }: Step, many: number) => {
  const milliseconds = Math.max(wall - cpu, 0) + cpu / Math.min(1, megabytes / 1769);
  const gigabyteSeconds = ((megabytes / 1024) * milliseconds) / 1000 / many;
  return {
    MB: megabytes,
    'ms an article': Math.round(milliseconds / many),
    'GB-s an article': Number(gigabyteSeconds.toFixed(4)),
    '$ a million (arm64)': Number((gigabyteSeconds * 13.3334).toFixed(2)),
  };
};

const report = (name: string, bundle: string, rows: readonly Row[], perArticle: number): void => {
  console.log(`\n${name}: ${Math.round(startSize(bundle, 'index.mjs') / 1000)} KB`);
  console.table(rows.map(shown));
  const last = rows.at(-1);
  if (last) console.table([512, 768, 1024, 1536, 1769].map((one) => costAt(one, last, perArticle)));
};

const uploads = articles(61);
for (const { key, body } of uploads) server.put('uploads', key, Buffer.from(body));
const keys = uploads.map(({ key }) => key);
const batches = [0, 1, 2, 3, 4, 5].map((batch) => keys.slice(1 + 10 * batch, 11 + 10 * batch));
const published = await run(folders.publish, [
  { step: 'first article', bucket: 'uploads', keys: keys.slice(0, 1) },
  ...batches.map((batch) => ({ step: 'ten articles', bucket: 'uploads', keys: batch })),
  { step: 'ten unchanged', bucket: 'uploads', keys: keys.slice(1, 11) },
  { step: 'one article again', bucket: 'uploads', keys: keys.slice(0, 1) },
]);
report('publish', folders.publish, published.slice(0, -2), 10);
console.table(published.slice(-2).map(shown));

const entries = server
  .keys()
  .filter((key) => key.startsWith('/site/catalog/entries/'))
  .map((key) => key.slice('/site/'.length));
const syndicated = await run(folders.syndicate, [
  { step: 'first entry', bucket: 'site', keys: entries.slice(0, 1) },
  { step: 'a burst of 50', bucket: 'site', keys: entries.slice(1, 51) },
  ...entries.slice(51, 56).map((key) => ({ step: 'one entry', bucket: 'site', keys: [key] })),
]);
const swept = await run(folders.sweep, [
  { step: 'looks at 61 uploads', bucket: 'uploads', keys: [] },
  { step: 'looks at their records', bucket: 'site', keys: [] },
]);
server.close();
report('sweep', folders.sweep, swept, entries.length);
report('syndicate', folders.syndicate, syndicated, 1);
