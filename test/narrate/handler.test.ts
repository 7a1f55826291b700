import { describe, expect, it } from 'vitest';
import { createNarrateHandler } from '../../functions/narrate/handler.ts';
import { SpeechError } from '../../functions/narrate/speech.ts';
import { UnknownMessageError } from '../../functions/store/events.ts';
import { notificationOf } from '../../infra/local/s3-events.ts';
import { eventOf } from '../store/sqs-event.ts';
import { markdown, openStudio, type Studio } from './studio.ts';

const run = async (studio: Studio, ...bodies: readonly string[]) => {
  const outcomes: string[] = [];
  const failures: unknown[] = [];
  const handler = createNarrateHandler(studio.dependencies, {
    outcome: ({ kind }) => void outcomes.push(kind),
    failure: ({ error }) => void failures.push(error),
  });
  const { batchItemFailures } = await handler(eventOf(...bodies));
  return { outcomes, failures, failed: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) };
};

const created = (key: string): string => notificationOf('site', key, 'created');

describe('The narrating function', () => {
  it('narrates what its messages are about, and lets a message fail alone', async () => {
    const studio = await openStudio();
    await studio.upload('one.md', markdown('早班船开了', '雨停了。'));
    await studio.upload('two.md', markdown('晚班船开了', '风大了。'));
    const scripts = await studio.keys('catalog/scripts/');
    studio.polly.trouble(({ Text }) =>
      Text.includes('风大了') ? { status: 400, name: 'ThrottlingException' } : null,
    );
    const { outcomes, failures, failed } = await run(studio, ...scripts.map(created));
    expect([outcomes, failed.length]).toEqual([['narrated'], 1]);
    expect(failures[0]).toBeInstanceOf(SpeechError);
  });

  it('is done with the test message of S3 and with keys that are no scripts', async () => {
    const studio = await openStudio();
    const test = JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent' });
    expect(await run(studio, test, created('catalog/entries/1.json'))).toEqual({
      outcomes: [],
      failures: [],
      failed: [],
    });
  });

  it('reports a message that it can’t read', async () => {
    const { failures, failed } = await run(await openStudio(), 'no JSON');
    expect(failed).toEqual(['m0']);
    expect(failures[0]).toBeInstanceOf(UnknownMessageError);
  });
});
