import { Readable } from 'node:stream';
import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  ListObjectsV2Command,
} from '@aws-sdk/client-s3';
import { checkKey } from '../errors.ts';
import type { ListRequest, ListedObject, ObjectHead, StoredObject } from '../object-store.ts';
import { headOf, unquote } from './answers.ts';
import type { Bucket } from './bucket.ts';
import { failure, unlessMissing } from './failures.ts';

/** The body is thrown away unread where it is too large to be held in memory. */
const readBody = async (answer: GetObjectCommandOutput, largest: number): Promise<Uint8Array> => {
  if ((answer.ContentLength ?? 0) <= largest) return (await answer.Body?.transformToByteArray()) ?? nothing;
  if (answer.Body instanceof Readable) answer.Body.destroy();
  return nothing;
};

const nothing = new Uint8Array();

export const get = async (bucket: Bucket, key: string, largest = Infinity): Promise<StoredObject | null> => {
  checkKey(key);
  const read = async (): Promise<StoredObject> => {
    const answer = await bucket.client.send(new GetObjectCommand({ Bucket: bucket.name, Key: key }));
    return { ...headOf(key, answer), body: await readBody(answer, largest) };
  };
  return unlessMissing(bucket, key, read());
};

export const head = async (bucket: Bucket, key: string): Promise<ObjectHead | null> => {
  checkKey(key);
  const request = bucket.client.send(new HeadObjectCommand({ Bucket: bucket.name, Key: key }));
  const answer = await unlessMissing(bucket, key, request);
  return answer && headOf(key, answer);
};

export const list = async (
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
