import { SQSClient } from '@aws-sdk/client-sqs';
import { entryQueueOf, parseEnvironment, uploadQueueOf } from '../site/environment.ts';
import { createS3Client } from '../store/s3/create-s3-client.ts';
import { createS3Store } from '../store/s3/s3-store.ts';
import { createLookAgain } from '../store/sqs/create-look-again.ts';
import type { SweepDependencies } from './dependencies.ts';
import { logOutcome } from './log-outcome.ts';
import { sweep } from './sweep.ts';

/** The deployed function: the environment is read and checked here, once, at init. */
const { uploadsBucket, siteBucket, site } = parseEnvironment(process.env);
const s3 = createS3Client();
const sqs = new SQSClient();

const dependencies: SweepDependencies = {
  uploads: createS3Store(s3, uploadsBucket),
  siteBucket: createS3Store(s3, siteBucket),
  site,
  publishAgain: createLookAgain(sqs, { queueUrl: uploadQueueOf(process.env), bucket: uploadsBucket }),
  syndicateAgain: createLookAgain(sqs, { queueUrl: entryQueueOf(process.env), bucket: siteBucket }),
  now: () => new Date(),
};

/** What the schedule sends is not needed: a run looks at what is due now. */
export const handler = async (): Promise<void> => logOutcome(await sweep(dependencies));
