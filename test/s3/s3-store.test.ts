import { GetObjectTaggingCommand } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { createS3Store } from '../../functions/store/s3/s3-store.ts';
import { describeObjectStore } from '../store/contract.ts';
import { loseFirstAnswer } from './lost-answer.ts';
import { connect, createBucket } from './server.ts';

const client = connect();

describeObjectStore('A bucket', async () => createS3Store(client, await createBucket(client, 'contract')));

describe('A bucket', () => {
  it('has the tag that the lifecycle looks for on withdrawn objects, and on no other', async () => {
    const name = await createBucket(client, 'tags');
    const store = createS3Store(client, name);
    const tagsOf = async (key: string): Promise<unknown> =>
      (await client.send(new GetObjectTaggingCommand({ Bucket: name, Key: key }))).TagSet;
    const request = { key: 'k', body: Buffer.from('x'), contentType: 'text/html' };
    await store.put({ ...request, withdrawn: true });
    expect(await tagsOf('k')).toEqual([{ Key: 'withdrawn', Value: 'true' }]);
    await store.put(request);
    expect(await tagsOf('k')).toEqual([]);
  });

  it('that is not there is an error that names it, not an empty bucket', async () => {
    const store = createS3Store(client, 'no-such-bucket');
    await expect(store.get('k')).rejects.toThrow('no-such-bucket');
    await expect(store.list({ prefix: '' })).rejects.toThrow('no-such-bucket');
  });

  it('that denies access does not look like one whose objects are gone', async () => {
    const stranger = connect();
    stranger.config.credentials = () => Promise.resolve({ accessKeyId: 'nobody', secretAccessKey: 'none' });
    const store = createS3Store(stranger, await createBucket(client, 'private'));
    await expect(store.get('k')).rejects.toThrow(/denies access.*s3:ListBucket/);
  });
});

describe('A write whose answer is lost on the way', () => {
  const request = { key: 'k', contentType: 'text/plain' };
  const open = async () => {
    const name = await createBucket(client, 'lost');
    const way = await loseFirstAnswer(process.env['AWS_ENDPOINT_URL_S3'] ?? '');
    return { direct: createS3Store(client, name), lossy: createS3Store(connect(way.endpoint), name), way };
  };

  it('is known as our own when the retry is told that something is there', async () => {
    const { direct, lossy, way } = await open();
    const condition = { kind: 'if-absent' } as const;
    const result = await lossy.put({ ...request, body: Buffer.from('mine'), condition });
    way.close();
    expect(result.kind).toBe('written');
    expect(await direct.head('k')).toMatchObject({ etag: result.kind === 'written' ? result.etag : '' });
  });

  it('is known as our own when the retry is told that the version has changed', async () => {
    const { direct, lossy, way } = await open();
    const before = await direct.put({ ...request, body: Buffer.from('before') });
    const condition = { kind: 'if-match', etag: before.kind === 'written' ? before.etag : '' } as const;
    const result = await lossy.put({ ...request, body: Buffer.from('after'), condition });
    way.close();
    expect(result.kind).toBe('written');
  });

  it('is a conflict when somebody else had written before', async () => {
    const { direct, lossy, way } = await open();
    await direct.put({ ...request, body: Buffer.from('theirs') });
    const condition = { kind: 'if-absent' } as const;
    const result = await lossy.put({ ...request, body: Buffer.from('mine'), condition });
    way.close();
    expect(result.kind).toBe('conflict');
  });
});
