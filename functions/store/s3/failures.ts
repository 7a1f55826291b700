import { StoreError } from '../errors.ts';
import { faultOf } from './faults.ts';
import type { Bucket } from './bucket.ts';

/**
 * A missing object is 404 for a role with `s3:ListBucket` and 403 without. A 403 is not taken for "missing": a right
 * that was revoked by mistake must not look like a million deleted articles.
 */
export const failure = (bucket: Bucket, key: string, cause: unknown): StoreError =>
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

/** The answer, `null` for an object that is not there. Throws `StoreError`. */
export const unlessMissing = async <Result>(
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
