import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { parseEvents } from '../store/events.ts';
import type { PublishDependencies } from './dependencies.ts';
import type { PublishOutcome } from './outcome.ts';
import { publish } from './publish.ts';

/** Told of everything that happens; a deployed function logs it, the local cloud prints it. */
export type PublishReporter = {
  readonly outcome: (outcome: PublishOutcome) => void;
  /** The message will come again, and after some tries lie among the dead letters. */
  readonly failure: (failure: { readonly messageId: string; readonly error: unknown }) => void;
};

export type PublishHandler = (event: SQSEvent) => Promise<SQSBatchResponse>;

/**
 * Publishes what a batch of S3 event messages is about. A message fails alone: one that is refused for good is done,
 * one that meets an unexpected error is reported back and comes again. A key that is in the batch twice is looked at
 * once.
 */
export const createPublishHandler = (
  dependencies: PublishDependencies,
  reporter: PublishReporter,
): PublishHandler => {
  const publishOnce = (running: Map<string, Promise<void>>, key: string): Promise<void> => {
    const before = running.get(key);
    if (before !== undefined) return before;
    const work = publish(dependencies, key).then(reporter.outcome);
    running.set(key, work);
    return work;
  };
  const handle = async (record: SQSRecord, running: Map<string, Promise<void>>): Promise<string | null> => {
    try {
      await Promise.all(parseEvents(record.body).map(({ key }) => publishOnce(running, key)));
      return null;
    } catch (error) {
      reporter.failure({ messageId: record.messageId, error });
      return record.messageId;
    }
  };
  return async ({ Records }) => {
    const running = new Map<string, Promise<void>>();
    const failed = await Promise.all(Records.map((record) => handle(record, running)));
    return {
      batchItemFailures: failed.filter((id) => id !== null).map((itemIdentifier) => ({ itemIdentifier })),
    };
  };
};
