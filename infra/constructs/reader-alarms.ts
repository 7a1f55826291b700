import { Aws, CfnCondition, Fn } from 'aws-cdk-lib';
import { CfnAlarm, type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { type AlarmSettings, createAlarm, period } from './alarm.ts';

/** Where CloudFront, a global service, keeps its metrics; an alarm looks at those of its own region alone. */
export const readerMetricsRegion = 'us-east-1';

const readerMetric = (distributionId: string, metricName: string, statistic: string): Metric =>
  new Metric({
    namespace: 'AWS/CloudFront',
    metricName,
    statistic,
    period,
    dimensionsMap: { DistributionId: distributionId, Region: 'Global' },
  });

/** Percent of the requests, 0 where there are so few that one crawler makes the number. */
const rateOf = (distributionId: string, metricName: string): IMetric =>
  new MathExpression({
    expression: 'IF(requests >= 50, rate, 0)',
    usingMetrics: {
      requests: readerMetric(distributionId, 'Requests', 'Sum'),
      rate: readerMetric(distributionId, metricName, 'Average'),
    },
    period,
  });

const alarmsFor = (distributionId: string): readonly AlarmSettings[] => [
  {
    id: 'ServerErrors',
    description:
      'Over 5 % of what readers asked for was answered with a server error for 15 minutes: CloudFront can’t reach or ' +
      'read the site bucket, or S3 has trouble. Look at the AWS Health Dashboard and at what was deployed last.',
    metric: rateOf(distributionId, '5xxErrorRate'),
    above: 5,
    periods: 3,
  },
  {
    id: 'Missing',
    description:
      'Over half of what readers asked for was not there for 15 minutes: the policy of the site bucket may have been ' +
      'changed, or its objects removed. Open the site; if pages are missing, run the line in the output PublishAgain.',
    metric: rateOf(distributionId, '4xxErrorRate'),
    above: 50,
    periods: 3,
  },
];

/** Alarms on what readers get, in a stack that is in us-east-1. */
export const createReaderAlarms = (
  scope: Construct,
  distributionId: string,
  topic: Topic,
): readonly CfnAlarm[] => {
  const home = new Construct(scope, 'ReaderAlarms');
  return alarmsFor(distributionId).map((settings) => {
    const resource = createAlarm(home, topic, settings).node.defaultChild;
    if (!(resource instanceof CfnAlarm))
      throw new TypeError(`${settings.id} of ${home.node.path} is no AWS::CloudWatch::Alarm`);
    return resource;
  });
};

/**
 * The same in a stack that may be anywhere: CloudFormation makes them where the region is the right one.
 * Elsewhere `ReaderStack` does. The condition: that the region is another.
 */
export const createReaderAlarmsIfHere = (
  scope: Construct,
  distributionId: string,
  topic: Topic,
): CfnCondition => {
  const isHere = Fn.conditionEquals(Aws.REGION, readerMetricsRegion);
  const here = new CfnCondition(scope, 'HasReaderMetrics', { expression: isHere });
  for (const alarm of createReaderAlarms(scope, distributionId, topic)) alarm.cfnOptions.condition = here;
  return new CfnCondition(scope, 'LacksReaderMetrics', { expression: Fn.conditionNot(isHere) });
};
