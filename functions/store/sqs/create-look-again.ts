import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { createdMessage } from '../events.ts';

/**
 * Asks for objects to be looked at again, by the event that S3 sends when one is created: whoever listens can't tell
 * the difference, and finds out by itself what there is to do. Keys: of one bucket. Asking twice does no harm.
 */
export type LookAgain = (keys: readonly string[]) => Promise<void>;

/** A message that the queue didn't take; those before it are on their way. */
export class QueueError extends Error {
  override readonly name = 'QueueError';
  readonly key: string;
  readonly remedy =
    'It will be tried again; if it keeps failing, look at the right to send and at the queue.';

  constructor(key: string, reason: string) {
    super(`The queue didn't take the message about ${JSON.stringify(key)}: ${reason}.`);
    this.key = key;
  }
}

/** SQS takes so many in one request. */
const batchSize = 10;

type Target = { readonly queueUrl: string; readonly bucket: string };

const send = async (client: SQSClient, { queueUrl, bucket }: Target, keys: readonly string[]) => {
  const Entries = keys.map((key, index) => ({ Id: String(index), MessageBody: createdMessage(bucket, key) }));
  const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
  const [failed] = Failed;
  if (failed === undefined) return;
  throw new QueueError(keys[Number(failed.Id)] ?? '', failed.Message ?? failed.Code ?? 'no reason given');
};

/** Sends to a queue of SQS, ten at a time. Throws `QueueError`, or what the SDK throws after its own tries. */
export const createLookAgain =
  (client: SQSClient, target: Target): LookAgain =>
  async (keys) => {
    for (let from = 0; from < keys.length; from += batchSize) {
      await send(client, target, keys.slice(from, from + batchSize));
    }
  };
