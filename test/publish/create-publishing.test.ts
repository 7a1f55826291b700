import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createPublishing } from '../../functions/publish/create-publishing.ts';
import { publish } from '../../functions/publish/publish.ts';
import { noReadingAids } from '../../functions/render/care/reading-aids.ts';
import { installAmpEngine } from '../../infra/install/amp-validator.ts';
import { article, openNewsdesk, site } from './newsdesk.ts';

it('An engine that could not be loaded for one article is loaded for the next', async () => {
  const desk = await openNewsdesk();
  const folder = await mkdtemp(join(tmpdir(), 'plaincast-engine-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const ampEngine = join(folder, 'validator_wasm.js');
  const { uploads, siteBucket } = desk;
  const loadAids = () => Promise.resolve(noReadingAids);
  const publishing = createPublishing({ uploads, siteBucket, site, ampEngine, loadAids });
  await uploads.put({ key: 'a.md', body: Buffer.from(article('Ferry')), contentType: 'text/markdown' });
  await expect(publish(publishing, 'a.md')).rejects.toThrow(ampEngine);
  await cp(installAmpEngine(), ampEngine);
  expect(await publish(publishing, 'a.md')).toMatchObject({ kind: 'published', key: 'a.md' });
});
