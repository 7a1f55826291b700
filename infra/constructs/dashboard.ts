import { Duration } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, type IMetric, Metric, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Watched } from './alarms.ts';
import { readerMetricsRegion } from './reader-alarms.ts';
import type { MessageQueue } from './message-queue.ts';

const period = Duration.minutes(5);

const graph = (title: string, metrics: readonly IMetric[]): GraphWidget =>
  new GraphWidget({ title, left: [...metrics], width: 8, height: 6, period });

/** One page that answers: does it work, is it late, what fails, who reads. */
export const createDashboard = (
  scope: Construct,
  { functions, queues }: Watched,
  distribution: Distribution,
): Dashboard =>
  new Dashboard(new Construct(scope, 'Dashboard'), 'Page', {
    widgets: [
      [new TextWidget({ markdown: explanation, width: 24, height: 1 })],
      functionGraphs(Object.entries(functions)),
      [
        ...queueGraphs(Object.entries(queues)),
        graph('Readers: requests and errors', readerMetrics(distribution)),
      ],
    ],
  });

const explanation =
  '**plaincast**: uploads → publishing → syndication → readers. When all is well, the right-hand graphs are zero.';

type Named<Value> = readonly (readonly [label: string, value: Value])[];

const functionGraphs = (functions: Named<LambdaFunction>): GraphWidget[] => [
  graph(
    'Invocations',
    functions.map(([label, one]) => one.metricInvocations({ label, period })),
  ),
  graph(
    'Duration, slowest of 100 (ms)',
    functions.map(([label, one]) => one.metricDuration({ label, period, statistic: 'p99' })),
  ),
  graph('Errors and throttles', [
    ...functions.map(([label, one]) => one.metricErrors({ label: `${label} errors`, period })),
    ...functions.map(([label, one]) => one.metricThrottles({ label: `${label} throttles`, period })),
  ]),
];

const queueGraphs = (queues: Named<MessageQueue>): GraphWidget[] => [
  graph(
    'Waiting longest (s)',
    queues.map(([label, { queue }]) => queue.metricApproximateAgeOfOldestMessage({ label, period })),
  ),
  graph(
    'Dead letters',
    queues.map(([label, { deadLetters }]) =>
      deadLetters.metricApproximateNumberOfMessagesVisible({ label, period }),
    ),
  ),
];

/** CloudFront is a global service; its metrics are kept in us-east-1. */
const readerMetrics = (distribution: Distribution): readonly Metric[] =>
  [
    { metricName: 'Requests', statistic: 'Sum' },
    { metricName: '4xxErrorRate', statistic: 'Average' },
    { metricName: '5xxErrorRate', statistic: 'Average' },
  ].map(
    ({ metricName, statistic }) =>
      new Metric({
        namespace: 'AWS/CloudFront',
        metricName,
        statistic,
        label: metricName,
        region: readerMetricsRegion,
        dimensionsMap: { DistributionId: distribution.distributionId, Region: 'Global' },
      }),
  );
