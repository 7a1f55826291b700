import { setTimeout } from 'node:timers/promises';
import { SQSClient } from '@aws-sdk/client-sqs';
import { parseEnvironment, uploadQueueOf } from '../site/environment.ts';
import { createS3Client } from '../store/s3/create-s3-client.ts';
import { createS3Store } from '../store/s3/s3-store.ts';
import { createLookAgain } from '../store/sqs/create-look-again.ts';
import { createNarrateHandler } from './handler.ts';
import { logOutcomes } from './log-outcomes.ts';
import { createPollyClient } from './polly/create-polly-client.ts';
import { createPollySpeech } from './polly/create-polly-speech.ts';

/** The deployed function: the environment is read and checked here, once, at init. */
const { uploadsBucket, siteBucket } = parseEnvironment(process.env);
const queueUrl = uploadQueueOf(process.env);

export const handler = createNarrateHandler(
  {
    siteBucket: createS3Store(createS3Client(), siteBucket),
    speech: createPollySpeech(createPollyClient()),
    lookAgain: createLookAgain(new SQSClient(), { queueUrl, bucket: uploadsBucket }),
    now: () => new Date(),
    wait: (duration) => setTimeout(duration),
  },
  logOutcomes,
);
