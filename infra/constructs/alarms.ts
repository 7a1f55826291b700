import { Stack } from 'aws-cdk-lib';
import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { type AlarmSettings, createAlarm, createAlarmTopic, period } from './alarm.ts';
import type { MessageQueue } from './message-queue.ts';

export type Watched = {
  readonly queues: Readonly<Record<string, MessageQueue>>;
  readonly functions: Readonly<Record<string, LambdaFunction>> & WatchedLogs;
};

/** Functions whose logs are counted. */
type WatchedLogs = Readonly<Record<'publish' | 'sweep', LambdaFunction>>;

/** Alarms that tell somebody: the topic has the publisher's address, and anybody may subscribe. */
export const createAlarms = (scope: Construct, watched: Watched, email: string | null): Topic => {
  const home = new Construct(scope, 'Alarms');
  const topic = createAlarmTopic(home, email);
  const all = [
    ...alarmsFor(watched),
    refusals(home, watched.functions.publish),
    drift(home, watched.functions.sweep),
  ];
  for (const settings of all) createAlarm(home, topic, settings);
  return topic;
};

const alarmsFor = ({ queues, functions }: Watched): readonly AlarmSettings[] => [
  ...queueAlarms(queues),
  ...functionAlarms(functions),
];

/** Counted from the log of publishing: one JSON line says what became of each upload. */
const refusals = (home: Construct, publish: LambdaFunction): AlarmSettings => ({
  id: 'Refusals',
  description:
    'An upload was refused: it is empty, cut off, too large, or no article can be found in it. Nothing was published ' +
    'from it. The reason and the remedy are in catalog/refusals/ of the site bucket and in the log of publishing.',
  metric: new MetricFilter(home, 'Refused', {
    logGroup: publish.logGroup,
    filterPattern: FilterPattern.stringValue('$.outcome', '=', 'refused'),
    metricNamespace: `plaincast/${Stack.of(home).stackName}`,
    metricName: 'Refused',
  }).metric({ period, statistic: 'Sum' }),
  above: 0,
  periods: 1,
});

/** Counted from the log of the sweep: one JSON line says what was out of step. */
const drift = (home: Construct, sweep: LambdaFunction): AlarmSettings => ({
  id: 'Drift',
  description:
    'The daily survey found something published that is out of step with the uploads: an event was lost, somebody ' +
    'changed the site bucket by hand, or a dead letter ran out of time. It was sent to be made right. What it was, ' +
    'the log of the sweep says; if it comes again, run the line in the output PublishAgain.',
  metric: new MetricFilter(home, 'Finding', {
    logGroup: sweep.logGroup,
    filterPattern: FilterPattern.exists('$.finding'),
    metricNamespace: `plaincast/${Stack.of(home).stackName}`,
    metricName: 'Findings',
  }).metric({ period, statistic: 'Sum' }),
  above: 0,
  periods: 1,
});

const queueAlarms = (queues: Watched['queues']): readonly AlarmSettings[] => [
  {
    id: 'DeadLetters',
    description:
      'An upload or a feed failed five times and lies in a dead-letter queue. Its last good version stays online. ' +
      'Look at the function’s log, then redrive the queue (SQS console: Start DLQ redrive).',
    metric: sum(
      mapValues(queues, ({ deadLetters }) =>
        deadLetters.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' }),
      ),
    ),
    above: 0,
    periods: 1,
  },
  {
    id: 'Late',
    description:
      'An upload or a feed has waited for over 15 minutes: the functions are throttled or failing.',
    metric: highest(
      mapValues(queues, ({ queue }) =>
        queue.metricApproximateAgeOfOldestMessage({ period, statistic: 'Maximum' }),
      ),
    ),
    above: 900,
    periods: 2,
  },
];

const functionAlarms = (functions: Watched['functions']): readonly AlarmSettings[] => [
  {
    id: 'Errors',
    description: 'A function failed as a whole (time, memory, or a wrong deployment). Look at its log.',
    metric: sum(mapValues(functions, (one) => one.metricErrors({ period, statistic: 'Sum' }))),
    above: 0,
    periods: 2,
    // What a schedule starts may fail every time and still not in two periods that follow each other.
    among: 6,
  },
  {
    id: 'Throttles',
    description: 'A function was refused a place to run: the account’s concurrency limit is too low.',
    metric: sum(mapValues(functions, (one) => one.metricThrottles({ period, statistic: 'Sum' }))),
    above: 0,
    periods: 3,
  },
];

const mapValues = <From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

const combine = (how: (names: readonly string[]) => string, metrics: Readonly<Record<string, IMetric>>) =>
  new MathExpression({ expression: how(Object.keys(metrics)), usingMetrics: { ...metrics }, period });

const sum = (metrics: Readonly<Record<string, IMetric>>): IMetric =>
  combine((names) => names.map((name) => `FILL(${name}, 0)`).join(' + '), metrics);

const highest = (metrics: Readonly<Record<string, IMetric>>): IMetric =>
  combine((names) => `MAX([${names.map((name) => `FILL(${name}, 0)`).join(', ')}])`, metrics);
