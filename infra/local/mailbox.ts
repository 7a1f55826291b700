import type { QueueSettings } from '../queues.ts';

/** A message of a queue; `visibleAt` in milliseconds since 1970. */
export type Message = {
  readonly id: string;
  readonly body: string;
  readonly tries: number;
  readonly visibleAt: number;
};

/** A message that failed every try, and what the last one said. */
export type DeadLetter = { readonly body: string; readonly reason: string };

/** What a queue holds. */
export type Mailbox = { readonly waiting: readonly Message[]; readonly deadLetters: readonly DeadLetter[] };

export const emptyMailbox: Mailbox = { waiting: [], deadLetters: [] };

/** The next batch once it is due (full, or its window over), and what stays. */
export const takeBatch = (
  mailbox: Mailbox,
  settings: QueueSettings,
  now: number,
): { readonly batch: readonly Message[]; readonly rest: Mailbox } => {
  const visible = mailbox.waiting.filter((message) => message.visibleAt <= now).slice(0, settings.batchSize);
  if (visible.length === 0 || !isDue(visible, settings, now)) return { batch: [], rest: mailbox };
  const taken = new Set(visible);
  return { batch: visible, rest: { ...mailbox, waiting: mailbox.waiting.filter((one) => !taken.has(one)) } };
};

/** Failures by message id, with the reason: seen again later, or a dead letter after the last try. */
export const returnFailures = (
  mailbox: Mailbox,
  batch: readonly Message[],
  failures: ReadonlyMap<string, string>,
  retry: { readonly tries: number; readonly now: number },
): Mailbox => {
  const failed = batch
    .filter((message) => failures.has(message.id))
    .map((message) => ({
      ...message,
      tries: message.tries + 1,
      visibleAt: retry.now + retryAfter(message.tries),
    }));
  const spent = failed.filter((message) => message.tries >= retry.tries);
  return {
    waiting: [...mailbox.waiting, ...failed.filter((message) => message.tries < retry.tries)],
    deadLetters: [
      ...mailbox.deadLetters,
      ...spent.map(({ id, body }) => ({ body, reason: failures.get(id) ?? '' })),
    ],
  };
};

/** Milliseconds; the cloud waits for its visibility timeout instead, a person at a laptop shouldn't. */
const retryAfter = (tries: number): number => 100 * 2 ** tries;

const isDue = (visible: readonly Message[], settings: QueueSettings, now: number): boolean => {
  const oldest = visible.reduce((earliest, message) => Math.min(earliest, message.visibleAt), now);
  return visible.length >= settings.batchSize || now - oldest >= settings.window * 1000;
};
