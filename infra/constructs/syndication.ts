import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { functions } from '../functions.ts';
import { changedEntries } from '../queues.ts';
import { schedules } from '../schedules.ts';
import { createMessageQueue, type MessageQueue } from './message-queue.ts';
import { runEvery } from './schedule.ts';
import { consume, createWorker, type Surroundings } from './worker.ts';

export const createSyndicationQueue = (scope: Construct): MessageQueue =>
  createMessageQueue(scope, 'SyndicationQueue', changedEntries, functions.syndicate.timeout);

/** Brings the feeds into step with what is published; gathers a burst of uploads into one rebuild. */
export const createSyndication = (
  scope: Construct,
  surroundings: Surroundings,
  queue: MessageQueue,
): LambdaFunction => {
  const home = new Construct(scope, 'Syndication');
  const worker = createWorker(home, 'syndicate', surroundings);
  consume(worker, queue, changedEntries);
  runEvery(home, 'News', schedules.news, worker);
  return worker;
};
