import { describe, expect, test } from 'vitest';
import { readable, synthesize } from './synthesize.ts';

const off = synthesize();
const on = synthesize({ title: '渡口日报', narration: true });

const namesOf = (template: typeof on, type: string): readonly string[] =>
  Object.keys(template.findResources(type)).map((id) => id.replace(/[0-9A-F]{8}$/, ''));

const only = (template: typeof on, type: string): readonly string[] => {
  const others = new Set(namesOf(off, type));
  return namesOf(template, type).filter((name) => !others.has(name));
};

const mappings = Object.values(on.findResources('AWS::Lambda::EventSourceMapping')).map(
  ({ Properties }) => Properties as Readonly<Record<string, unknown>>,
);
const concurrencyOf = (mapping: Readonly<Record<string, unknown>>): number =>
  (mapping['ScalingConfig'] as { readonly MaximumConcurrency: number }).MaximumConcurrency;

describe('the narration', () => {
  test('is off: no function, queue or right of it is deployed', () => {
    expect(JSON.stringify(off.toJSON())).not.toMatch(/polly|catalog\/scripts|NarrationQueue/);
  });

  test('switched on brings one function with its queue and dead letters, and nothing else', () => {
    const types = ['Lambda::Function', 'SQS::Queue', 'IAM::Role', 'S3::Bucket', 'CloudWatch::Alarm'];
    expect(types.map((type) => only(on, `AWS::${type}`))).toEqual([
      ['NarrationWorkerFunction'],
      ['NarrationQueueDeadLetters', 'NarrationQueue'],
      ['NarrationWorkerRole'],
      [],
      [],
    ]);
  });

  test('is told by S3 of every script that comes or goes', () => {
    const told = [
      ...JSON.stringify(on.findResources('AWS::S3::Bucket')).matchAll(
        /"Event":"([^"]+)","Filter":\{"S3Key":\{"Rules":\[\{"Name":"prefix","Value":"catalog\/scripts\/"\}\]\}\},"Queue":\{"Fn::GetAtt":\["(\w+?)[0-9A-F]{8}"/g,
      ),
    ].map(([, event, queue]) => `${event} ${queue}`);
    expect(told).toEqual(['s3:ObjectCreated:* NarrationQueue', 's3:ObjectRemoved:* NarrationQueue']);
  });

  test('takes one article at a time, and leaves all functions together below ten', () => {
    expect(mappings).toHaveLength(4);
    expect(mappings.map(({ BatchSize }) => BatchSize)).toContain(1);
    expect(mappings.map(concurrencyOf).reduce((sum, one) => sum + one)).toBeLessThan(10);
  });

  test('is watched by the alarms for dead letters, age, errors and throttles', () => {
    const watching = Object.values(on.findResources('AWS::CloudWatch::Alarm')).filter((alarm) =>
      JSON.stringify(alarm).includes('Narration'),
    );
    expect(watching).toHaveLength(4);
  });

  test('may speak, read scripts, write what is heard, ask for another look, and nothing else: not the scripts that start it', () => {
    const [policy] = Object.entries(on.findResources('AWS::IAM::Policy'))
      .filter(([id]) => id.startsWith('NarrationWorkerRole'))
      .map(
        ([, { Properties }]) =>
          Properties as { readonly PolicyDocument: { readonly Statement: readonly object[] } },
      );
    const rights = (policy?.PolicyDocument.Statement ?? []).flatMap((statement) => {
      const { Action, Resource } = statement as { readonly Action: unknown; readonly Resource: unknown };
      return [Action]
        .flat()
        .flatMap((action) =>
          [Resource]
            .flat()
            .map((resource) => `${String(action)} ${readable(resource).replace(/^<\w+\.Arn>/, '')}`),
        );
    });
    expect(rights.filter((right) => !/^(?:sqs|logs):/.test(right)).sort()).toEqual(
      [
        'polly:SynthesizeSpeech *',
        's3:GetObject /catalog/scripts/*',
        ...['Get', 'Put'].map((verb) => `s3:${verb}Object /catalog/speech/*`),
        ...['Delete', 'Get', 'Put'].flatMap((verb) => [
          `s3:${verb}Object /catalog/narrations/*`,
          `s3:${verb}Object /narration/*`,
        ]),
        's3:ListBucket ',
      ].sort(),
    );
    expect(rights.filter((right) => right.startsWith('sqs:SendMessage'))).toHaveLength(1);
  });
});
