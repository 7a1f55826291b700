import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { entryPrefix } from '../site/keys.ts';
import { parseEvents } from '../store/events.ts';
import type { SyndicateDependencies } from './dependencies.ts';
import type { SyndicationOutcome } from './outcome.ts';
import { syndicate } from './syndicate.ts';

/** Told of everything that happens; a deployed function logs it, the local cloud prints it. */
export type SyndicateReporter = {
  readonly outcome: (outcome: SyndicationOutcome) => void;
  /** The message will come again, and after some tries lie among the dead letters. */
  readonly failure: (failure: { readonly messageId: string; readonly error: unknown }) => void;
};

export type SyndicateHandler = (event: SQSEvent) => Promise<SQSBatchResponse>;

/** The article's page is not there yet; its message comes again. */
export class WaitingForPageError extends Error {
  override readonly name = 'WaitingForPageError';
  readonly remedy = 'It is tried again. If it lasts, look for the failure of the publishing function.';
}

type Message = { readonly id: string; readonly entries: readonly string[]; readonly isRepeated: boolean };

type Reading = Message | { readonly id: string; readonly error: unknown };

const entryOf = (key: string): readonly string[] =>
  key.startsWith(entryPrefix) && key.endsWith('.json')
    ? [key.slice(entryPrefix.length, -'.json'.length)]
    : [];

const readMessage = ({ messageId, body, attributes }: SQSRecord): Reading => {
  try {
    const entries = parseEvents(body).flatMap(({ key }) => entryOf(key));
    return { id: messageId, entries, isRepeated: Number(attributes.ApproximateReceiveCount) > 1 };
  } catch (error) {
    return { id: messageId, error };
  }
};

const isReadable = (reading: Reading): reading is Message => 'entries' in reading;

const waitingFor = (entry: string): WaitingForPageError =>
  new WaitingForPageError(`The care page of ${entry} isn't out yet, so it isn't listed.`);

/**
 * Syndicates what a batch of S3 event messages is about, in one go. A message that can't be read, or whose article
 * has no page yet, fails alone; when the feeds can't be written, all that were to go into them come again.
 */
export const createSyndicateHandler = (
  dependencies: SyndicateDependencies,
  reporter: SyndicateReporter,
): SyndicateHandler => {
  const run = async (messages: readonly Message[]): Promise<ReadonlyMap<string, unknown>> => {
    const entries = [...new Set(messages.flatMap((message) => message.entries))];
    try {
      const isRepeated = messages.some((message) => message.isRepeated);
      const outcome = await syndicate(dependencies, entries, isRepeated);
      reporter.outcome(outcome);
      const waiting = new Set(outcome.waiting);
      return new Map(
        messages.flatMap((message) => {
          const entry = message.entries.find((one) => waiting.has(one));
          return entry === undefined ? [] : [[message.id, waitingFor(entry)] as const];
        }),
      );
    } catch (error) {
      return new Map(messages.map(({ id }) => [id, error]));
    }
  };
  return async ({ Records }) => {
    const readings = Records.map(readMessage);
    const unreadable = readings.flatMap((reading) =>
      isReadable(reading) ? [] : [[reading.id, reading.error] as const],
    );
    const failures = new Map([...unreadable, ...(await run(readings.filter(isReadable)))]);
    for (const [messageId, error] of failures) reporter.failure({ messageId, error });
    return { batchItemFailures: [...failures.keys()].map((itemIdentifier) => ({ itemIdentifier })) };
  };
};
