import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { narrationScriptPrefix } from '../site/keys.ts';
import { parseEvents } from '../store/events.ts';
import type { NarrateDependencies } from './dependencies.ts';
import { narrate } from './narrate.ts';
import type { NarrationOutcome } from './outcome.ts';

/** Told of everything that happens; a deployed function logs it, the local cloud prints it. */
export type NarrateReporter = {
  readonly outcome: (outcome: NarrationOutcome) => void;
  /** The message will come again, and after some tries lie among the dead letters. */
  readonly failure: (failure: { readonly messageId: string; readonly error: unknown }) => void;
};

export type NarrateHandler = (event: SQSEvent) => Promise<SQSBatchResponse>;

const idsIn = ({ body }: SQSRecord): readonly string[] =>
  parseEvents(body).flatMap(({ key }) =>
    key.startsWith(narrationScriptPrefix) && key.endsWith('.json')
      ? [key.slice(narrationScriptPrefix.length, -'.json'.length)]
      : [],
  );

/** Narrates what a batch of S3 event messages is about, one after the other; a message fails alone. */
export const createNarrateHandler = (
  dependencies: NarrateDependencies,
  reporter: NarrateReporter,
): NarrateHandler => {
  const handle = async (record: SQSRecord): Promise<string | null> => {
    const { messageId, attributes } = record;
    try {
      const isRepeated = Number(attributes.ApproximateReceiveCount) > 1;
      for (const id of idsIn(record)) reporter.outcome(await narrate(dependencies, id, isRepeated));
      return null;
    } catch (error) {
      reporter.failure({ messageId, error });
      return messageId;
    }
  };
  return async ({ Records }) => {
    const failed: string[] = [];
    for (const record of Records) {
      const id = await handle(record);
      if (id !== null) failed.push(id);
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
};
