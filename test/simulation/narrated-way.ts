import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { narrate } from '../../functions/narrate/narrate.ts';
import { publish } from '../../functions/publish/publish.ts';
import type { PublishDependencies } from '../../functions/publish/dependencies.ts';
import { narrationScriptPrefix } from '../../functions/site/keys.ts';
import { type Operation, type WorkerStores, createCrew } from './crew.ts';
import { seeded } from './explore.ts';
import { type MemoryStore, createMemoryStore } from './memory-store.ts';
import { plainPress } from './plain-press.ts';
import type { Deed } from './scenario.ts';

/** What a queue delivers: an upload to publish, or the id of an article to narrate. */
type Message = { readonly upload: string } | { readonly script: string; readonly isRepeated: boolean };

/** Workers 0 and 1 publish, 2 and 3 narrate, as many as SQS starts at least. */
const crewSize = 4;
const isNarrator = (worker: number): boolean => worker >= 2;

const sound = readFileSync(new URL('../narrate/recorded/two.mp3', import.meta.url));

/** The same for the same text, as the real one is: a paragraph for each word. */
const composeScript: NonNullable<PublishDependencies['composeScript']> = async ({ article }, upload) => ({
  upload,
  voice: 'Zhiyu',
  engine: 'neural',
  paragraphs: article.html
    .split(' ')
    .map((ssml) => [{ ssml, characters: ssml.length, within: '#care_b', start: 0, end: ssml.length }]),
});

/** Tells the narrators of each script that is written or removed, as the site bucket's notifications do. */
const notifying = (store: MemoryStore, tell: (message: Message) => void): MemoryStore => {
  const told = (key: string): void => {
    if (!key.startsWith(narrationScriptPrefix)) return;
    tell({ script: key.slice(narrationScriptPrefix.length, -'.json'.length), isRepeated: false });
  };
  return {
    ...store,
    put: (request) => {
      const result = store.put(request);
      told(request.key);
      return result;
    },
    delete: (key) => {
      store.delete(key);
      told(key);
    },
  };
};

export type NarratedWay = {
  readonly siteBucket: MemoryStore;
  readonly uploads: MemoryStore;
  /** Each request that was paid for. */
  readonly paid: readonly string[];
};

/** SQS gives up on a message after five tries. */
const mostFailures = 5;

/**
 * Uploads, a site, a publisher, queues and workers; somebody outside decides who goes on. Step: milliseconds that pass
 * while a narrator looks around; a dead one's claim must end some time, and a living one's must not.
 */
const openHouse = (deeds: readonly Deed[], step: number) => {
  const queue: Message[] = [];
  const waiting = [...deeds];
  const paid: string[] = [];
  let time = Date.parse('2025-02-01T00:00:00Z');
  let failures = 0;
  const uploads = createMemoryStore(() => new Date(time));
  const siteBucket = notifying(
    createMemoryStore(() => new Date(0)),
    (message) => void queue.push(message),
  );
  const crew = createCrew(crewSize, { uploads, siteBucket });
  const pause = async (stores: WorkerStores, name: string): Promise<void> =>
    void (await stores.siteBucket.head(`catalog/${name}`));
  const work = async (stores: WorkerStores, message: Message): Promise<void> => {
    if ('upload' in message) {
      await publish({ ...plainPress, ...stores, composeScript }, message.upload);
      return;
    }
    const ask = async (what: string): Promise<void> => {
      await pause(stores, 'polly');
      paid.push(what);
    };
    const dependencies = {
      siteBucket: stores.siteBucket,
      speech: {
        speak: ({ ssml }: { ssml: string }) => ask(`sound ${ssml}`).then(() => sound),
        mark: ({ ssml }: { ssml: string }) => ask(`marks ${ssml}`).then(() => ''),
      },
      lookAgain: async (keys: readonly string[]) => {
        await pause(stores, 'queue');
        queue.push(...keys.map((upload) => ({ upload })));
      },
      now: () => new Date((time += step)),
      wait: () => pause(stores, 'wait'),
    };
    await narrate(dependencies, message.script, message.isRepeated);
  };
  const deal = async (stores: WorkerStores, message: Message): Promise<void> => {
    try {
      await work(stores, message);
    } catch (error) {
      failures += 1;
      if (failures > mostFailures) throw error;
      queue.push({ ...message, isRepeated: true });
    }
  };
  const act = (deed: Deed): void => {
    if (deed.kind === 'remove') uploads.delete(deed.key);
    else uploads.put({ key: deed.key, body: Buffer.from(deed.body), contentType: 'application/json' });
    queue.push({ upload: deed.key });
  };
  const startIdle = (): void => {
    for (let worker = 0; worker < crewSize; worker += 1) {
      const index = queue.findIndex((message) => 'script' in message === isNarrator(worker));
      if (index < 0 || !crew.isIdle(worker)) continue;
      const [message] = queue.splice(index, 1);
      if (message !== undefined)
        crew.start(worker, JSON.stringify(message), (stores) => deal(stores, message));
    }
  };
  const actNext = (): void => {
    const deed = waiting.shift();
    if (deed !== undefined) act(deed);
  };
  const isOver = (): boolean => crew.pending().length + waiting.length + queue.length === 0;
  return { uploads, siteBucket, paid, crew, queue, actNext, startIdle, isOver };
};

/** A worker dies; each of its writes that is on its way arrives or is lost, and its message comes again. */
const die = ({ crew, queue }: ReturnType<typeof openHouse>, worker: number, random: () => number): void => {
  const writes = crew.pending().filter((one) => one.worker === worker && one.isWrite);
  const message = JSON.parse(crew.kill(worker)) as Message;
  for (const write of writes) if (random() < 0.5) write.land();
  queue.push('upload' in message ? message : { ...message, isRepeated: true });
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
 * The real `publish` and `narrate` from the first deed to the last message, in an order drawn by lot. Deaths: workers
 * that die on the way. Throws what a worker throws time and again.
 */
export const goNarratedWay = async (
  deeds: readonly Deed[],
  seed: number,
  deaths: number,
): Promise<NarratedWay> => {
  const random = seeded(seed);
  const draw = drawn(random);
  const house = openHouse(deeds, deaths === 0 ? 0 : 20_000);
  let dead = 0;
  while (!house.isOver()) {
    if (random() < 0.05 || house.crew.pending().length === 0) house.actNext();
    house.startIdle();
    await setImmediate();
    const next = draw(house.crew.pending());
    if (next !== undefined && dead < deaths && random() < 0.005) {
      dead += 1;
      die(house, next.worker, random);
    } else next?.perform();
    await setImmediate();
    const [failure] = house.crew.failures();
    if (failure !== undefined) throw failure;
  }
  return house;
};
