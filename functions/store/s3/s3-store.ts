import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { StoreError, checkKey } from '../errors.ts';
import type {
  ListRequest,
  ListedObject,
  ObjectHead,
  ObjectStore,
  PutRequest,
  PutResult,
  StoredObject,
} from '../object-store.ts';
import { faultOf, wasRetried } from './faults.ts';

type Bucket = { readonly client: S3Client; readonly name: string };

/** S3 quotes ETags (RFC 9110 §8.8.3), and Ceph RGW compares If-Match with the unquoted one: unquoted throughout. */
const unquote = (etag: string | undefined): string => (etag ?? '').replaceAll('"', '');

type Described = {
  readonly ETag?: string | undefined;
  readonly ContentLength?: number | undefined;
  readonly LastModified?: Date | undefined;
  readonly ContentType?: string | undefined;
  readonly Metadata?: Record<string, string> | undefined;
};

const headOf = (key: string, answer: Described): ObjectHead => ({
  key,
  etag: unquote(answer.ETag),
  size: answer.ContentLength ?? 0,
  lastModified: answer.LastModified ?? new Date(0),
  contentType: answer.ContentType ?? null,
  metadata: answer.Metadata ?? {},
});

/**
 * A missing object is 404 for a role with `s3:ListBucket` and 403 without. A 403 is not taken for "missing": a right
 * that was revoked by mistake must not look like a million deleted articles.
 */
const failure = (bucket: Bucket, key: string, cause: unknown): StoreError =>
  faultOf(cause) === 'denied'
    ? new StoreError(key, {
        what: `Bucket ${bucket.name} denies access to`,
        remedy:
          'Grant s3:ListBucket and the object right; without s3:ListBucket a missing object is denied too.',
        cause,
      })
    : new StoreError(key, {
        what: `Bucket ${bucket.name} failed on`,
        remedy: 'It will be tried again; if it keeps failing, see the cause.',
        cause,
      });

const unlessMissing = async <Result>(
  bucket: Bucket,
  key: string,
  request: Promise<Result>,
): Promise<Result | null> => {
  try {
    return await request;
  } catch (error) {
    if (faultOf(error) === 'missing') return null;
    throw failure(bucket, key, error);
  }
};

/** The body is thrown away unread where it is too large to be held in memory. */
const readBody = async (answer: GetObjectCommandOutput, largest: number): Promise<Uint8Array> => {
  if ((answer.ContentLength ?? 0) <= largest) return (await answer.Body?.transformToByteArray()) ?? nothing;
  if (answer.Body instanceof Readable) answer.Body.destroy();
  return nothing;
};

const nothing = new Uint8Array();

const get = async (bucket: Bucket, key: string, largest = Infinity): Promise<StoredObject | null> => {
  checkKey(key);
  const read = async (): Promise<StoredObject> => {
    const answer = await bucket.client.send(new GetObjectCommand({ Bucket: bucket.name, Key: key }));
    return { ...headOf(key, answer), body: await readBody(answer, largest) };
  };
  return unlessMissing(bucket, key, read());
};

const head = async (bucket: Bucket, key: string): Promise<ObjectHead | null> => {
  checkKey(key);
  const request = bucket.client.send(new HeadObjectCommand({ Bucket: bucket.name, Key: key }));
  const answer = await unlessMissing(bucket, key, request);
  return answer && headOf(key, answer);
};

const conditionOf = ({ condition }: PutRequest): { IfMatch?: string; IfNoneMatch?: string } => {
  if (condition === undefined) return {};
  return condition.kind === 'if-match' ? { IfMatch: condition.etag } : { IfNoneMatch: '*' };
};

const putCommand = (bucket: Bucket, request: PutRequest): PutObjectCommand =>
  new PutObjectCommand({
    Bucket: bucket.name,
    Key: request.key,
    // A Buffer: a stream would be sent in chunks that not every S3 server unpacks.
    Body: Buffer.from(request.body),
    ContentType: request.contentType,
    ...(request.cacheControl === undefined ? {} : { CacheControl: request.cacheControl }),
    ...(request.metadata === undefined ? {} : { Metadata: { ...request.metadata } }),
    ...(request.withdrawn === true ? { Tagging: 'withdrawn=true' } : {}),
    ...conditionOf(request),
  });

/** The SDK's second attempt meets what its first one wrote, when only the answer to the first was lost. */
const isOwnWrite = async (
  bucket: Bucket,
  request: PutRequest,
  error: unknown,
): Promise<ObjectHead | null> => {
  if (!wasRetried(error)) return null;
  const now = await get(bucket, request.key);
  return now !== null && Buffer.compare(now.body, request.body) === 0 ? now : null;
};

const put = async (bucket: Bucket, request: PutRequest): Promise<PutResult> => {
  checkKey(request.key);
  try {
    const answer = await bucket.client.send(putCommand(bucket, request));
    return { kind: 'written', etag: unquote(answer.ETag) };
  } catch (error) {
    const fault = faultOf(error);
    const lost = fault === 'conflict' || (fault === 'missing' && request.condition?.kind === 'if-match');
    if (!lost || request.condition === undefined) throw failure(bucket, request.key, error);
    const own = await isOwnWrite(bucket, request, error);
    return own === null ? { kind: 'conflict' } : { kind: 'written', etag: own.etag };
  }
};

const list = async (
  bucket: Bucket,
  { prefix, startAfter, limit }: ListRequest,
): Promise<readonly ListedObject[]> => {
  const request = bucket.client.send(
    new ListObjectsV2Command({
      Bucket: bucket.name,
      Prefix: prefix,
      // XML 1.0 has no way to write most control characters.
      EncodingType: 'url',
      MaxKeys: Math.min(limit ?? 1000, 1000),
      ...(startAfter === undefined ? {} : { StartAfter: startAfter }),
    }),
  );
  const answer = await request.catch((error: unknown) => Promise.reject(failure(bucket, prefix, error)));
  return (answer.Contents ?? []).map((object) => ({
    key: decodeURIComponent((object.Key ?? '').replaceAll('+', ' ')),
    etag: unquote(object.ETag),
    size: object.Size ?? 0,
    lastModified: object.LastModified ?? new Date(0),
  }));
};

const remove = async (bucket: Bucket, key: string): Promise<void> => {
  checkKey(key);
  const request = bucket.client.send(new DeleteObjectCommand({ Bucket: bucket.name, Key: key }));
  await unlessMissing(bucket, key, request);
};

/**
 * A bucket as an object store. The role needs `s3:ListBucket` beside its object rights. ETags are compared with MD5
 * sums, so the bucket is encrypted with SSE-S3, not with KMS keys. Throws `StoreError`, `InvalidKeyError`.
 */
export const createS3Store = (client: S3Client, name: string): ObjectStore => {
  const bucket = { client, name };
  return {
    get: (key, largest) => get(bucket, key, largest),
    head: (key) => head(bucket, key),
    put: (request) => put(bucket, request),
    list: (request) => list(bucket, request),
    delete: (key) => remove(bucket, key),
  };
};
