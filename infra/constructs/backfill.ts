import { ArnFormat, Aws, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { explain, explainObjects, wildcardFinding } from './acknowledgements.ts';
import type { Buckets } from './buckets.ts';
import type { MessageQueue } from './message-queue.ts';

/** Child workflows side by side: about as many messages a second as the functions take in. */
const concurrency = 50;
const reportPrefix = 'backfill';

const integration = (name: string): string => `arn:${Aws.PARTITION}:states:::${name}`;

/** The event that S3 would send for the object, its key URL-encoded: the function can't tell the difference. */
const messageBody = (bucket: string): string => `{% $string({ "Records": [{
  "eventSource": "aws:s3", "eventName": "ObjectCreated:Backfill",
  "s3": {
    "bucket": { "name": ${JSON.stringify(bucket)} },
    "object": { "key": $encodeUrlComponent($states.input.Key) }
  }
}] }) %}`;

const lookAgain = (bucket: string, queueUrl: string) => ({
  Type: 'Task',
  Resource: integration('sqs:sendMessage'),
  Arguments: { QueueUrl: queueUrl, MessageBody: messageBody(bucket) },
  Retry: [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 2, MaxAttempts: 6, BackoffRate: 2 }],
  End: true,
});

/** Amazon States Language; its results go to a bucket, since those of a million items fit no state's output. */
const definitionOf = ({ uploads, logs }: Buckets, queueUrl: string) => ({
  Comment: 'Looks at every upload again: after an update that changes pages, or to repair.',
  QueryLanguage: 'JSONata',
  StartAt: 'EveryUpload',
  States: {
    EveryUpload: {
      Type: 'Map',
      MaxConcurrency: concurrency,
      ItemReader: { Resource: integration('s3:listObjectsV2'), Arguments: { Bucket: uploads.bucketName } },
      ItemProcessor: {
        ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
        StartAt: 'LookAgain',
        States: { LookAgain: lookAgain(uploads.bucketName, queueUrl) },
      },
      ResultWriter: {
        Resource: integration('s3:putObject'),
        Arguments: { Bucket: logs.bucketName, Prefix: reportPrefix },
      },
      End: true,
    },
  },
});

/**
 * A state machine that enqueues every upload: one listing, one message each. It sends what S3 sends, so that the
 * backfill is no second way of publishing.
 */
export const createBackfill = (
  scope: Construct,
  buckets: Buckets,
  created: MessageQueue,
): CfnStateMachine => {
  const home = new Construct(scope, 'Backfill');
  const stack = Stack.of(home);
  const name = `${stack.stackName}-backfill`;
  const role = new Role(home, 'Role', { assumedBy: new ServicePrincipal('states.amazonaws.com') });
  for (const statement of statementsFor(stack, name, buckets, created)) role.addToPolicy(statement);
  const machine = new CfnStateMachine(home, 'StateMachine', {
    stateMachineName: name,
    roleArn: role.roleArn,
    definitionString: stack.toJsonString(definitionOf(buckets, created.queue.queueUrl)),
  });
  machine.node.addDependency(role);
  explainBackfill(role, machine, name, buckets.logs);
  return machine;
};

/** What AWS asks for: https://docs.aws.amazon.com/step-functions/latest/dg/iam-policies-eg-dist-map.html */
const statementsFor = (
  stack: Stack,
  name: string,
  { uploads, logs }: Buckets,
  { queue }: MessageQueue,
): readonly PolicyStatement[] => {
  const arnOf = (resource: string, resourceName: string): string =>
    stack.formatArn({ service: 'states', resource, resourceName, arnFormat: ArnFormat.COLON_RESOURCE_NAME });
  const allow = (actions: string[], resource: string): PolicyStatement =>
    new PolicyStatement({ actions, resources: [resource] });
  return [
    allow(['s3:ListBucket'], uploads.bucketArn),
    allow(['sqs:SendMessage'], queue.queueArn),
    allow(
      ['s3:PutObject', 's3:GetObject', 's3:ListMultipartUploadParts', 's3:AbortMultipartUpload'],
      logs.arnForObjects(`${reportPrefix}/*`),
    ),
    allow(['states:StartExecution'], arnOf('stateMachine', name)),
    allow(['states:DescribeExecution', 'states:StopExecution'], arnOf('execution', `${name}:*`)),
  ];
};

const explainBackfill = (role: Role, machine: CfnStateMachine, name: string, logs: IBucket): void => {
  explainObjects(role, logs, [`${reportPrefix}/*`], 'The reports of the runs, named by their prefix');
  const executions = `arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:${name}:*`;
  explain(role, { [wildcardFinding(executions)]: 'Its own executions; each has a name only when it runs.' });
  explain(machine, {
    'AwsSolutions-SF1':
      'A standard workflow keeps its own history for 90 days; a log of every step of a million messages would cost ' +
      'more than the backfill, and its delivery wants rights on every resource.',
    'AwsSolutions-SF2': 'One state that sends one message: there is nothing to trace.',
  });
};
