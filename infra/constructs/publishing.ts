import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { functions } from '../functions.ts';
import { createdUploads, createdUploadsBeside, removedUploads } from '../queues.ts';
import { createMessageQueue, type MessageQueue } from './message-queue.ts';
import { consume, createWorker, type Surroundings } from './worker.ts';

export type PublishingQueues = { readonly created: MessageQueue; readonly removed: MessageQueue };

/** Two queues into one function: what was removed waits, so that a move is seen as a copy first. */
export const createPublishingQueues = (scope: Construct): PublishingQueues => {
  const home = new Construct(scope, 'PublishingQueues');
  const { timeout } = functions.publish;
  return {
    created: createMessageQueue(home, 'Created', createdUploads, timeout),
    removed: createMessageQueue(home, 'Removed', removedUploads, timeout),
  };
};

/** Brings what is published about an upload into step with it. */
export const createPublishing = (
  scope: Construct,
  surroundings: Surroundings,
  queues: PublishingQueues,
): LambdaFunction => {
  const home = new Construct(scope, 'Publishing');
  const worker = createWorker(home, 'publish', surroundings);
  consume(worker, queues.created, createdUploadsBeside(surroundings.isNarrated));
  consume(worker, queues.removed, removedUploads);
  return worker;
};
