import { entryPrefix } from '../../functions/site/keys.ts';
import type { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { createBackfill } from './backfill.ts';
import type { Buckets } from './buckets.ts';
import type { MessageQueue } from './message-queue.ts';

/** State machines that somebody starts by hand. */
export type Backfills = { readonly everything: CfnStateMachine; readonly feeds: CfnStateMachine };

/** Publish every upload again (an archive that was there before, new pages after an update), or only the feeds. */
export const createBackfills = (
  scope: Construct,
  { uploads, site, logs }: Buckets,
  queues: { readonly created: MessageQueue; readonly changed: MessageQueue },
): Backfills => ({
  everything: createBackfill(scope, 'Backfill', {
    name: 'backfill',
    bucket: uploads,
    prefix: '',
    queue: queues.created,
    reports: logs,
  }),
  feeds: createBackfill(scope, 'RebuildFeeds', {
    name: 'rebuild-feeds',
    bucket: site,
    prefix: entryPrefix,
    queue: queues.changed,
    reports: logs,
  }),
});
