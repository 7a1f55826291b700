import { randomUUID } from 'node:crypto';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';

/** The S3 server that the environment names, or another way to it. Throws where none is named: nothing passes untested. */
export const connect = (endpoint?: string): S3Client => {
  if (process.env['AWS_ENDPOINT_URL_S3'] === undefined) {
    throw new Error('AWS_ENDPOINT_URL_S3 is not set: run `test/s3/with-rgw.sh npm run test:s3`.');
  }
  return new S3Client({ forcePathStyle: true, ...(endpoint === undefined ? {} : { endpoint }) });
};

/** A bucket with nothing in it. */
export const createBucket = async (client: S3Client, purpose: string): Promise<string> => {
  const name = `${purpose}-${randomUUID()}`;
  await client.send(new CreateBucketCommand({ Bucket: name }));
  return name;
};
