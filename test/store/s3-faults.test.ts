import { once } from 'node:events';
import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ObjectStore } from '../../functions/store/object-store.ts';
import { createS3Store } from '../../functions/store/s3/s3-store.ts';

type Answer = { readonly status: number; readonly code?: string };

const send = (response: ServerResponse, { status, code }: Answer): void => {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(
    code === undefined ? '' : `<?xml version="1.0"?><Error><Code>${code}</Code><Message>m</Message></Error>`,
  );
};

/** The adapter against a server that gives these answers, the last one for ever: faults that a real one rarely has. */
const against = async (
  ...answers: readonly [Answer, ...Answer[]]
): Promise<{ store: ObjectStore; asked: () => number }> => {
  let asked = 0;
  const server = createServer((_, response) => {
    send(response, answers[Math.min(asked, answers.length - 1)] ?? answers[0]);
    asked += 1;
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const client = new S3Client({
    endpoint: `http://127.0.0.1:${port}`,
    forcePathStyle: true,
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  return { store: createS3Store(client, 'bucket'), asked: () => asked };
};

const write = { key: 'k', body: Buffer.from('x'), contentType: 'text/plain' };
const ifAbsent = { kind: 'if-absent' } as const;
const ifMatch = { kind: 'if-match', etag: 'e' } as const;

describe('A conditional write on S3', () => {
  it.each([
    ['412, the version is another', { status: 412, code: 'PreconditionFailed' }, ifMatch],
    ['409, two writes at the same time', { status: 409, code: 'ConditionalRequestConflict' }, ifAbsent],
    ['404, the version is gone', { status: 404, code: 'NoSuchKey' }, ifMatch],
  ])('is a conflict at %s', async (_, answer, condition) => {
    const { store } = await against(answer);
    expect(await store.put({ ...write, condition })).toEqual({ kind: 'conflict' });
  });

  it('is tried again when the server is busy', async () => {
    const { store, asked } = await against({ status: 503, code: 'SlowDown' }, { status: 200 });
    expect((await store.put({ ...write, condition: ifAbsent })).kind).toBe('written');
    expect(asked()).toBe(2);
  });
});

describe('A request to S3', () => {
  it('finds nothing at 404', async () => {
    const { store } = await against({ status: 404, code: 'NoSuchKey' });
    expect([await store.get('k'), await store.head('k')]).toEqual([null, null]);
    await expect(store.delete('k')).resolves.toBeUndefined();
  });

  it('does not take 403 for a missing object: a lost right must not look like a deletion', async () => {
    const { store } = await against({ status: 403, code: 'AccessDenied' });
    await expect(store.get('secret.md')).rejects.toThrow(/denies access to "secret.md".*s3:ListBucket/);
    await expect(store.head('secret.md')).rejects.toMatchObject({ name: 'StoreError', key: 'secret.md' });
  });

  it('does not take a missing bucket for a missing object', async () => {
    const { store } = await against({ status: 404, code: 'NoSuchBucket' });
    await expect(store.get('k')).rejects.toThrow('Bucket bucket failed on "k"');
  });

  it('fails with the key, a remedy and the cause when the server keeps failing', async () => {
    const { store } = await against({ status: 500, code: 'InternalError' });
    const failure = store.put(write);
    await expect(failure).rejects.toMatchObject({ key: 'k', cause: { name: 'InternalError' } });
  });
});
