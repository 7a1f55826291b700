import { randomUUID } from 'node:crypto';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { QueueSettings } from '../queues.ts';
import { emptyMailbox, returnFailures, takeBatch, type DeadLetter, type Message } from './mailbox.ts';

/** An event source mapping's function. */
export type Consume = (event: SQSEvent) => Promise<SQSBatchResponse>;

/** Standard-queue behaviour of SQS in this process: batches, window, delay, retry, dead letters. */
export type Queue = {
  /** Tries: how often it was received before, by a process that is gone. */
  readonly send: (body: string, tries?: number) => void;
  readonly isIdle: () => boolean;
  readonly deadLetters: () => readonly DeadLetter[];
  /** No further batch is started; resolves when what is being handled has ended. */
  readonly stop: () => Promise<void>;
};

/** Milliseconds between two looks at the mailbox. */
const polling = 20;

/** Handles what is sent with `consume`, as the stacks' event source mapping would. */
export const createQueue = (name: string, settings: QueueSettings, consume: Consume): Queue => {
  let mailbox = emptyMailbox;
  const running = new Set<Promise<void>>();

  const handle = async (batch: readonly Message[]): Promise<void> => {
    const failures = await invoke(name, batch, consume);
    mailbox = returnFailures(mailbox, batch, failures, { tries: settings.tries, now: Date.now() });
  };
  const startBatches = (): void => {
    while (running.size < settings.concurrency) {
      const { batch, rest } = takeBatch(mailbox, settings, Date.now());
      if (batch.length === 0) return;
      mailbox = rest;
      const work: Promise<void> = handle(batch).finally(() => running.delete(work));
      running.add(work);
    }
  };

  const timer = setInterval(startBatches, polling);
  return {
    send: (body, tries = 0) => {
      const visibleAt = Date.now() + settings.delay * 1000;
      mailbox = {
        ...mailbox,
        waiting: [...mailbox.waiting, { id: randomUUID(), body, tries, visibleAt }],
      };
    },
    isIdle: () => running.size === 0 && mailbox.waiting.length === 0,
    deadLetters: () => mailbox.deadLetters,
    stop: async () => {
      clearInterval(timer);
      await Promise.all(running);
    },
  };
};

/** The messages that failed, with the reason: a throw fails the whole batch, as in Lambda. */
const invoke = async (
  name: string,
  batch: readonly Message[],
  consume: Consume,
): Promise<ReadonlyMap<string, string>> => {
  try {
    const response = await consume({ Records: batch.map((message) => recordOf(name, message)) });
    const failed = response.batchItemFailures.map((failure) => failure.itemIdentifier);
    return new Map(failed.map((id) => [id, 'the function reported this message as failed']));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return new Map(batch.map((message) => [message.id, reason]));
  }
};

const recordOf = (name: string, message: Message): SQSRecord => ({
  messageId: message.id,
  receiptHandle: message.id,
  body: message.body,
  attributes: {
    ApproximateReceiveCount: String(message.tries + 1),
    SentTimestamp: String(message.visibleAt),
    SenderId: 'local',
    ApproximateFirstReceiveTimestamp: String(message.visibleAt),
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: `arn:aws:sqs:local:000000000000:${name}`,
  awsRegion: 'local',
});
