import { setImmediate } from 'node:timers/promises';
import { publish } from '../../functions/publish/publish.ts';
import { entryPrefix } from '../../functions/site/keys.ts';
import { syndicate } from '../../functions/syndicate/syndicate.ts';
import { dependenciesFor } from '../syndicate/newsdesk.ts';
import { type Crew, type Operation, type WorkerStores, createCrew } from './crew.ts';
import { seeded } from './explore.ts';
import { type MemoryStore, createMemoryStore } from './memory-store.ts';
import { plainPress, site } from './plain-press.ts';
import type { Deed } from './scenario.ts';

/** What a queue delivers: an upload to publish, or the ids of records to syndicate. */
type Message =
  | { readonly upload: string }
  | { readonly entries: readonly string[]; readonly isRepeated?: boolean };

/** Workers 0 and 1 publish, 2 and 3 syndicate, as many as SQS starts at least. */
const crewSize = 4;
const isSyndicator = (worker: number): boolean => worker >= 2;

const work = async (stores: WorkerStores, message: Message): Promise<readonly string[]> => {
  if ('upload' in message) {
    await publish({ ...plainPress, ...stores }, message.upload);
    return [];
  }
  return (await syndicate(dependenciesFor(stores.siteBucket, site), message.entries, message.isRepeated))
    .waiting;
};

export type WholeWay = { readonly uploads: MemoryStore; readonly siteBucket: MemoryStore };

/** Tells the syndicators of each record that is written, as the site bucket's notifications do. */
const notifying = (store: MemoryStore, tell: (message: Message) => void): MemoryStore => ({
  ...store,
  put: (request) => {
    const result = store.put(request);
    const isRecord = result.kind === 'written' && request.key.startsWith(entryPrefix);
    if (isRecord) tell({ entries: [request.key.slice(entryPrefix.length, -'.json'.length)] });
    return result;
  },
});

/** All messages for syndicators that wait become one: the window of their queue. */
const takeMessage = (queue: Message[], worker: number): Message | undefined => {
  const isMine = (message: Message): boolean => 'entries' in message === isSyndicator(worker);
  const mine = queue.filter(isMine);
  const [first] = mine;
  if (first === undefined) return undefined;
  const taken = isSyndicator(worker) ? mine : [first];
  for (const message of taken) queue.splice(queue.indexOf(message), 1);
  if ('upload' in first) return first;
  const batch = taken.flatMap((message) => ('entries' in message ? [message] : []));
  return {
    entries: [...new Set(batch.flatMap(({ entries }) => entries))],
    isRepeated: batch.some(({ isRepeated }) => isRepeated),
  };
};

/** A worker dies; each of its writes that is on its way arrives or is lost, and its message comes again. */
const die = (crew: Crew, worker: number, random: () => number): Message => {
  const writes = crew.pending().filter((one: Operation) => one.worker === worker && one.isWrite);
  const message = crew.kill(worker);
  for (const write of writes) if (random() < 0.5) write.land();
  return { ...(JSON.parse(message) as Message), isRepeated: true };
};

/** SQS gives up on a message after five tries. */
const mostFailures = 5;

/** Uploads, a site, a publisher, queues and workers; somebody outside decides who goes on. */
const openHouse = (deeds: readonly Deed[]) => {
  const queue: Message[] = [];
  const waiting = [...deeds];
  let time = Date.parse('2025-02-01T00:00:00Z');
  let failures = 0;
  const uploads = createMemoryStore(() => new Date(time));
  const bucket = createMemoryStore(() => new Date(0));
  const siteBucket = notifying(bucket, (message) => void queue.push(message));
  const crew = createCrew(crewSize, { uploads, siteBucket });
  const deal = async (stores: WorkerStores, message: Message): Promise<void> => {
    try {
      const left = await work(stores, message);
      if (left.length > 0) queue.push({ entries: left, isRepeated: true });
    } catch (error) {
      failures += 1;
      if (failures > mostFailures) throw error;
      queue.push({ ...message, isRepeated: true });
    }
  };
  return {
    uploads,
    siteBucket,
    crew,
    queue,
    isOver: () => crew.pending().length + waiting.length + queue.length === 0,
    actNext: (): void => {
      const deed = waiting.shift();
      if (deed === undefined) return;
      time += 60_000;
      if (deed.kind === 'remove') uploads.delete(deed.key);
      else uploads.put({ key: deed.key, body: Buffer.from(deed.body), contentType: 'application/json' });
      queue.push({ upload: deed.key });
    },
    startIdle: (): void => {
      for (let worker = 0; worker < crewSize; worker += 1) {
        const message = crew.isIdle(worker) ? takeMessage(queue, worker) : undefined;
        if (message !== undefined) {
          crew.start(worker, JSON.stringify(message), (stores) => deal(stores, message));
        }
      }
    },
  };
};

/** Who goes on, drawn by lot: whose turn it is stays so for a while, so that others are overtaken and come late. */
const drawn = (random: () => number): ((pending: readonly Operation[]) => Operation | undefined) => {
  let favourite = 0;
  return (pending) => {
    if (random() < 0.05) favourite = Math.floor(random() * crewSize);
    const ready = pending.filter(({ worker }) => worker === favourite);
    const choices = ready.length > 0 ? ready : pending;
    return choices[Math.floor(random() * choices.length)];
  };
};

/**
 * The real `publish` and `syndicate` from the first deed to the last message, in an order drawn by lot. One worker
 * dies on the way. Throws what a worker throws time and again.
 */
export const goWholeWay = async (deeds: readonly Deed[], seed: number): Promise<WholeWay> => {
  const random = seeded(seed);
  const draw = drawn(random);
  const house = openHouse(deeds);
  let isDeathToCome = true;
  while (!house.isOver()) {
    if (random() < 0.05 || house.crew.pending().length === 0) house.actNext();
    house.startIdle();
    await setImmediate();
    const next = draw(house.crew.pending());
    if (next !== undefined && isDeathToCome && random() < 0.01) {
      isDeathToCome = false;
      house.queue.push(die(house.crew, next.worker, random));
    } else next?.perform();
    await setImmediate();
    const [failure] = house.crew.failures();
    if (failure !== undefined) throw failure;
  }
  return house;
};
