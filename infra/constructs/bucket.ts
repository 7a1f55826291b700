import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  type IBucket,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { MessageQueue } from './message-queue.ts';

export type BucketSettings = {
  readonly versioned: boolean;
  /** Where who asked for what is written down; `null` for that bucket itself. */
  readonly accessLogs: IBucket | null;
  readonly lifecycle: readonly LifecycleRule[];
};

/** What every bucket has in common: private, encrypted, TLS only, owner enforced, and kept when the stack goes. */
export const createBucket = (scope: Construct, id: string, settings: BucketSettings): IBucket =>
  new Bucket(scope, id, {
    versioned: settings.versioned,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    ...(settings.accessLogs === null
      ? {}
      : { serverAccessLogsBucket: settings.accessLogs, serverAccessLogsPrefix: `${id.toLowerCase()}/` }),
    lifecycleRules: [
      { id: 'broken-uploads', abortIncompleteMultipartUploadAfter: Duration.days(7) },
      ...settings.lifecycle,
    ],
    // The library's own class doesn't fit its interface under exactOptionalPropertyTypes (`policy?`).
  }) as IBucket;

/** Something happened below a prefix; S3 tells a queue. */
export type Notification = {
  readonly event: 's3:ObjectCreated:*' | 's3:ObjectRemoved:*' | 's3:LifecycleExpiration:*';
  readonly prefix: string;
  readonly queue: MessageQueue;
};

/**
 * The bucket's own notification configuration. `bucket.addEventNotification` would bring a hidden Python function
 * with rights on every bucket of the account. S3 tries the queue when it is configured: its policy must be there.
 */
export const notify = (bucket: IBucket, notifications: readonly Notification[]): void => {
  const resource = bucket.node.defaultChild;
  if (!(resource instanceof CfnBucket)) throw new TypeError(`${bucket.node.path} is no AWS::S3::Bucket`);
  resource.notificationConfiguration = {
    queueConfigurations: notifications.map(({ event, prefix, queue }) => ({
      event,
      queue: queue.queue.queueArn,
      ...(prefix === '' ? {} : { filter: { s3Key: { rules: [{ name: 'prefix', value: prefix }] } } }),
    })),
  };
  for (const { queue } of notifications) bucket.node.addDependency(queue.policy);
};
