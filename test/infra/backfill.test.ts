import jsonata from 'jsonata';
import { expect, test } from 'vitest';
import { parseEvents } from '../../functions/store/events.ts';
import { readable, synthesize } from './synthesize.ts';

type Definition = {
  readonly States: {
    readonly EveryUpload: {
      readonly ItemReader: { readonly Arguments: { readonly Bucket: string } };
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

const [machine] = Object.values(synthesize().findResources('AWS::StepFunctions::StateMachine'));
const { EveryUpload } = (JSON.parse(readable(machine?.['Properties'].DefinitionString)) as Definition).States;
const { QueueUrl, MessageBody } = EveryUpload.ItemProcessor.States.LookAgain.Arguments;

/** Step Functions evaluates what stands between `{%` and `%}` as JSONata, with the item as `$states.input`. */
const messageFor = async (Key: string): Promise<string> => {
  const expression = jsonata(MessageBody.replace(/^\{%/, '').replace(/%\}$/, ''));
  return String(await expression.evaluate({}, { states: { input: { Key, Size: 1 } } }));
};

test.each(['a.md', 'news/2025/七月 13.html', "it's+50%&more?.txt", 'a"b\\c.md'])(
  'the backfill enqueues %s as S3 would have',
  async (key) => {
    expect(parseEvents(await messageFor(key))).toEqual([
      { bucket: expect.stringMatching(/^<BucketsUploads/), key },
    ]);
  },
);

test('the backfill lists the uploads, sends to their queue, and reports into the bucket of logs', () => {
  expect(EveryUpload.ItemReader.Arguments.Bucket).toMatch(/^<BucketsUploads/);
  expect(QueueUrl).toMatch(/^<PublishingQueuesCreatedQueue/);
  expect(EveryUpload.ResultWriter.Arguments.Bucket).toMatch(/^<BucketsLogs/);
});
