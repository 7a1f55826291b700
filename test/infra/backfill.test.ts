import jsonata from 'jsonata';
import { describe, expect, test } from 'vitest';
import { parseEvents } from '../../functions/store/events.ts';
import { readable, synthesize } from './synthesize.ts';

type Definition = {
  readonly States: {
    readonly EveryObject: {
      readonly ItemReader: { readonly Arguments: { readonly Bucket: string; readonly Prefix?: string } };
      readonly ItemProcessor: {
        readonly States: {
          readonly LookAgain: {
            readonly Arguments: { readonly QueueUrl: string; readonly MessageBody: string };
          };
        };
      };
      readonly ResultWriter: { readonly Arguments: { readonly Bucket: string } };
    };
  };
};

const machines = Object.values(synthesize().findResources('AWS::StepFunctions::StateMachine')).map(
  ({ Properties: { StateMachineName, DefinitionString } }) =>
    [
      String(StateMachineName),
      (JSON.parse(readable(DefinitionString)) as Definition).States.EveryObject,
    ] as const,
);

/** Step Functions evaluates what stands between `{%` and `%}` as JSONata, with the item as `$states.input`. */
const messageFor = async (body: string, Key: string): Promise<string> => {
  const expression = jsonata(body.replace(/^\{%/, '').replace(/%\}$/, ''));
  return String(await expression.evaluate({}, { states: { input: { Key, Size: 1 } } }));
};

describe.each(machines)('%s', (_, { ItemReader, ItemProcessor, ResultWriter }) => {
  const { MessageBody } = ItemProcessor.States.LookAgain.Arguments;

  test.each(['a.md', 'news/2025/七月 13.html', "it's+50%&more?.txt", 'a"b\\c.md'])(
    'enqueues %s as S3 would have',
    async (key) => {
      expect(parseEvents(await messageFor(MessageBody, key))).toEqual([
        { bucket: ItemReader.Arguments.Bucket, key },
      ]);
    },
  );

  test('reports into the bucket of logs', () => {
    expect(ResultWriter.Arguments.Bucket).toMatch(/^<BucketsLogs/);
  });
});

test('uploads go to publishing again, and the records of the catalog to syndication', () => {
  const roads = machines.map(([name, { ItemReader, ItemProcessor }]) => {
    const { Bucket, Prefix = '' } = ItemReader.Arguments;
    const queue = ItemProcessor.States.LookAgain.Arguments.QueueUrl;
    return [name, `${Bucket}/${Prefix}`, queue].map((part) => part.replace(/[<>]|[0-9A-F]{8}>/g, ''));
  });
  expect(roads).toEqual([
    ['Plaincast-backfill', 'BucketsUploads/', 'PublishingQueuesCreatedQueue'],
    ['Plaincast-rebuild-feeds', 'BucketsSite/catalog/entries/', 'SyndicationQueue'],
  ]);
});
