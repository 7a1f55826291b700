import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { schedules } from '../schedules.ts';
import type { MessageQueue } from './message-queue.ts';
import { runEvery } from './schedule.ts';
import { createWorker, type Surroundings } from './worker.ts';

/** Where the sweep sends what is to be looked at again. */
export type SweptQueues = { readonly created: MessageQueue; readonly changed: MessageQueue };

/**
 * Releases what was embargoed, tells the articles of a picture that many show, and holds uploads, catalog and pages
 * against each other. It hears the clock and no queue, so that nothing it sends comes back to it.
 */
export const createSweeping = (
  scope: Construct,
  surroundings: Surroundings,
  { created, changed }: SweptQueues,
): LambdaFunction => {
  const home = new Construct(scope, 'Sweeping');
  const worker = createWorker(home, 'sweep', surroundings);
  worker.addEnvironment('UPLOADS_QUEUE', created.queue.queueUrl);
  worker.addEnvironment('ENTRIES_QUEUE', changed.queue.queueUrl);
  worker.addToRolePolicy(
    new PolicyStatement({
      actions: ['sqs:SendMessage'],
      resources: [created.queue.queueArn, changed.queue.queueArn],
    }),
  );
  runEvery(home, 'Clock', schedules.sweep, worker);
  return worker;
};
