import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectTaggingCommand, PutBucketVersioningCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { loadAmpValidator } from '../../functions/publish/load-amp-validator.ts';
import { embargoKey, entryPrefix, sweepKey } from '../../functions/site/keys.ts';
import type { ObjectStore } from '../../functions/store/object-store.ts';
import { createS3Store } from '../../functions/store/s3/s3-store.ts';
import { bundleFunctions } from '../../infra/bundle/bundle-functions.ts';
import { installAmpEngine } from '../../infra/install/amp-validator.ts';
import { notificationOf } from '../../infra/local/s3-events.ts';
import { startSqsServer } from '../store/sqs-server.ts';
import { eventOf } from '../store/sqs-event.ts';
import { type DeployedFunction, deploy } from './deployed-function.ts';
import { connect, createBucket } from './server.ts';

const client = connect();
const site = {
  title: '渡口日报',
  baseUrl: 'https://ferry.example',
  language: 'zh-CN',
  zone: 'Asia/Shanghai',
};

let folder: string;
let siteName: string;
let uploads: ObjectStore;
let siteBucket: ObjectStore;
let environment: Readonly<Record<string, string>>;
let publish: DeployedFunction;
let syndicate: DeployedFunction;

beforeAll(async () => {
  // Outside of the project: a bundle finds nothing there but what is deployed with it.
  folder = await mkdtemp(join(tmpdir(), 'plaincast-deployed-'));
  const bundles = bundleFunctions(folder);
  const uploadsName = await createBucket(client, 'uploads');
  siteName = await createBucket(client, 'site');
  const versioning = { Status: 'Enabled' } as const;
  await client.send(
    new PutBucketVersioningCommand({ Bucket: uploadsName, VersioningConfiguration: versioning }),
  );
  uploads = createS3Store(client, uploadsName);
  siteBucket = createS3Store(client, siteName);
  environment = { UPLOADS_BUCKET: uploadsName, SITE_BUCKET: siteName, SITE: JSON.stringify(site) };
  [publish, syndicate] = await Promise.all([
    deploy(bundles.publish, environment),
    deploy(bundles.syndicate, environment),
  ]);
});

afterAll(async () => {
  publish.stop();
  syndicate.stop();
  await rm(folder, { recursive: true });
});

const invoke = async (target: DeployedFunction, bodies: readonly string[]): Promise<void> => {
  expect(await target.invoke(eventOf(...bodies)), target.log()).toEqual({ batchItemFailures: [] });
};

/** The queues' part: tells `publish` of the uploads, then `syndicate` of every record that changed. */
const deliver = async (change: 'created' | 'removed', keys: readonly string[]): Promise<void> => {
  const records = async () =>
    new Map((await siteBucket.list({ prefix: entryPrefix })).map(({ key, etag }) => [key, etag]));
  const before = await records();
  await invoke(
    publish,
    keys.map((key) => notificationOf('uploads', key, change)),
  );
  const changed = [...(await records())]
    .filter(([key, etag]) => before.get(key) !== etag)
    .map(([key]) => key);
  await invoke(
    syndicate,
    changed.map((key) => notificationOf('site', key, 'created')),
  );
};

const upload = async (key: string, body: string | Buffer, contentType: string): Promise<void> => {
  await uploads.put({ key, body: Buffer.from(body), contentType });
};

const textOf = async (key: string): Promise<string> =>
  Buffer.from((await siteBucket.get(key))?.body ?? []).toString();

/** Without the reading aids between the characters. */
const plainText = (html: string): string => html.replaceAll(/<(rt|rp)[ >].*?<\/\1>|<[^>]*>/g, '');

const feeds = ['feeds/rss.xml', 'feeds/atom.xml', 'feeds/feed.json'] as const;

const pageKeys = async (): Promise<readonly string[]> =>
  (await siteBucket.list({ prefix: 'care/' }))
    .map(({ key }) => key)
    .filter((key) => /care\/[\da-f-]{36}\.html/.test(key));

const key = '新闻/早 班+船.md';
const text = '渡口的早班船今天七点开出，岸上站了半个镇子的人。老船长说，这条航线停了九年。';
const article = (title: string): string =>
  `---\ntitle: ${title}\ndate: 2025-05-01 09:00\nsection: 渡口\n---\n\n${text}\n\n![早班船](船.svg)\n`;
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200"><rect width="320" height="200"/></svg>';

