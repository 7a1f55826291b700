import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Queue, QueueEncryption, QueuePolicy } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { QueueSettings } from '../queues.ts';

/** A queue with its dead letters. */
export type MessageQueue = {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  /** Whoever sends to the queue must wait for it. */
  readonly policy: QueuePolicy;
};

/** A message is hidden this many times as long as its function may run (AWS asks for six). */
const visibilityPerTimeout = 6;

/**
 * SQS in front of a function: S3 events arrive at least once, unordered and late, and a direct trigger loses after
 * two retries. Encrypted, TLS only, and only S3 of this very account may send.
 */
export const createMessageQueue = (
  scope: Construct,
  id: string,
  settings: QueueSettings,
  functionTimeout: number,
): MessageQueue => {
  const home = new Construct(scope, id);
  const deadLetters = new Queue(home, 'DeadLetters', {
    retentionPeriod: Duration.days(14),
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const queue = new Queue(home, 'Queue', {
    visibilityTimeout: Duration.seconds(visibilityPerTimeout * functionTimeout),
    deliveryDelay: Duration.seconds(settings.delay),
    // As long as can be: an outage of some days loses nothing.
    retentionPeriod: Duration.days(14),
    encryption: QueueEncryption.SQS_MANAGED,
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: settings.tries },
  });
  const policy = new QueuePolicy(home, 'Policy', { queues: [queue] });
  policy.document.addStatements(tlsOnly(queue), fromBuckets(queue));
  return { queue, deadLetters, policy };
};

const tlsOnly = (queue: Queue): PolicyStatement =>
  new PolicyStatement({
    sid: 'TlsOnly',
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: ['sqs:*'],
    resources: [queue.queueArn],
    conditions: { Bool: { 'aws:SecureTransport': 'false' } },
  });

/** By account and not by bucket: a bucket can't be named before it exists, and it needs this policy to exist. */
const fromBuckets = (queue: Queue): PolicyStatement =>
  new PolicyStatement({
    sid: 'BucketsOfThisAccount',
    principals: [new ServicePrincipal('s3.amazonaws.com')],
    actions: ['sqs:SendMessage'],
    resources: [queue.queueArn],
    conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
  });
