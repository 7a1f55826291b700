import { type App, Stack, Tags } from 'aws-cdk-lib';
import { inlineScripts } from '../functions/render/care/policy.ts';
import type { BundleFolders } from './bundle/bundle-functions.ts';
import type { Configuration } from './configuration.ts';
import { createAlarms } from './constructs/alarms.ts';
import { createBackfills } from './constructs/backfills.ts';
import { createBuckets } from './constructs/buckets.ts';
import { createBudget } from './constructs/budget.ts';
import { createDashboard } from './constructs/dashboard.ts';
import { createDelivery } from './constructs/delivery.ts';
import { connectEvents } from './constructs/events.ts';
import { createNarration, createNarrationQueue } from './constructs/narration.ts';
import { createOutputs } from './constructs/outputs.ts';
import { createPublishing, createPublishingQueues } from './constructs/publishing.ts';
import { baseUrlOf, siteJsonOf } from './constructs/surroundings.ts';
import { createReaderAlarmsIfHere } from './constructs/reader-alarms.ts';
import { createSweeping } from './constructs/sweeping.ts';
import { createSyndication, createSyndicationQueue } from './constructs/syndication.ts';

/** One site: uploads → publishing → site bucket → syndication, and delivery to readers. */
export const createStack = (app: App, configuration: Configuration, bundles: BundleFolders): Stack => {
  const { stackName, logRetention, alarmEmail, monthlyBudget } = configuration.deployment;
  const stack = new Stack(app, stackName, { description: 'plaincast: feeds, AMP pages and care pages' });
  Tags.of(stack).add('plaincast:site', stackName);

  const buckets = createBuckets(stack, logRetention);
  const uploaded = createPublishingQueues(stack);
  const changed = createSyndicationQueue(stack);
  const isNarrated = configuration.site.narration !== undefined;
  const queues = { ...uploaded, changed, ...(isNarrated ? { scripts: createNarrationQueue(stack) } : {}) };
  connectEvents(buckets, uploaded, queues);

  const distribution = createDelivery(stack, buckets.site, {
    ...configuration.deployment,
    inlineScripts,
    hub: configuration.site.hub,
  });
  const baseUrl = baseUrlOf(configuration, distribution);
  const siteJson = siteJsonOf(stack, configuration, baseUrl);
  const surroundings = { ...buckets, siteJson, isNarrated, logRetention, bundles };
  const publish = createPublishing(stack, surroundings, uploaded);
  const syndicate = createSyndication(stack, surroundings, changed);
  const sweep = createSweeping(stack, surroundings, queues);
  const narrators = createNarration(stack, surroundings, queues);
  const backfills = createBackfills(stack, buckets, queues);

  const watched = { functions: { publish, syndicate, sweep, ...narrators }, queues };
  const alarms = createAlarms(stack, watched, alarmEmail);
  const elsewhere = createReaderAlarmsIfHere(stack, distribution.distributionId, alarms);
  if (monthlyBudget !== null) createBudget(stack, monthlyBudget, alarms);
  createDashboard(stack, watched, distribution);
  createOutputs(stack, baseUrl, buckets, { distribution, alarms, backfills, elsewhere });
  return stack;
};