describe('The deployed functions on a real S3 server', () => {
  it('publish an upload: care page, valid AMP page, picture', async () => {
    await upload('新闻/船.svg', drawing, 'image/svg+xml');
    await upload(key, article('早班船开了'), 'text/markdown');
    await deliver('created', ['新闻/船.svg', key]);
    const [page = ''] = await pageKeys();
    expect(plainText(await textOf(page))).toContain('老船长说');
    expect(await textOf(page), 'pinyin').toMatch(/chu[aá]n/);
    const amp = await textOf(page.replace('care/', 'amp/'));
    expect(amp).toContain('老船长说');
    const validate = await loadAmpValidator(installAmpEngine());
    expect(validate(amp)).toEqual([]);
    expect(amp).toContain('/media/%E6%96%B0%E9%97%BB/%E8%88%B9.svg');
    expect(await siteBucket.head('media/新闻/船.svg')).toMatchObject({
      contentType: 'image/svg+xml',
      metadata: { width: '320', height: '200' },
    });
  });

  it.each(feeds)('list it in %s, with both of its pages', async (feed) => {
    const [page = ''] = await pageKeys();
    const document = await textOf(feed);
    expect(document).toContain('早班船开了');
    expect(document).toContain(page.slice('care/'.length, -'.html'.length));
    expect(document).toMatch(/2025-05-01T09:00:00\+08:00|2025-05-01T01:00:00Z|01 May 2025 01:00:00 GMT/);
  });

  it('write home page, section and sitemap', async () => {
    expect(await textOf('index.html')).toContain('早班船开了');
    expect(await textOf('sitemap.xml')).toContain('<loc>');
    const sections = await siteBucket.list({ prefix: 'care/section/' });
    expect(sections).toHaveLength(1);
  });

  it('write nothing when all events come again', async () => {
    const times = async () =>
      (await siteBucket.list({ prefix: '' })).map(({ key: name, etag, lastModified }) => [
        name,
        etag,
        lastModified,
      ]);
    const before = await times();
    await deliver('created', ['新闻/船.svg', key]);
    expect(await times()).toEqual(before);
  });

  it('carry an edit everywhere', async () => {
    await upload(key, article('早班船又开了'), 'text/markdown');
    await deliver('created', [key]);
    for (const feed of feeds) expect(await textOf(feed)).toContain('早班船又开了');
    expect(await pageKeys()).toHaveLength(1);
  });

  it('refuse what is no article, and say so in the log', async () => {
    await upload('空.md', '', 'text/markdown');
    await deliver('created', ['空.md']);
    expect(JSON.parse(await textOf('catalog/refusals/空.md.json'))).toMatchObject({ reason: 'empty' });
    expect(publish.log()).toContain('"outcome":"refused"');
  });

  it('take a withdrawn article out of everything, and tag what the lifecycle removes', async () => {
    const [page = ''] = await pageKeys();
    await uploads.delete(key);
    await deliver('removed', [key]);
    expect(plainText(await textOf(page))).not.toContain('老船长说');
    expect(await siteBucket.head(page.replace('care/', 'amp/'))).toBeNull();
    for (const feed of feeds) expect(await textOf(feed)).not.toContain('早班船');
    expect(await textOf('index.html')).not.toContain('早班船');
    const record = page.replace('care/', entryPrefix).replace('.html', '.json');
    const { TagSet } = await client.send(new GetObjectTaggingCommand({ Bucket: siteName, Key: record }));
    expect(TagSet).toEqual([{ Key: 'withdrawn', Value: 'true' }]);
  });

  it('run by schedule as well: the news sitemap', async () => {
    await expect(syndicate.invoke({ time: '2025-05-01T02:00:00Z' })).resolves.not.toThrow();
  });

  it('release an upload whose hour has come: the sweep sends it to publishing', async () => {
    const { batches, endpoint } = await startSqsServer();
    const queues = { UPLOADS_QUEUE: `${endpoint}/1/uploads`, ENTRIES_QUEUE: `${endpoint}/1/entries` };
    const sweep = await deploy(join(folder, 'sweep'), {
      ...environment,
      ...queues,
      AWS_ENDPOINT_URL_SQS: endpoint,
    });
    onTestFinished(sweep.stop);
    await upload(key, article('晚班船'), 'text/markdown');
    const embargo = { key: embargoKey(new Date(0), key), body: Buffer.from(JSON.stringify({ upload: key })) };
    await siteBucket.put({ ...embargo, contentType: 'application/json' });
    await sweep.invoke({ time: '2025-05-01T02:00:00Z' });
    const [message = ''] = batches.flatMap(({ Entries }) => Entries.map(({ MessageBody }) => MessageBody));
    await invoke(publish, [message]);
    expect(plainText(await textOf((await pageKeys())[0] ?? ''))).toContain('老船长说');
    expect(await siteBucket.head(embargo.key)).toBeNull();
    // It has come to the last upload, and goes on from there.
    expect(JSON.parse(await textOf(sweepKey))).toMatchObject({ stage: 'uploads', after: '空.md' });
  });

  it('do not start with a wrong environment, and say which part of it', async () => {
    const wrong = {
      UPLOADS_BUCKET: 'a',
      SITE_BUCKET: 'b',
      SITE: '{"title":"x","zone":"Nowhere/None"}',
    };
    await expect(deploy(join(folder, 'publish'), wrong)).rejects.toThrow(/zone/);
  });
});
