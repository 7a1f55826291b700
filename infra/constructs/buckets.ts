import { Duration } from 'aws-cdk-lib';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { createBucket } from './bucket.ts';

export type Buckets = {
  /** Who asked S3 for what, and the reports of backfills. */
  readonly logs: IBucket;
  /** The publisher's originals. */
  readonly uploads: IBucket;
  /** What is published, and the private catalog. Never in one bucket with the uploads. */
  readonly site: IBucket;
};

/** An upload that was overwritten or deleted can be had back this long. */
const noncurrentDays = 90;
/** The notice that stands where a withdrawn article stood (feeds drop it at once). */
const withdrawnDays = 7;

export const createBuckets = (scope: Construct, logDays: number): Buckets => {
  const home = new Construct(scope, 'Buckets');
  const logs = createBucket(home, 'Logs', {
    versioned: false,
    accessLogs: null,
    lifecycle: [{ id: 'old-logs', expiration: Duration.days(logDays) }],
  });
  const uploads = createBucket(home, 'Uploads', {
    versioned: true,
    accessLogs: logs,
    lifecycle: [
      {
        id: 'old-versions',
        noncurrentVersionExpiration: Duration.days(noncurrentDays),
        expiredObjectDeleteMarker: true,
      },
    ],
  });
  const site = createBucket(home, 'Site', {
    // Everything in it can be made again from the uploads; versions would only cost.
    versioned: false,
    accessLogs: logs,
    lifecycle: [
      { id: 'withdrawn', tagFilters: { withdrawn: 'true' }, expiration: Duration.days(withdrawnDays) },
    ],
  });
  return { logs, uploads, site };
};
