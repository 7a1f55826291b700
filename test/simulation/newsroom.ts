import { entryPrefix } from '../../functions/site/keys.ts';
import { publish } from '../../functions/publish/publish.ts';
import type { EntryRecord } from '../../functions/feeds/entry-record.ts';
import { type WorkerStores, createCrew } from './crew.ts';
import type { Action, Run } from './explore.ts';
import { type MemoryStore, createMemoryStore } from './memory-store.ts';
import { plainPress } from './plain-press.ts';
import type { Deed, InFlight, Scenario } from './scenario.ts';

/** What must hold at the end, and may be asked at any time. */
export type Newsroom = {
  readonly uploads: MemoryStore;
  readonly siteBucket: MemoryStore;
  /** Every record that was written on the way. */
  readonly records: readonly EntryRecord[];
};

export type Expectation = (newsroom: Newsroom) => void;

/** How a worker's stores differ from faithful ones. */
export type Weakening = (stores: WorkerStores) => WorkerStores;

const faithful: Weakening = (stores) => stores;

const crewSize = 2;

type Message = { readonly key: string; readonly removed: boolean };

const nameOf = ({ key, removed }: Message): string => `${removed ? 'removed' : 'created'} ${key}`;

const without = <Item>(items: readonly Item[], item: Item): readonly Item[] => {
  const index = items.indexOf(item);
  return [...items.slice(0, index), ...items.slice(index + 1)];
};

/** Keeps the records that are written. */
const recording = (store: MemoryStore, records: EntryRecord[]): MemoryStore => ({
  ...store,
  put: (request) => {
    const result = store.put(request);
    if (result.kind === 'written' && request.key.startsWith(entryPrefix)) {
      records.push(JSON.parse(Buffer.from(request.body).toString()) as EntryRecord);
    }
    return result;
  },
});

const quietFolders = {
  pictures: /(?:media|catalog\/pictures)\//,
  refusals: /catalog\/refusals\//,
  identities: /catalog\/keys\//,
  // Written as the care page is: where time is short, that one speaks for both; withdrawals differ.
  amp: /amp\//,
};

const quietIn = ({ about = [] }: Scenario): ((label: string) => boolean) => {
  const folders = (['pictures', 'refusals', 'identities', 'amp'] as const).filter(
    (subject) => !about.includes(subject),
  );
  return (label) => folders.some((subject) => quietFolders[subject].test(label));
};

const messagesBefore = ({ gone = [] }: Scenario): readonly Message[] =>
  gone.map((key) => ({ key, removed: true }));

const uploadsBefore = ({ before = {}, gone = [] }: Scenario, clock: () => Date): MemoryStore => {
  const uploads = createMemoryStore(clock);
  for (const [key, body] of Object.entries(before)) {
    uploads.put({ key, body: Buffer.from(body), contentType: 'application/json' });
  }
  for (const key of gone) uploads.delete(key);
  return uploads;
};

const copyOf = (store: MemoryStore): MemoryStore => {
  const copy = createMemoryStore(() => new Date(0));
  for (const { key } of store.list({ prefix: '' })) {
    const object = store.get(key);
    if (object !== null) copy.put({ ...object, contentType: object.contentType ?? '' });
  }
  return copy;
};

/**
 * A scenario at its beginning: uploads, a publisher, a queue and two workers that run the real `publish`. What
 * happens next, whoever drives it decides.
 */
