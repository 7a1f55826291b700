import type { SQSEvent, SQSRecord } from 'aws-lambda';

/** A message as Lambda gets it from a queue, for the first time or once more. */
export const messageOf = (messageId: string, body: string, tries = 1): SQSRecord => ({
  messageId,
  receiptHandle: '',
  body,
  attributes: {
    ApproximateReceiveCount: String(tries),
    SentTimestamp: '0',
    SenderId: '',
    ApproximateFirstReceiveTimestamp: '0',
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: '',
  awsRegion: '',
});

/** A batch; its messages are called `m0`, `m1` … */
export const eventOf = (...bodies: readonly string[]): SQSEvent => ({
  Records: bodies.map((body, index) => messageOf(`m${index}`, body)),
});
