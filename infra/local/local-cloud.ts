import type { ObjectStore } from '../../functions/store/object-store.ts';
import { entryPrefix, narrationScriptPrefix } from '../../functions/site/keys.ts';
import type { LookAgain } from '../../functions/store/sqs/create-look-again.ts';
import type { SweepDependencies } from '../../functions/sweep/dependencies.ts';
import { schedules } from '../schedules.ts';
import {
  changedEntries,
  changedScripts,
  createdUploads,
  removedUploads,
  type QueueSettings,
} from '../queues.ts';
import { runEvery } from './clock.ts';
import type { DeadLetter } from './mailbox.ts';
import { createQueue, type Consume } from './queue.ts';
import { notificationOf } from './s3-events.ts';

/** The functions as they are deployed, on stores of this machine. */
export type LocalFunctions = {
  /** Given the site store whose changes start `syndicate`. */
  readonly publish: (siteStore: ObjectStore) => Consume;
  readonly syndicate: Consume;
  /** Where articles are read aloud. Given what has uploads looked at again. */
  readonly narrate?: (lookAgain: LookAgain) => Consume;
  /** Brings the news sitemap into step with the clock. */
  readonly news: () => Promise<unknown>;
  /** What is due by the clock: it sends uploads and records to be looked at again. Throws: tried again by and by. */
  readonly sweep: (again: Pick<SweepDependencies, 'publishAgain' | 'syndicateAgain'>) => Promise<unknown>;
};

export type LocalCloud = {
  readonly uploadCreated: (key: string) => void;
  readonly uploadRemoved: (key: string) => void;
  /** A process that is gone may have died over the record or script under this key. */
  readonly catalogAgain: Tell;
  /** Resolves once every event, and every event that came of it, is dealt with. */
  readonly settled: () => Promise<void>;
  readonly news: LocalFunctions['news'];
  readonly deadLetters: () => readonly DeadLetter[];
  readonly stop: () => Promise<void>;
};

export const uploadsBucket = 'uploads';
export const siteBucket = 'site';

/** A person at a laptop waits a second where the cloud may wait a minute. */
const onLaptop = (settings: QueueSettings): QueueSettings => ({
  ...settings,
  window: settings.window / 60,
  delay: settings.delay / 60,
});

/** Buckets, notifications, queues and schedules wired as the stacks wire them. */
export const createLocalCloud = (functions: LocalFunctions, siteStore: ObjectStore): LocalCloud => {
  const syndication = createQueue('entries', onLaptop(changedEntries), functions.syndicate);
  const entryChanged = (key: string, tries = 0): void =>
    syndication.send(notificationOf(siteBucket, key, 'created'), tries);
  const tellOfCatalog = (tries: number): Tell =>
    teller({
      [entryPrefix]: (key) => entryChanged(key, tries),
      [narrationScriptPrefix]: (key) => narration?.send(notificationOf(siteBucket, key, 'created')),
    });
  const publish = functions.publish(notifying(siteStore, tellOfCatalog(0)));
  const created = createQueue('created-uploads', onLaptop(createdUploads), publish);
  const removed = createQueue('removed-uploads', onLaptop(removedUploads), publish);
  const uploadCreated = (key: string): void => created.send(notificationOf(uploadsBucket, key, 'created'));
  const again = {
    publishAgain: async (keys: readonly string[]) => keys.forEach(uploadCreated),
    syndicateAgain: async (keys: readonly string[]) => keys.forEach((key) => entryChanged(key)),
  };
  const narrate = functions.narrate?.(again.publishAgain);
  const narration = narrate && createQueue('scripts', onLaptop(changedScripts), narrate);
  const queues = [created, removed, syndication, ...(narration === undefined ? [] : [narration])];
  const clocks = [
    runEvery(schedules.sweep, () => functions.sweep(again)),
    runEvery(schedules.news, functions.news),
  ];
  return {
    uploadCreated,
    uploadRemoved: (key) => removed.send(notificationOf(uploadsBucket, key, 'removed')),
    catalogAgain: tellOfCatalog(1),
    settled: async () => {
      while (!queues.every((queue) => queue.isIdle()))
        await new Promise((resolve) => setTimeout(resolve, 10));
    },
    news: functions.news,
    deadLetters: () => queues.flatMap((queue) => queue.deadLetters()),
    stop: async () => {
      for (const clock of clocks) await clock.stop();
      for (const queue of queues) await queue.stop();
    },
  };
};

type Tell = (key: string) => void;

/** Tells of a key whoever listens to its prefix. */
const teller =
  (listeners: Readonly<Record<string, Tell>>): Tell =>
  (key) => {
    for (const [prefix, tell] of Object.entries(listeners)) if (key.startsWith(prefix)) tell(key);
  };

/** The store, telling of each change as the site bucket's notifications do. */
const notifying = (store: ObjectStore, tell: Tell): ObjectStore => ({
  ...store,
  put: async (request) => {
    const result = await store.put(request);
    if (result.kind === 'written') tell(request.key);
    return result;
  },
  delete: async (key) => {
    await store.delete(key);
    tell(key);
  },
});
