import { describe, expect, test } from 'vitest';
import { listOf, readable, synthesize } from './synthesize.ts';

type Statement = { readonly Effect: string; readonly Action: unknown; readonly Resource: unknown };
type Policy = {
  readonly Properties: { readonly PolicyDocument: { readonly Statement: readonly Statement[] } };
};

const template = synthesize();

/** Logical ids end in a hash of eight characters. */
const named = (resource: string): string =>
  resource.replaceAll(/<(?:AWS::)?(\w+?)(?:[0-9A-F]{8})?(?:\.Arn)?>/g, '$1');

const rightsOf = (policy: Policy): readonly string[] =>
  policy.Properties.PolicyDocument.Statement.flatMap(({ Effect, Action, Resource }) =>
    listOf(Resource).flatMap((resource) =>
      listOf(Action).map((action) => `${Effect} ${String(action)} ${named(readable(resource))}`),
    ),
  ).sort();

const policies = Object.entries(template.findResources('AWS::IAM::Policy')).map(
  ([id, policy]) => [named(`<${id}>`), rightsOf(policy as Policy)] as const,
);

const consume = (queue: string): readonly string[] =>
  ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ReceiveMessage'].map(
    (action) => `Allow sqs:${action} ${queue}`,
  );
const log = (group: string): readonly string[] =>
  ['CreateLogStream', 'PutLogEvents'].map((action) => `Allow logs:${action} ${group}`);
const objects = (actions: readonly string[], bucket: string, keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => actions.map((action) => `Allow s3:${action} ${bucket}/${key}`));

const backfill = (name: string, bucket: string, queue: string): readonly string[] => [
  `Allow s3:ListBucket ${bucket}`,
  `Allow sqs:SendMessage ${queue}`,
  ...objects(['AbortMultipartUpload', 'GetObject', 'ListMultipartUploadParts', 'PutObject'], 'BucketsLogs', [
    `${name}/*`,
  ]),
  `Allow states:StartExecution arn:Partition:states:Region:AccountId:stateMachine:Plaincast-${name}`,
  `Allow states:DescribeExecution arn:Partition:states:Region:AccountId:execution:Plaincast-${name}:*`,
  `Allow states:StopExecution arn:Partition:states:Region:AccountId:execution:Plaincast-${name}:*`,
];

