import type { S3Client } from '@aws-sdk/client-s3';
import type { ObjectStore } from '../object-store.ts';
import type { Bucket } from './bucket.ts';
import { get, head, list } from './read-objects.ts';
import { put, remove } from './write-objects.ts';

/**
 * A bucket as an object store. The role needs `s3:ListBucket` beside its object rights. ETags are compared with MD5
 * sums, so the bucket is encrypted with SSE-S3, not with KMS keys. Throws `StoreError`, `InvalidKeyError`.
 */
export const createS3Store = (client: S3Client, name: string): ObjectStore => {
  const bucket: Bucket = { client, name };
  return {
    get: (key, largest) => get(bucket, key, largest),
    head: (key) => head(bucket, key),
    put: (request) => put(bucket, request),
    list: (request) => list(bucket, request),
    delete: (key) => remove(bucket, key),
  };
};
