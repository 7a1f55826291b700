import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { EntryRecord } from '../../functions/feeds/entry-record.ts';
import { createPublishing } from '../../functions/publish/create-publishing.ts';
import type { PublishDependencies } from '../../functions/publish/dependencies.ts';
import type { PublishOutcome } from '../../functions/publish/outcome.ts';
import { publish } from '../../functions/publish/publish.ts';
import { noReadingAids } from '../../functions/render/care/reading-aids.ts';
import { entryKey } from '../../functions/site/keys.ts';
import { parseSite } from '../../functions/site/parse-site.ts';
import { createDirectoryStore } from '../../functions/store/directory/directory-store.ts';
import type { ObjectStore } from '../../functions/store/object-store.ts';
import { installAmpEngine } from '../../infra/install/amp-validator.ts';

export const site = parseSite({ title: 'Desk', baseUrl: 'https://desk.example', largestUpload: 200_000 });

/** The real thing on folders of its own: readers, renderers, validator, stores. */
export type Newsdesk = {
  readonly dependencies: PublishDependencies;
  readonly uploads: ObjectStore;
  readonly siteBucket: ObjectStore;
  /** Puts the upload and publishes it. */
  readonly upload: (key: string, body: string | Uint8Array, contentType?: string) => Promise<PublishOutcome>;
  readonly remove: (key: string) => Promise<PublishOutcome>;
  readonly textOf: (key: string) => Promise<string | null>;
  readonly recordOf: (id: string) => Promise<EntryRecord | null>;
  readonly keys: (prefix: string) => Promise<readonly string[]>;
};

export const openNewsdesk = async (now = new Date('2025-06-01T00:00:00Z')): Promise<Newsdesk> => {
  const folder = await mkdtemp(join(tmpdir(), 'plaincast-desk-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const uploads = createDirectoryStore(join(folder, 'uploads'));
  const siteBucket = createDirectoryStore(join(folder, 'site'));
  const ampEngine = installAmpEngine();
  const loadAids = () => Promise.resolve(noReadingAids);
  const real = createPublishing({ uploads, siteBucket, site, ampEngine, loadAids });
  const dependencies = { ...real, now: () => now };
  const textOf = async (key: string): Promise<string | null> => {
    const stored = await siteBucket.get(key);
    return stored && Buffer.from(stored.body).toString();
  };
  return {
    dependencies,
    uploads,
    siteBucket,
    upload: async (key, body, contentType = 'text/markdown') => {
      await uploads.put({ key, body: Buffer.from(body), contentType });
      return publish(dependencies, key);
    },
    remove: async (key) => {
      await uploads.delete(key);
      return publish(dependencies, key);
    },
    textOf,
    recordOf: async (id) => {
      const text = await textOf(entryKey(id));
      return text === null ? null : (JSON.parse(text) as EntryRecord);
    },
    keys: async (prefix) => (await siteBucket.list({ prefix })).map(({ key }) => key),
  };
};

type FrontMatter = Readonly<Record<string, string>>;

/** An article in Markdown; its body is long enough to be one. */
export const article = (
  title: string,
  more: FrontMatter = {},
  body = 'The ferry left at nine, and half the town stood on the quay to see it off.',
): string => {
  const fields = Object.entries({ title, date: '2025-05-01T09:00:00Z', ...more });
  return `---\n${fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('\n')}\n---\n\n${body}\n`;
};

/** The outcome of the kind that was to be expected. Throws for any other. */
export const expectKind = <Kind extends PublishOutcome['kind']>(
  outcome: PublishOutcome,
  kind: Kind,
): Extract<PublishOutcome, { kind: Kind }> => {
  if (outcome.kind !== kind) throw new Error(`Not ${kind}: ${JSON.stringify(outcome)}`);
  return outcome as Extract<PublishOutcome, { kind: Kind }>;
};
