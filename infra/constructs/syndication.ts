import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { functions } from '../functions.ts';
import { changedEntries } from '../queues.ts';
import { createMessageQueue, type MessageQueue } from './message-queue.ts';
import { consume, createWorker, type Surroundings } from './worker.ts';

export const createSyndicationQueue = (scope: Construct): MessageQueue =>
  createMessageQueue(scope, 'SyndicationQueue', changedEntries, functions.syndicate.timeout);

/** Brings the feeds into step with what is published; gathers a burst of uploads into one rebuild. */
export const createSyndication = (
  scope: Construct,
  surroundings: Surroundings,
  queue: MessageQueue,
): LambdaFunction => {
  const worker = createWorker(new Construct(scope, 'Syndication'), 'syndicate', surroundings);
  consume(worker, queue, changedEntries);
  return worker;
};