/** Written out by hand: a right that is not here must be argued for here first. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  PublishingWorkerRoleDefaultPolicy: [
    ...log('PublishingWorkerLogs'),
    ...consume('PublishingQueuesCreatedQueue'),
    ...consume('PublishingQueuesRemovedQueue'),
    'Allow s3:ListBucket BucketsUploads',
    'Allow s3:ListBucket BucketsSite',
    ...objects(['GetObject'], 'BucketsUploads', ['*']),
    ...objects(['GetObject', 'PutObject', 'PutObjectTagging'], 'BucketsSite', [
      'catalog/entries/*',
      'care/*',
    ]),
    ...objects(['GetObject', 'PutObject'], 'BucketsSite', [
      'catalog/keys/*',
      'catalog/pictures/*',
      'catalog/crowds/*',
    ]),
    ...objects(['GetObject', 'PutObject', 'DeleteObject'], 'BucketsSite', ['amp/*', 'media/*']),
    ...objects(['PutObject', 'DeleteObject'], 'BucketsSite', ['catalog/refusals/*']),
    ...objects(['PutObject'], 'BucketsSite', ['catalog/embargoes/*']),
  ],
  SyndicationWorkerRoleDefaultPolicy: [
    ...log('SyndicationWorkerLogs'),
    ...consume('SyndicationQueue'),
    'Allow s3:ListBucket BucketsSite',
    ...objects(['GetObject'], 'BucketsSite', ['catalog/entries/*', 'care/*']),
    ...objects(['GetObject', 'PutObject'], 'BucketsSite', [
      'index.html',
      '404.html',
      'robots.txt',
      'care/index.html',
      'care/statement.html',
      'care/feeds.html',
      'care/offline.js',
      'catalog/days/*',
    ]),
    ...objects(['GetObject', 'PutObject', 'DeleteObject'], 'BucketsSite', [
      'catalog/channels/*',
      'feeds/*',
      'sitemap*',
      'care/section/*',
      'care/days/*',
      'care/months/*',
    ]),
  ],
  SweepingWorkerRoleDefaultPolicy: [
    ...log('SweepingWorkerLogs'),
    'Allow sqs:SendMessage PublishingQueuesCreatedQueue',
    'Allow sqs:SendMessage SyndicationQueue',
    'Allow s3:ListBucket BucketsUploads',
    'Allow s3:ListBucket BucketsSite',
    ...objects(['GetObject'], 'BucketsUploads', ['*']),
    ...objects(['GetObject'], 'BucketsSite', [
      'catalog/entries/*',
      'catalog/keys/*',
      'catalog/pictures/*',
      'catalog/refusals/*',
      'catalog/channels/*',
      'care/*',
      'amp/*',
      'media/*',
    ]),
    ...objects(['GetObject', 'DeleteObject'], 'BucketsSite', ['catalog/embargoes/*']),
    ...objects(['GetObject', 'PutObject', 'PutObjectTagging'], 'BucketsSite', ['catalog/crowds/*']),
    ...objects(['GetObject', 'PutObject'], 'BucketsSite', ['catalog/sweep.json']),
  ],
  SweepingClockRoleDefaultPolicy: ['Allow lambda:InvokeFunction SweepingWorkerFunction'],
  SyndicationNewsRoleDefaultPolicy: ['Allow lambda:InvokeFunction SyndicationWorkerFunction'],
  BackfillRoleDefaultPolicy: backfill('backfill', 'BucketsUploads', 'PublishingQueuesCreatedQueue'),
  RebuildFeedsRoleDefaultPolicy: backfill('rebuild-feeds', 'BucketsSite', 'SyndicationQueue'),
};

describe('a role', () => {
  test('is one that this test knows', () => {
    expect(policies.map(([id]) => id).sort()).toEqual(Object.keys(allowed).sort());
  });

  test.each(policies)('%s has exactly the rights written down for it', (id, rights) => {
    expect(rights).toEqual([...(allowed[id] ?? [])].sort());
  });

  test('never has a managed policy, a wildcard action or every resource', () => {
    for (const role of Object.values(template.findResources('AWS::IAM::Role'))) {
      const { ManagedPolicyArns, Policies } = (role as { Properties: Record<string, unknown> }).Properties;
      expect([ManagedPolicyArns, Policies]).toEqual([undefined, undefined]);
    }
    for (const right of policies.flatMap(([, rights]) => rights)) {
      const [, action = '', resource = ''] = right.split(' ');
      expect(action).not.toContain('*');
      expect(resource).not.toBe('*');
    }
  });
});

describe('no function can trigger itself:', () => {
  const writes = (id: string): readonly string[] =>
    (allowed[id] ?? [])
      .filter((right) => /s3:(?:PutObject|DeleteObject) /.test(right))
      .map((right) => right.split(' ')[2] ?? '');

  test('publishing writes nothing into the bucket that it hears', () => {
    expect(
      writes('PublishingWorkerRoleDefaultPolicy').filter((key) => key.startsWith('BucketsUploads')),
    ).toEqual([]);
  });

  test('without narration only the sweep sends to queues, and it hears none', () => {
    const workers = policies.filter(([id]) => id.includes('Worker'));
    const who = (action: string) =>
      workers.filter(([, rights]) => rights.some((right) => right.includes(action))).map(([id]) => id);
    expect(who('sqs:SendMessage')).toEqual(['SweepingWorkerRoleDefaultPolicy']);
    expect(who('sqs:ReceiveMessage')).not.toContain('SweepingWorkerRoleDefaultPolicy');
  });

  test('syndication writes nothing below the prefix that it hears', () => {
    const heard = Object.values(template.findResources('AWS::S3::Bucket')).flatMap((bucket) =>
      [...JSON.stringify(bucket).matchAll(/"Name":"prefix","Value":"([^"]+)"/g)].map(
        ([, prefix = '']) => prefix,
      ),
    );
    expect(new Set(heard)).toEqual(new Set(['catalog/entries/']));
    expect(
      writes('SyndicationWorkerRoleDefaultPolicy').filter((key) => key.includes('catalog/entries/')),
    ).toEqual([]);
  });
});
