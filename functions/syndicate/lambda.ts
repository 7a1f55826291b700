import { parseEnvironment } from '../site/environment.ts';
import { createS3Client } from '../store/s3/create-s3-client.ts';
import { createS3Store } from '../store/s3/s3-store.ts';
import { createSyndication } from './create-syndication.ts';
import { createSyndicateHandler } from './handler.ts';
import { logOutcomes } from './log-outcomes.ts';
import { createScheduleHandler } from './schedule.ts';

/** The deployed function: the environment is read and checked here, once, at init. */
const { siteBucket, site } = parseEnvironment(process.env);
const dependencies = createSyndication({ siteBucket: createS3Store(createS3Client(), siteBucket), site });

const syndicate = createSyndicateHandler(dependencies, logOutcomes);
const schedule = createScheduleHandler(dependencies);

type LambdaEvent = Parameters<typeof syndicate>[0] | Parameters<typeof schedule>[0];

/** One function for both triggers, so that there is one bundle to keep warm: messages of the queue, and the schedule. */
export const handler = (event: LambdaEvent): ReturnType<typeof syndicate> | ReturnType<typeof schedule> =>
  'Records' in event ? syndicate(event) : schedule(event);
