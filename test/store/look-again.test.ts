import { SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { parseEvents } from '../../functions/store/events.ts';
import { createLookAgain } from '../../functions/store/sqs/create-look-again.ts';
import { startSqsServer } from './sqs-server.ts';

const credentials = { accessKeyId: 'nobody', secretAccessKey: 'nothing' };
const open = (endpoint: string) => {
  const client = new SQSClient({ endpoint, region: 'us-east-1', credentials });
  return createLookAgain(client, { queueUrl: `${endpoint}/1/created`, bucket: 'uploads' });
};

describe('Asking for another look', () => {
  it('sends for each key what S3 sends when an object is created, ten at a time', async () => {
    const { batches, endpoint } = await startSqsServer();
    const keys = Array.from({ length: 23 }, (_, index) => `news/七月 ${index}+50%&?"\\.md`);
    await open(endpoint)(keys);
    expect(batches.map(({ Entries }) => Entries.length)).toEqual([10, 10, 3]);
    const events = batches.flatMap(({ Entries }) =>
      Entries.flatMap(({ MessageBody }) => parseEvents(MessageBody)),
    );
    expect(events).toEqual(keys.map((key) => ({ bucket: 'uploads', key })));
  });

  it('sends nothing where there is nothing to look at', async () => {
    const { batches, endpoint } = await startSqsServer();
    await open(endpoint)([]);
    expect(batches).toEqual([]);
  });

  it('fails, naming the key, when the queue takes some and not all', async () => {
    const { endpoint } = await startSqsServer((body) => body.includes('b.md'));
    await expect(open(endpoint)(['a.md', 'b.md'])).rejects.toMatchObject({
      name: 'QueueError',
      key: 'b.md',
      message: expect.stringContaining('try again'),
    });
  });
});