export const openNewsroom = (
  scenario: Scenario,
  expect: Expectation,
  { weaken = faithful, start }: { readonly weaken?: Weakening | undefined; readonly start: MemoryStore },
): Run => {
  let time = Date.parse('2025-02-01T00:00:00Z');
  let deeds: readonly Deed[] = scenario.deeds;
  let queue = messagesBefore(scenario);
  let sent: readonly Message[] = [];
  let inFlight: readonly InFlight[] = [];
  let crashes = scenario.crashes ?? 0;
  let duplicates = scenario.duplicates ?? 0;
  const records: EntryRecord[] = [];
  const uploads = uploadsBefore(scenario, () => new Date(time));
  const siteBucket = recording(copyOf(start), records);
  const crew = createCrew(crewSize, { uploads, siteBucket });

  const enqueue = (message: Message): void => {
    queue = [...queue, message];
    sent = [...sent, message];
  };
  const act = (deed: Deed): void => {
    time += 60_000;
    if (deed.kind === 'remove') uploads.delete(deed.key);
    else uploads.put({ key: deed.key, body: Buffer.from(deed.body), contentType: 'application/json' });
    deeds = deeds.slice(1);
    enqueue({ key: deed.key, removed: deed.kind === 'remove' });
  };
  const take = (worker: number, message: Message): void => {
    queue = without(queue, message);
    crew.start(worker, JSON.stringify(message), async (stores) => {
      await publish({ ...plainPress, ...weaken(stores) }, message.key);
    });
  };
  const crash = (worker: number): void => {
    crashes -= 1;
    const writes = crew.pending().filter((one) => one.worker === worker && one.isWrite);
    const message = crew.kill(worker);
    if (writes.length === 0) queue = [...queue, JSON.parse(message) as Message];
    else inFlight = [...inFlight, { message, writes }];
  };
  // The message comes again when the queue gives up waiting: long after the last write has arrived or got lost.
  const resolve = (flight: InFlight, write: InFlight['writes'][number], arrives: boolean): void => {
    if (arrives) write.land();
    const writes = without(flight.writes, write);
    const others = without(inFlight, flight);
    inFlight = writes.length === 0 ? others : [...others, { ...flight, writes }];
    if (writes.length === 0) queue = [...queue, JSON.parse(flight.message) as Message];
  };

  const workers = Array.from({ length: crewSize }, (_, worker) => worker);
  const isCalm = (): boolean =>
    workers.every((worker) => crew.isIdle(worker)) &&
    queue.every(({ removed }) => removed) &&
    deeds.length === 0;
  const mayTake = ({ removed }: Message): boolean =>
    !removed || scenario.removalsLast !== true || (isCalm() && inFlight.length === 0);

  const takes = (): readonly Action[] => {
    const idle = workers.find((worker) => crew.isIdle(worker));
    if (idle === undefined) return [];
    const messages = new Map(queue.filter(mayTake).map((message) => [nameOf(message), message]));
    return [...messages].map(([name, message]) => ({
      label: `${idle} takes "${name}"`,
      worker: null,
      happen: () => take(idle, message),
    }));
  };
  const steps = (): readonly Action[] =>
    crew
      .pending()
      .map(({ worker, label, perform }) => ({ label: `${worker}: ${label}`, worker, happen: perform }));
  const isQuiet = quietIn(scenario);
  const accidents = (): readonly Action[] => [
    ...workers
      .filter((worker) => crashes > 0 && !crew.isIdle(worker))
      .map((worker) => ({ label: `${worker} dies`, worker: null, happen: () => crash(worker) })),
    ...inFlight.flatMap((flight) =>
      flight.writes.flatMap((write) => [
        { label: `arrives: ${write.label}`, worker: null, happen: () => resolve(flight, write, true) },
        { label: `is lost: ${write.label}`, worker: null, happen: () => resolve(flight, write, false) },
      ]),
    ),
    ...(duplicates > 0 ? [...new Map(sent.map((message) => [nameOf(message), message])).values()] : []).map(
      (message) => ({
        label: `once more: ${nameOf(message)}`,
        worker: null,
        happen: () => {
          duplicates -= 1;
          queue = [...queue, message];
        },
      }),
    ),
  ];
  const deedsNext = (): readonly Action[] =>
    deeds.slice(0, 1).map((deed) => ({
      label: `publisher: ${deed.kind} ${deed.key}`,
      worker: null,
      happen: () => act(deed),
    }));

  const isOver = (): boolean =>
    [...steps(), ...takes(), ...deedsNext()].length === 0 && inFlight.length === 0;

  const quietStep = (): Action | undefined => steps().find(({ label }) => isQuiet(label));

  const allActions = (): readonly Action[] =>
    isOver() ? [] : [...steps(), ...takes(), ...deedsNext(), ...accidents()];

  return {
    actions: () => {
      const quiet = quietStep();
      return quiet === undefined ? allActions() : [quiet];
    },
    fingerprint: () =>
      JSON.stringify([
        uploads.fingerprint(),
        siteBucket.fingerprint(),
        crew.fingerprint(),
        queue.map(nameOf).toSorted(),
        deeds.length,
        crashes,
        duplicates,
        inFlight.map(({ message, writes }) => [message, writes.map(({ label }) => label)]),
      ]),
    check: () => {
      const [failure] = crew.failures();
      if (failure !== undefined) throw failure;
      expect({ uploads, siteBucket, records });
    },
  };
};
