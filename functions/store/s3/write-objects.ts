import { randomUUID } from 'node:crypto';
import { DeleteObjectCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { checkKey } from '../errors.ts';
import type { PutRequest, PutResult } from '../object-store.ts';
import { mark, unquote } from './answers.ts';
import type { Bucket } from './bucket.ts';
import { failure, unlessMissing } from './failures.ts';
import { faultOf, wasRetried } from './faults.ts';

const conditionOf = ({ condition }: PutRequest): { IfMatch?: string; IfNoneMatch?: string } => {
  if (condition === undefined) return {};
  return condition.kind === 'if-match' ? { IfMatch: condition.etag } : { IfNoneMatch: '*' };
};

const metadataOf = ({ metadata, condition }: PutRequest): Record<string, string> => ({
  ...metadata,
  ...(condition === undefined ? {} : { [mark]: randomUUID() }),
});

const putCommand = (bucket: Bucket, request: PutRequest): PutObjectCommand =>
  new PutObjectCommand({
    Bucket: bucket.name,
    Key: request.key,
    // A Buffer: a stream would be sent in chunks that not every S3 server unpacks.
    Body: Buffer.from(request.body),
    ContentType: request.contentType,
    Metadata: metadataOf(request),
    ...(request.cacheControl === undefined ? {} : { CacheControl: request.cacheControl }),
    ...(request.withdrawn === true ? { Tagging: 'withdrawn=true' } : {}),
    ...conditionOf(request),
  });

/** The SDK's second attempt meets what its first one wrote, when only the answer to the first was lost. */
const ownWrite = async (
  { client }: Bucket,
  { input }: PutObjectCommand,
  error: unknown,
): Promise<string | null> => {
  if (!wasRetried(error)) return null;
  const answer = await client.send(new HeadObjectCommand({ Bucket: input.Bucket, Key: input.Key }));
  return answer.Metadata?.[mark] === input.Metadata?.[mark] ? unquote(answer.ETag) : null;
};

const isLostRace = (error: unknown, { condition }: PutRequest): boolean => {
  const fault = faultOf(error);
  if (condition === undefined) return false;
  return fault === 'conflict' || (fault === 'missing' && condition.kind === 'if-match');
};

export const put = async (bucket: Bucket, request: PutRequest): Promise<PutResult> => {
  checkKey(request.key);
  const command = putCommand(bucket, request);
  try {
    const answer = await bucket.client.send(command);
    return { kind: 'written', etag: unquote(answer.ETag) };
  } catch (error) {
    if (!isLostRace(error, request)) throw failure(bucket, request.key, error);
    const etag = await ownWrite(bucket, command, error);
    return etag === null ? { kind: 'conflict' } : { kind: 'written', etag };
  }
};

export const remove = async (bucket: Bucket, key: string): Promise<void> => {
  checkKey(key);
  const request = bucket.client.send(new DeleteObjectCommand({ Bucket: bucket.name, Key: key }));
  await unlessMissing(bucket, key, request);
};
