import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { PollyClient } from '@aws-sdk/client-polly';
import { onTestFinished } from 'vitest';
import type { NarrateDependencies } from '../../functions/narrate/dependencies.ts';
import { narrate } from '../../functions/narrate/narrate.ts';
import type { NarrationOutcome } from '../../functions/narrate/outcome.ts';
import { createPollyClient } from '../../functions/narrate/polly/create-polly-client.ts';
import { createPollySpeech } from '../../functions/narrate/polly/create-polly-speech.ts';
import { createPublishing } from '../../functions/publish/create-publishing.ts';
import { publish } from '../../functions/publish/publish.ts';
import { narrationScriptPrefix } from '../../functions/site/keys.ts';
import { parseSite } from '../../functions/site/parse-site.ts';
import { createDirectoryStore } from '../../functions/store/directory/directory-store.ts';
import type { ObjectStore } from '../../functions/store/object-store.ts';
import { installAmpEngine } from '../../infra/install/amp-validator.ts';
import { loadReadingAids } from '../../infra/local/assets.ts';
import { type PollyServer, startPollyServer } from './polly-server.ts';

export const credentials = { accessKeyId: 'nobody', secretAccessKey: 'nothing' };

/** Tried once: what is tested here is what happens then. */
export const connect = (endpoint: string): PollyClient =>
  createPollyClient({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1 });

/** The real publishing and narrating on folders of their own, and a server that speaks. */
export type Studio = {
  readonly polly: PollyServer;
  readonly dependencies: NarrateDependencies;
  readonly siteBucket: ObjectStore;
  /** Puts an article in Markdown, or takes it away, and publishes; nothing is narrated yet. */
  readonly upload: (key: string, text: string) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  /** Delivers the events of scripts that changed. Throws what narrating throws; that event comes again. */
  readonly deliver: (isRepeated?: boolean) => Promise<readonly NarrationOutcome[]>;
  readonly keys: (prefix: string) => Promise<readonly string[]>;
  /** The only care page. */
  readonly page: () => Promise<string>;
};

const telling = (store: ObjectStore, tell: (id: string) => void): ObjectStore => {
  const told = (key: string): void => {
    if (key.startsWith(narrationScriptPrefix)) tell(key.slice(narrationScriptPrefix.length, -'.json'.length));
  };
  return {
    ...store,
    put: async (request) => {
      const result = await store.put(request);
      told(request.key);
      return result;
    },
    delete: async (key) => {
      await store.delete(key);
      told(key);
    },
  };
};

/** The site bucket as a function sees it. */
type View = (store: ObjectStore, name: 'publish' | 'narrate') => ObjectStore;

export const openStudio = async (
  settings: object = { narration: { voices: { zh: 'Zhiyu', en: 'Joanna' } } },
  view: View = (store) => store,
): Promise<Studio> => {
  const folder = await mkdtemp(join(tmpdir(), 'plaincast-studio-'));
  const polly = await startPollyServer();
  onTestFinished(async () => {
    await polly.close();
    await rm(folder, { recursive: true });
  });
  const uploads = createDirectoryStore(join(folder, 'uploads'));
  const siteBucket = createDirectoryStore(join(folder, 'site'));
  const events = new Set<string>();
  const publishing = createPublishing({
    uploads,
    siteBucket: telling(view(siteBucket, 'publish'), (id) => events.add(id)),
    site: parseSite({ title: 'Desk', baseUrl: 'https://desk.example', ...settings }),
    ampEngine: installAmpEngine(),
    loadAids: loadReadingAids,
  });
  const dependencies: NarrateDependencies = {
    siteBucket: view(siteBucket, 'narrate'),
    speech: createPollySpeech(connect(polly.endpoint)),
    lookAgain: async (keys) => {
      for (const key of keys) await publish(publishing, key);
    },
    now: () => new Date('2025-06-01T00:00:00Z'),
    wait: () => setTimeout(1),
  };
  const keys = async (prefix: string): Promise<readonly string[]> =>
    (await siteBucket.list({ prefix })).map(({ key }) => key);
  return {
    polly,
    dependencies,
    siteBucket,
    upload: async (key, text) => {
      await uploads.put({ key, body: Buffer.from(text), contentType: 'text/markdown' });
      await publish(publishing, key);
    },
    remove: async (key) => {
      await uploads.delete(key);
      await publish(publishing, key);
    },
    deliver: async (isRepeated = false) => {
      const outcomes: NarrationOutcome[] = [];
      for (const id of events) {
        outcomes.push(await narrate(dependencies, id, isRepeated));
        events.delete(id);
      }
      return outcomes;
    },
    keys,
    page: async () => {
      const [key = ''] = await keys('care/');
      return Buffer.from((await siteBucket.get(key))?.body ?? []).toString();
    },
  };
};

export const markdown = (title: string, ...paragraphs: readonly string[]): string =>
  `---\ntitle: ${title}\ndate: 2025-05-01\n---\n\n${paragraphs.join('\n\n')}\n`;
