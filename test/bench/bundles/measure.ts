import { fork } from 'node:child_process';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFunctions } from '../../../infra/bundle/bundle-functions.ts';
import type { FunctionName } from '../../../infra/functions.ts';
import { notificationOf } from '../../../infra/local/s3-events.ts';
import { articles } from './articles.ts';
import { startObjectServer } from './object-server.ts';

/**
 * `npm run bench:bundles`: the bundles that get deployed, loaded and invoked as Lambda would, against a server in
 * this process that answers after 15 ms. Prints size, start, memory, requests, and what each memory setting costs.
 */
const latency = 15;

type Timing = { readonly wall: number; readonly cpu: number };
type Measured = {
  readonly init: Timing;
  readonly runs: readonly (Timing & { readonly failed: number })[];
  readonly memory: number;
};

const batchOf = (bucket: string, keys: readonly string[]): string =>
  JSON.stringify({
    Records: keys.map((key) => ({ messageId: key, body: notificationOf(bucket, key, 'created') })),
  });

const invoke = (bundle: string, endpoint: string, events: readonly string[]): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'invoke.ts'), [join(bundle, 'index.mjs'), ...events], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: ['--enable-source-maps'],
      env: {
        PATH: process.env['PATH'],
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'x',
        AWS_SECRET_ACCESS_KEY: 'x',
        AWS_ENDPOINT_URL_S3: endpoint,
        UPLOADS_BUCKET: 'uploads',
        SITE_BUCKET: 'site',
        SITE: JSON.stringify({ title: '北方日报', baseUrl: 'https://news.example.com' }),
      },
    });
    child.on('message', (message) => resolve(message as Measured));
    child.on('error', reject);
    child.on('exit', (code) => code !== 0 && reject(new Error(`The bundle ended with ${code}`)));
  });

const folders = bundleFunctions(mkdtempSync(join(tmpdir(), 'plaincast-bundles-')));
const size = (name: FunctionName): number => statSync(join(folders[name], 'index.mjs')).size;
const server = await startObjectServer(latency);
const uploads = articles(41);
for (const { key, body } of uploads) server.put('uploads', key, Buffer.from(body));
const keys = uploads.map(({ key }) => key);
const batches = [
  keys.slice(0, 1),
  keys.slice(1, 11),
  keys.slice(11, 21),
  keys.slice(21, 31),
  keys.slice(31, 41),
];

const publish = await invoke(
  folders.publish,
  server.endpoint,
  batches.map((batch) => batchOf('uploads', batch)),
);
const publishRequests = server.count();
const entries = server
  .keys()
  .filter((key) => key.startsWith('/site/catalog/entries/'))
  .map((key) => key.slice('/site/'.length));
const syndicate = await invoke(folders.syndicate, server.endpoint, [
  batchOf('site', entries.slice(0, 1)),
  batchOf('site', entries.slice(1, 2)),
  batchOf('site', entries.slice(2)),
]);
const syndicateRequests = server.count();
server.close();

const row = (name: string, bytes: number, { init, memory, runs }: Measured) => ({
  function: name,
  'bundle KB': Math.round(bytes / 1000),
  'import ms': Math.round(init.wall),
  'peak MB': Math.round(memory / 1024),
  'first ms': Math.round(runs[0]?.wall ?? 0),
  'first CPU ms': Math.round(runs[0]?.cpu ?? 0),
  failed: runs.reduce((sum, { failed }) => sum + failed, 0),
});
console.table([row('publish', size('publish'), publish), row('syndicate', size('syndicate'), syndicate)]);
console.log('runs of publish (1, 10, 10, 10, 10 articles), ms:', publish.runs);
console.log('runs of syndicate (1, 1, 39 entries), ms:', syndicate.runs);
console.log('requests for 41 articles:', publishRequests, 'for their feeds:', syndicateRequests);

/** Below 1,769 MB a function has a part of one CPU in proportion; waiting takes as long everywhere. */
const costAt = (megabytes: number, { wall, cpu }: Timing, many: number) => {
  const share = Math.min(1, megabytes / 1769);
  const milliseconds = Math.max(wall - cpu, 0) + cpu / share;
  const gigabyteSeconds = ((megabytes / 1024) * milliseconds) / 1000 / many;
  return {
    MB: megabytes,
    'ms an article': Math.round(milliseconds / many),
    'GB-s an article': Number(gigabyteSeconds.toFixed(4)),
    '$ a million (arm64)': Number((gigabyteSeconds * 13.3334).toFixed(2)),
  };
};
const last = publish.runs.at(-1);
if (last) console.table([512, 768, 1024, 1536, 1769].map((megabytes) => costAt(megabytes, last, 10)));
