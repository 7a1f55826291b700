import { join } from 'node:path';
import { parseEnvironment } from '../site/environment.ts';
import { createS3Client } from '../store/s3/create-s3-client.ts';
import { createS3Store } from '../store/s3/s3-store.ts';
import { createAidsLoader } from './create-aids-loader.ts';
import { createPublishing } from './create-publishing.ts';
import { createPublishHandler } from './handler.ts';
import { logOutcomes } from './log-outcomes.ts';

/** The deployed function: the environment is read and checked here, once, at init. */
const { uploadsBucket, siteBucket, site } = parseEnvironment(process.env);
const client = createS3Client();

const dependencies = createPublishing({
  uploads: createS3Store(client, uploadsBucket),
  siteBucket: createS3Store(client, siteBucket),
  site,
  ampEngine: join(import.meta.dirname, 'validator_wasm.js'),
  loadAids: createAidsLoader({
    pinyin: join(import.meta.dirname, 'pinyin.index'),
    hanzi: join(import.meta.dirname, 'hanzi.index'),
  }),
});

export const handler = createPublishHandler(dependencies, logOutcomes);
