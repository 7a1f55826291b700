import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { functions } from '../../infra/functions.ts';
import { parseSite } from '../../functions/site/parse-site.ts';
import { readable, resourcesOf, synthesize } from './synthesize.ts';

const template = synthesize();
const resources = (type: string) => resourcesOf(template, type);
describe('every bucket', () => {
  const buckets = resources('AWS::S3::Bucket');

  test('is private, encrypted, owner enforced, and outlives the stack', () => {
    expect(buckets).toHaveLength(3);
    for (const bucket of buckets) {
      expect(bucket).toMatchObject({
        DeletionPolicy: 'RetainExceptOnCreate',
        UpdateReplacePolicy: 'Retain',
        Properties: {
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
          OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        },
      });
      expect(JSON.stringify(bucket.Properties['BucketEncryption'])).toContain('AES256');
      expect(JSON.stringify(bucket.Properties['LifecycleConfiguration'])).toContain(
        '"AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7}',
      );
    }
  });

  test('speaks TLS 1.2 at least', () => {
    for (const policy of resources('AWS::S3::BucketPolicy')) {
      const text = JSON.stringify(policy);
      expect(text).toContain('"aws:SecureTransport":"false"');
      expect(text).toContain('"s3:TlsVersion":1.2');
    }
  });

  test('of uploads keeps old versions, for a while', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: {
        Rules: Match.arrayWith([
          Match.objectLike({
            NoncurrentVersionExpiration: { NoncurrentDays: 90 },
            ExpiredObjectDeleteMarker: true,
          }),
        ]),
      },
    });
  });

  test('of the site drops the notice of a withdrawn article after seven days', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: {
        Rules: Match.arrayWith([
          Match.objectLike({ TagFilters: [{ Key: 'withdrawn', Value: 'true' }], ExpirationInDays: 7 }),
        ]),
      },
    });
  });
});

describe('events', () => {
  test('go from the uploads to two queues, and from the entries to a third', () => {
    const buckets = JSON.stringify(resources('AWS::S3::Bucket'));
    const told = [...buckets.matchAll(/"Event":"([^"]+)".*?"Fn::GetAtt":\["(\w+?)[0-9A-F]{8}"/g)];
    expect(told.map(([, event, queue]) => `${event} ${queue}`)).toEqual([
      's3:ObjectCreated:* PublishingQueuesCreatedQueue',
      's3:ObjectRemoved:* PublishingQueuesRemovedQueue',
      's3:ObjectCreated:* SyndicationQueue',
      's3:ObjectRemoved:* SyndicationQueue',
      's3:LifecycleExpiration:* SyndicationQueue',
    ]);
  });

  test('wait encrypted, hidden for six timeouts, and after five tries lie 14 days among the dead letters', () => {
    const queues = resources('AWS::SQS::Queue').map(({ Properties }) => Properties);
    const working = queues.filter(({ RedrivePolicy }) => RedrivePolicy !== undefined);
    expect([queues.length, working.length]).toEqual([6, 3]);
    for (const queue of queues) {
      expect(queue).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 1_209_600 });
    }
    expect(working.map(({ VisibilityTimeout }) => VisibilityTimeout)).toEqual([360, 360, 1800]);
    for (const { RedrivePolicy } of working) expect(RedrivePolicy).toMatchObject({ maxReceiveCount: 5 });
  });

  test('of a removal wait, so that a move is seen as a copy first', () => {
    const delays = resources('AWS::SQS::Queue').map(({ Properties }) => Properties['DelaySeconds'] ?? 0);
    expect(delays.filter((delay) => delay !== 0)).toEqual([60]);
  });

  test('come over TLS from this account only', () => {
    const senders = resources('AWS::SQS::QueuePolicy').map(({ Properties }) => JSON.stringify(Properties));
    expect(senders).toHaveLength(6);
    for (const policy of senders) expect(policy).toContain('"aws:SecureTransport":"false"');
    const fromS3 = senders.filter((policy) => policy.includes('s3.amazonaws.com'));
    expect(fromS3).toHaveLength(3);
    for (const policy of fromS3) {
      expect(policy).toContain('"StringEquals":{"aws:SourceAccount":{"Ref":"AWS::AccountId"}}');
    }
  });

  test('are handled in batches whose messages fail alone, by fewer functions than a new account may run', () => {
    const sources = resources('AWS::Lambda::EventSourceMapping').map(({ Properties }) => Properties);
    expect(sources).toHaveLength(3);
    for (const source of sources) {
      expect(source['FunctionResponseTypes']).toEqual(['ReportBatchItemFailures']);
      expect(source['ScalingConfig']).toMatchObject({ MaximumConcurrency: expect.any(Number) });
    }
    const together = sources.map(
      (one) => (one['ScalingConfig'] as { MaximumConcurrency: number }).MaximumConcurrency,
    );
    expect(together.reduce((sum, one) => sum + one)).toBeLessThan(10);
    expect(sources.map((one) => one['MaximumBatchingWindowInSeconds'] ?? 0)).toEqual([0, 0, 20]);
  });
});

