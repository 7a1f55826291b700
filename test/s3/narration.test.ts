import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { narrationScriptPrefix } from '../../functions/site/keys.ts';
import { parseEvents } from '../../functions/store/events.ts';
import type { ObjectStore } from '../../functions/store/object-store.ts';
import { createS3Store } from '../../functions/store/s3/s3-store.ts';
import { bundleFunctions } from '../../infra/bundle/bundle-functions.ts';
import { notificationOf } from '../../infra/local/s3-events.ts';
import { type PollyServer, startPollyServer } from '../narrate/polly-server.ts';
import { markdown } from '../narrate/studio.ts';
import { eventOf } from '../store/sqs-event.ts';
import { startSqsServer } from '../store/sqs-server.ts';
import { type DeployedFunction, deploy } from './deployed-function.ts';
import { connect, createBucket } from './server.ts';

const client = connect();
const site = { title: '渡口日报', baseUrl: 'https://ferry.example', narration: true };

let folder: string;
let uploads: ObjectStore;
let siteBucket: ObjectStore;
let environment: Readonly<Record<string, string>>;
let polly: PollyServer;
let publish: DeployedFunction;
let bundle: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plaincast-narrated-'));
  const bundles = bundleFunctions(folder);
  const uploadsName = await createBucket(client, 'uploads');
  const siteName = await createBucket(client, 'site');
  uploads = createS3Store(client, uploadsName);
  siteBucket = createS3Store(client, siteName);
  polly = await startPollyServer();
  environment = { UPLOADS_BUCKET: uploadsName, SITE_BUCKET: siteName, SITE: JSON.stringify(site) };
  publish = await deploy(bundles.publish, environment);
  bundle = bundles.narrate;
});

afterAll(async () => {
  publish.stop();
  await polly.close();
  await rm(folder, { recursive: true });
});

const keysUnder = async (prefix: string): Promise<readonly string[]> =>
  (await siteBucket.list({ prefix })).map(({ key }) => key);

const publishUpload = (key: string, change: 'created' | 'removed') =>
  publish.invoke(eventOf(notificationOf('uploads', key, change)));

const carePage = async (): Promise<string> => {
  const [key = ''] = await keysUnder('care/');
  return Buffer.from((await siteBucket.get(key))?.body ?? []).toString();
};

describe('The deployed narration, on a real S3 server and servers that speak as Polly and SQS do', () => {
  it('speaks what is published, has the page look again, and goes with the article', async () => {
    const sqs = await startSqsServer();
    const narrate = await deploy(bundle, {
      ...environment,
      UPLOADS_QUEUE: `${sqs.endpoint}/1/created`,
      AWS_ENDPOINT_URL_POLLY: polly.endpoint,
      AWS_ENDPOINT_URL_SQS: sqs.endpoint,
    });
    const key = '新闻/早 班+船.md';
    const text = markdown('早班船开了', '早班船七点开出。银行行长先上了船！', '雨停了。');
    await uploads.put({ key, body: Buffer.from(text), contentType: 'text/markdown' });
    await publishUpload(key, 'created');
    const [script = ''] = await keysUnder(narrationScriptPrefix);
    const message = notificationOf('site', script, 'created');
    expect(await narrate.invoke(eventOf(message)), narrate.log()).toEqual({ batchItemFailures: [] });
    expect(narrate.log()).toContain('"outcome":"narrated"');
    const again = sqs.batches.flatMap(({ Entries }) =>
      Entries.flatMap((one) => parseEvents(one.MessageBody)),
    );
    expect(again).toEqual([{ bucket: environment['UPLOADS_BUCKET'], key }]);

    expect(await carePage()).not.toContain('<audio');
    await publishUpload(key, 'created');
    const [, sound = ''] =
      /<audio id="care_y" src="https:\/\/ferry\.example\/([^"]+)/.exec(await carePage()) ?? [];
    expect(await siteBucket.head(sound)).toMatchObject({ contentType: 'audio/mpeg', size: 20_016 });

    await uploads.delete(key);
    await publishUpload(key, 'removed');
    await narrate.invoke(eventOf(notificationOf('site', script, 'removed')));
    expect(await keysUnder('narration/')).toEqual([]);
    narrate.stop();
  });

  it('does not start without the queue of the uploads, and says so', async () => {
    await expect(deploy(bundle, environment)).rejects.toThrow(/UPLOADS_QUEUE/);
  });
});
