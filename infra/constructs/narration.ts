import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { functions } from '../functions.ts';
import { changedScripts } from '../queues.ts';
import { explain, wildcardFinding } from './acknowledgements.ts';
import { createMessageQueue, type MessageQueue } from './message-queue.ts';
import { consume, createWorker, type Surroundings } from './worker.ts';

export const createNarrationQueue = (scope: Construct): MessageQueue =>
  createMessageQueue(scope, 'NarrationQueue', changedScripts, functions.narrate.timeout);

/** Hears what is to be read aloud, and sends the uploads whose narration is out to be looked at again. */
export type NarrationQueues = { readonly scripts?: MessageQueue; readonly created: MessageQueue };

/** Has articles read aloud by Amazon Polly: no function where that is not switched on. */
export const createNarration = (
  scope: Construct,
  surroundings: Surroundings,
  { scripts, created }: NarrationQueues,
): Readonly<Partial<Record<'narrate', LambdaFunction>>> => {
  if (scripts === undefined) return {};
  const home = new Construct(scope, 'Narration');
  const narrate = createWorker(home, 'narrate', surroundings);
  narrate.addEnvironment('UPLOADS_QUEUE', created.queue.queueUrl);
  narrate.addToRolePolicy(allow('sqs:SendMessage', created.queue.queueArn));
  narrate.addToRolePolicy(allow('polly:SynthesizeSpeech', '*'));
  if (narrate.role !== undefined) explain(narrate.role, { [wildcardFinding('*')]: noResources });
  consume(narrate, scripts, changedScripts);
  return { narrate };
};

const allow = (action: string, resource: string): PolicyStatement =>
  new PolicyStatement({ actions: [action], resources: [resource] });

const noResources =
  'Amazon Polly knows no resources but lexicons, and none is used: speaking can be granted on * only.';