describe('every function', () => {
  const all = resources('AWS::Lambda::Function').map(({ Properties }) => Properties);

  test('is one of ours: nothing hidden, no custom resource', () => {
    const switchedOn = Object.keys(functions).filter((name) => name !== 'narrate');
    expect(all).toHaveLength(switchedOn.length);
    const types = Object.values(template.toJSON()['Resources'] as Record<string, { Type: string }>).map(
      ({ Type }) => Type,
    );
    expect(types.filter((type) => /^Custom::|CloudFormation::CustomResource/.test(type))).toEqual([]);
  });

  test('runs Node 24 on arm64, logs JSON into a group of its own, and names its memory and time', () => {
    for (const one of all) {
      expect(one).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: expect.any(String) } },
        MemorySize: expect.any(Number),
        Timeout: expect.any(Number),
      });
    }
    const groups = all.map((one) => readable((one['LoggingConfig'] as { LogGroup: unknown }).LogGroup));
    expect(new Set(groups).size).toBe(all.length);
    for (const { Properties } of resources('AWS::Logs::LogGroup')) {
      expect(Properties['RetentionInDays']).toBe(30);
    }
  });

  test('is told a site that it can parse', () => {
    for (const one of all) {
      const { SITE } = (one['Environment'] as { Variables: Record<string, unknown> }).Variables;
      const site = readable(SITE)
        .replace(/<\w+\.DomainName>/, 'd111111abcdef8.cloudfront.net')
        .replaceAll(/<AWS::(\w+)>/g, '$1');
      expect(parseSite(JSON.parse(site))).toMatchObject({
        title: 'The Daily',
        baseUrl: 'https://d111111abcdef8.cloudfront.net',
        identity: 'plaincast:AccountId:Region:Plaincast',
      });
    }
  });
});

test('what to do next is printed: where to upload, what to type, what to open, what to subscribe to', () => {
  expect(Object.keys(template.findOutputs('*'))).toEqual(
    expect.arrayContaining([
      'UploadsBucket',
      'TryIt',
      'SiteAddress',
      'RssAddress',
      'AtomAddress',
      'JsonFeedAddress',
      'PublishAgain',
      'SyndicateAgain',
    ]),
  );
});

test('two sites live in one account by two names', () => {
  const other = synthesize({ title: 'x', stackName: 'Other' });
  other.hasResourceProperties('AWS::StepFunctions::StateMachine', { StateMachineName: 'Other-backfill' });
  const types = ['S3::Bucket', 'SQS::Queue', 'Lambda::Function', 'Logs::LogGroup', 'IAM::Role'];
  const all = JSON.stringify(types.map((type) => other.findResources(`AWS::${type}`)));
  expect(all).not.toMatch(/"(?:BucketName|QueueName|FunctionName|LogGroupName|RoleName)":/);
});
