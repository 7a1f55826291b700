import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { BundleFolders } from '../bundle/bundle-functions.ts';
import { type FunctionName, functions } from '../functions.ts';
import type { QueueSettings } from '../queues.ts';
import { actionNames, bucketAction, type Right, rightsOf } from '../rights.ts';
import { explainObjects } from './acknowledgements.ts';
import type { MessageQueue } from './message-queue.ts';

/** What every function of one site shares. */
export type Surroundings = {
  readonly uploads: IBucket;
  readonly site: IBucket;
  /** The site as JSON. */
  readonly siteJson: string;
  /** Whether its articles are read aloud. */
  readonly isNarrated: boolean;
  readonly logRetention: RetentionDays;
  readonly bundles: BundleFolders;
};

/** A function with a role and a log group of its own: no managed policy, no right that is not in its table. */
export const createWorker = (
  scope: Construct,
  name: FunctionName,
  surroundings: Surroundings,
): LambdaFunction => {
  const home = new Construct(scope, 'Worker');
  const settings = functions[name];
  const logGroup = new LogGroup(home, 'Logs', {
    retention: surroundings.logRetention,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(home, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  const granted = rightsOf(name, surroundings.isNarrated);
  for (const statement of statementsOf(granted, surroundings)) role.addToPolicy(statement);
  for (const { bucket, keys } of granted) {
    explainObjects(role, surroundings[bucket], keys, 'The objects of one purpose, named by their prefix');
  }
  return new LambdaFunction(home, 'Function', {
    description: `plaincast ${name}`,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    handler: 'index.handler',
    code: Code.fromAsset(surroundings.bundles[name]),
    memorySize: settings.memory,
    timeout: Duration.seconds(settings.timeout),
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    applicationLogLevelV2: ApplicationLogLevel.INFO,
    systemLogLevelV2: SystemLogLevel.WARN,
    environment: {
      UPLOADS_BUCKET: surroundings.uploads.bucketName,
      SITE_BUCKET: surroundings.site.bucketName,
      SITE: surroundings.siteJson,
      NODE_OPTIONS: '--enable-source-maps',
    },
  });
};

/** Handles a queue's messages in batches; a message that fails alone comes back alone. */
export const consume = (worker: LambdaFunction, queue: MessageQueue, settings: QueueSettings): void => {
  worker.addEventSource(
    new SqsEventSource(queue.queue, {
      batchSize: settings.batchSize,
      maxConcurrency: settings.concurrency,
      reportBatchItemFailures: true,
      ...(settings.window > 0 ? { maxBatchingWindow: Duration.seconds(settings.window) } : {}),
    }),
  );
};

const statementsOf = (rights: readonly Right[], surroundings: Surroundings): readonly PolicyStatement[] => {
  const bucketOf = (right: Right): IBucket => surroundings[right.bucket];
  const buckets = new Set(rights.map(bucketOf));
  return [
    ...rights.map(
      (right) =>
        new PolicyStatement({
          actions: right.actions.map((action) => actionNames[action]),
          resources: right.keys.map((key) => bucketOf(right).arnForObjects(key)),
        }),
    ),
    new PolicyStatement({ actions: [bucketAction], resources: [...buckets].map((one) => one.bucketArn) }),
  ];
};
