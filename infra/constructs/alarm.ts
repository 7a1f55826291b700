import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

export type AlarmSettings = {
  readonly id: string;
  /** What happened, what it means and what to do: it is the text of the mail. */
  readonly description: string;
  readonly metric: IMetric;
  readonly above: number;
  /** Periods in which it is so. */
  readonly periods: number;
  /** Among how many; left out: they follow each other. */
  readonly among?: number;
};

/** Of every metric that an alarm looks at. */
export const period = Duration.minutes(5);

/** Who is told: the publisher's address, and whoever else subscribes. */
export const createAlarmTopic = (home: Construct, email: string | null): Topic => {
  const topic = new Topic(home, 'Topic', { enforceSSL: true });
  if (email !== null) topic.addSubscription(new EmailSubscription(email));
  return topic;
};

/** An alarm that tells the topic. Where nothing is measured, nothing is wrong. */
export const createAlarm = (
  home: Construct,
  topic: Topic,
  { id, description, metric, above, periods, among = periods }: AlarmSettings,
): Alarm => {
  const alarm = new Alarm(home, id, {
    alarmDescription: description,
    metric,
    threshold: above,
    evaluationPeriods: among,
    datapointsToAlarm: periods,
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction(new SnsAction(topic));
  return alarm;
};
