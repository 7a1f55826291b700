import { type App, type IStackSynthesizer, LegacyStackSynthesizer, Stack, Tags } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Deployment } from './configuration.ts';
import { createAlarmTopic } from './constructs/alarm.ts';
import { createReaderAlarms, readerMetricsRegion } from './constructs/reader-alarms.ts';

/**
 * Alarms on what readers get, for a site whose own stack is not in us-east-1: an alarm sees the metrics of its region
 * alone, and CloudFront's are there. It has no files, so that this region needs no bootstrap.
 */
export const createReaderStack = (
  app: App,
  { stackName, alarmEmail }: Deployment,
  distributionId: string,
): Stack => {
  const stack = new Stack(app, `${stackName}-Readers`, {
    description: 'plaincast: alarms on what readers get',
    env: { region: readerMetricsRegion },
    // The library's own class doesn't fit its interface under exactOptionalPropertyTypes (`bootstrapQualifier?`).
    synthesizer: new LegacyStackSynthesizer() as IStackSynthesizer,
  });
  Tags.of(stack).add('plaincast:site', stackName);
  createReaderAlarms(stack, distributionId, createAlarmTopic(new Construct(stack, 'Alarms'), alarmEmail));
  return stack;
};
