import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';

/**
 * Runs a function every so many minutes and tells it for which moment. A run that fails is not repeated: the next one
 * looks at the same things.
 */
export const runEvery = (
  scope: Construct,
  id: string,
  minutes: number,
  worker: LambdaFunction,
): CfnSchedule => {
  const home = new Construct(scope, id);
  // The schedule doesn't wait for an answer, and Lambda would repeat what failed.
  worker.configureAsyncInvoke({ retryAttempts: 0 });
  const role = new Role(home, 'Role', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
  role.addToPolicy(
    new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [worker.functionArn] }),
  );
  const schedule = new CfnSchedule(home, 'Schedule', {
    scheduleExpression: `rate(${minutes} minutes)`,
    flexibleTimeWindow: { mode: 'OFF' },
    target: {
      arn: worker.functionArn,
      roleArn: role.roleArn,
      input: JSON.stringify({ time: '<aws.scheduler.scheduled-time>' }),
      retryPolicy: { maximumRetryAttempts: 0 },
    },
  });
  schedule.node.addDependency(role);
  return schedule;
};
