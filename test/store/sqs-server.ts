import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

type Entry = { readonly Id: string; readonly MessageBody: string };
type Batch = { readonly QueueUrl: string; readonly Entries: readonly Entry[] };

const taken = ({ Id, MessageBody }: Entry) => ({
  Id,
  MessageId: Id,
  MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex'),
});
const failed = ({ Id }: Entry) => ({ Id, SenderFault: false, Code: 'InternalError', Message: 'try again' });

/** Speaks as much of SQS (AWS JSON 1.0) as it takes to send messages. Refused: bodies that it won't take. */
export const startSqsServer = async (refused: (body: string) => boolean = () => false) => {
  const batches: Batch[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const batch = (await json(request)) as Batch;
    batches.push(batch);
    const [good, bad] = [false, true].map((is) =>
      batch.Entries.filter(({ MessageBody }) => refused(MessageBody) === is),
    );
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify({ Successful: good?.map(taken), Failed: bad?.map(failed) }));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { batches, endpoint: `http://127.0.0.1:${port}` };
};
