import { ArnFormat, Aws, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { explain, explainObjects, wildcardFinding } from './acknowledgements.ts';
import type { MessageQueue } from './message-queue.ts';

/** Child workflows side by side: about as many messages a second as the functions take in. */
const concurrency = 50;

export type BackfillSettings = {
  readonly name: string;
  /** Every object of it below the prefix. */
  readonly bucket: IBucket;
  readonly prefix: string;
  readonly queue: MessageQueue;
  /** Gets a report of each run, for as long as it keeps its objects. */
  readonly reports: IBucket;
};

const integration = (name: string): string => `arn:${Aws.PARTITION}:states:::${name}`;

/** The event that S3 would send for the object, its key URL-encoded: the function can't tell the difference. */
const messageBody = (bucket: string): string => `{% $string({ "Records": [{
  "eventSource": "aws:s3", "eventName": "ObjectCreated:Backfill",
  "s3": {
    "bucket": { "name": ${JSON.stringify(bucket)} },
    "object": { "key": $encodeUrlComponent($states.input.Key) }
  }
}] }) %}`;

const lookAgain = ({ bucket, queue }: BackfillSettings) => ({
  Type: 'Task',
  Resource: integration('sqs:sendMessage'),
  Arguments: { QueueUrl: queue.queue.queueUrl, MessageBody: messageBody(bucket.bucketName) },
  Retry: [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 2, MaxAttempts: 6, BackoffRate: 2 }],
  End: true,
});

/** Amazon States Language; its results go to a bucket, since those of a million items fit no state's output. */
const definitionOf = (settings: BackfillSettings) => ({
  Comment: 'Sends for every object the event that S3 sent when it was created.',
  QueryLanguage: 'JSONata',
  StartAt: 'EveryObject',
  States: {
    EveryObject: {
      Type: 'Map',
      MaxConcurrency: concurrency,
      ItemReader: {
        Resource: integration('s3:listObjectsV2'),
        Arguments: {
          Bucket: settings.bucket.bucketName,
          ...(settings.prefix === '' ? {} : { Prefix: settings.prefix }),
        },
      },
      ItemProcessor: {
        ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
        StartAt: 'LookAgain',
        States: { LookAgain: lookAgain(settings) },
      },
      ResultWriter: {
        Resource: integration('s3:putObject'),
        Arguments: { Bucket: settings.reports.bucketName, Prefix: settings.name },
      },
      End: true,
    },
  },
});

/**
 * A state machine that enqueues every object of a kind: one listing, one message each. It sends what S3 sends, so
 * that a backfill is no second way of publishing.
 */
export const createBackfill = (scope: Construct, id: string, settings: BackfillSettings): CfnStateMachine => {
  const home = new Construct(scope, id);
  const stack = Stack.of(home);
  const name = `${stack.stackName}-${settings.name}`;
  const role = new Role(home, 'Role', { assumedBy: new ServicePrincipal('states.amazonaws.com') });
  for (const statement of statementsFor(stack, name, settings)) role.addToPolicy(statement);
  const machine = new CfnStateMachine(home, 'StateMachine', {
    stateMachineName: name,
    roleArn: role.roleArn,
    definitionString: stack.toJsonString(definitionOf(settings)),
  });
  machine.node.addDependency(role);
  explainBackfill(role, machine, name, settings);
  return machine;
};

/** What AWS asks for: https://docs.aws.amazon.com/step-functions/latest/dg/iam-policies-eg-dist-map.html */
const statementsFor = (
  stack: Stack,
  name: string,
  settings: BackfillSettings,
): readonly PolicyStatement[] => {
  const arnOf = (resource: string, resourceName: string): string =>
    stack.formatArn({ service: 'states', resource, resourceName, arnFormat: ArnFormat.COLON_RESOURCE_NAME });
  const allow = (actions: string[], resource: string): PolicyStatement =>
    new PolicyStatement({ actions, resources: [resource] });
  return [
    allow(['s3:ListBucket'], settings.bucket.bucketArn),
    allow(['sqs:SendMessage'], settings.queue.queue.queueArn),
    allow(
      ['s3:PutObject', 's3:GetObject', 's3:ListMultipartUploadParts', 's3:AbortMultipartUpload'],
      settings.reports.arnForObjects(`${settings.name}/*`),
    ),
    allow(['states:StartExecution'], arnOf('stateMachine', name)),
    allow(['states:DescribeExecution', 'states:StopExecution'], arnOf('execution', `${name}:*`)),
  ];
};

const explainBackfill = (
  role: Role,
  machine: CfnStateMachine,
  name: string,
  { reports, name: prefix }: BackfillSettings,
): void => {
  explainObjects(role, reports, [`${prefix}/*`], 'The reports of the runs, named by their prefix');
  const executions = `arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:${name}:*`;
  explain(role, { [wildcardFinding(executions)]: 'Its own executions; each has a name only when it runs.' });
  explain(machine, {
    'AwsSolutions-SF1':
      'A standard workflow keeps its own history for 90 days; a log of every step of a million messages would cost ' +
      'more than the backfill, and its delivery wants rights on every resource.',
    'AwsSolutions-SF2': 'One state that sends one message: there is nothing to trace.',
  });
};
