import { type CfnCondition, CfnOutput, type Stack } from 'aws-cdk-lib';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { addressOf, feedKey, type FeedFormat } from '../../functions/site/keys.ts';
import type { Backfills } from './backfills.ts';
import type { Buckets } from './buckets.ts';

type Operated = {
  readonly distribution: Distribution;
  readonly alarms: Topic;
  readonly backfills: Backfills;
  /** That the stack is in another region than the metrics of its readers. */
  readonly elsewhere: CfnCondition;
};

const formats: Readonly<Record<string, FeedFormat>> = { Rss: 'rss', Atom: 'atom', JsonFeed: 'json' };

/** What one needs to know after `cdk deploy`: where to upload, what to type, where to look, what to subscribe to. */
export const createOutputs = (
  stack: Stack,
  baseUrl: string,
  { uploads, site }: Buckets,
  { distribution, alarms, backfills, elsewhere }: Operated,
): void => {
  const output = (id: string, description: string, value: string): CfnOutput =>
    new CfnOutput(stack, id, { description, value });
  output('UploadsBucket', 'Put articles here', uploads.bucketName);
  output('TryIt', 'Publish your first article', `aws s3 cp article.md s3://${uploads.bucketName}/`);
  output('SiteAddress', 'What readers open', `${baseUrl}/`);
  for (const [name, format] of Object.entries(formats)) {
    output(`${name}Address`, 'Subscribe', addressOf(baseUrl, feedKey({ kind: 'site' }, format)));
  }
  output('CdnDomain', 'An own domain is a CNAME (or ALIAS) of this', distribution.distributionDomainName);
  output('SiteBucket', 'What is published, and the private catalog', site.bucketName);
  output('PublishAgain', 'Publish every upload again', startOf(backfills.everything));
  output('SyndicateAgain', 'Make all feeds and lists again', startOf(backfills.feeds));
  output('AlarmTopic', 'Whoever subscribes is told when something is wrong', alarms.topicArn);
  output(
    'WatchReaders',
    'Deploy the alarms on what readers get',
    watchReaders(stack, distribution),
  ).condition = elsewhere;
};

/** With the publisher's file that this stack was made from, where it is not the usual one. */
const watchReaders = (stack: Stack, { distributionId }: Distribution): string => {
  const file: unknown = stack.node.tryGetContext('site');
  const site = typeof file === 'string' ? ` -c site=${file}` : '';
  return `npx cdk deploy${site} -c distribution=${distributionId}`;
};

const startOf = (machine: CfnStateMachine): string =>
  `aws stepfunctions start-execution --state-machine-arn ${machine.ref}`;
