import { S3Client } from '@aws-sdk/client-s3';

/** Milliseconds. The largest object is some megabytes, and S3 is next door. */
const connecting = 2_000;
const answering = 10_000;

/**
 * A client that gives up on a request that hangs and tries it again, instead of waiting until the function's own
 * time is over, as the SDK does by default. Server, region and credentials come from the environment.
 */
export const createS3Client = (): S3Client =>
  new S3Client({
    maxAttempts: 4,
    requestHandler: {
      connectionTimeout: connecting,
      requestTimeout: answering,
      throwOnRequestTimeout: true,
    },
  });
