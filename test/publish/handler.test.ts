import { describe, expect, it } from 'vitest';
import { type PublishReporter, createPublishHandler } from '../../functions/publish/handler.ts';
import type { PublishOutcome } from '../../functions/publish/outcome.ts';
import { StoreError } from '../../functions/store/errors.ts';
import { notificationOf } from '../../infra/local/s3-events.ts';
import { eventOf } from '../store/sqs-event.ts';
import { type Newsdesk, article, openNewsdesk } from './newsdesk.ts';

const created = (key: string): string => notificationOf('uploads', key, 'created');

const run = async (desk: Newsdesk, ...bodies: readonly string[]) => {
  const outcomes: PublishOutcome[] = [];
  const failures: unknown[] = [];
  const reporter: PublishReporter = {
    outcome: (outcome) => void outcomes.push(outcome),
    failure: ({ error }) => void failures.push(error),
  };
  const { batchItemFailures } = await createPublishHandler(desk.dependencies, reporter)(eventOf(...bodies));
  return { outcomes, failures, failed: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) };
};

const put = (desk: Newsdesk, key: string, body: string) =>
  desk.uploads.put({ key, body: Buffer.from(body), contentType: 'text/markdown' });

describe('The publishing function', () => {
  it('publishes what a batch is about, whatever its keys look like', async () => {
    const desk = await openNewsdesk();
    const keys = ['a b+c.md', '新闻/100%.md'];
    await Promise.all(keys.map((key) => put(desk, key, article(key))));
    const { outcomes, failed } = await run(desk, ...keys.map(created));
    expect(outcomes.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
    expect(failed).toEqual([]);
  });

  it('looks once at a key that a batch names twice', async () => {
    const desk = await openNewsdesk();
    await put(desk, 'a.md', article('Ferry'));
    const { outcomes } = await run(desk, created('a.md'), created('a.md'));
    expect(outcomes).toHaveLength(1);
  });

  it('is done with the message that S3 sends when a notification is set up', async () => {
    const desk = await openNewsdesk();
    const test = { Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'uploads' };
    expect(await run(desk, JSON.stringify(test))).toEqual({ outcomes: [], failures: [], failed: [] });
  });

  it('is done with a refused upload, which would be refused again', async () => {
    const desk = await openNewsdesk();
    await put(desk, 'a.md', '');
    const { outcomes, failed } = await run(desk, created('a.md'));
    expect(outcomes).toMatchObject([{ kind: 'refused', reason: 'empty' }]);
    expect(failed).toEqual([]);
  });

  it.each(['not JSON', '{}', '{"Records":[{}]}', created('%').replace('%25', '%ZZ')])(
    'hands back a message that is no event (%s), alone',
    async (body) => {
      const desk = await openNewsdesk();
      await put(desk, 'a.md', article('Ferry'));
      const { outcomes, failures, failed } = await run(desk, body, created('a.md'));
      expect(failed).toEqual(['m0']);
      expect(failures).toMatchObject([{ name: 'UnknownMessageError' }]);
      expect(outcomes).toMatchObject([{ kind: 'published' }]);
    },
  );

  it('hands back only the message whose upload the store fails on', async () => {
    const desk = await openNewsdesk();
    await put(desk, 'good.md', article('Ferry'));
    const failing: Newsdesk = {
      ...desk,
      dependencies: {
        ...desk.dependencies,
        uploads: {
          ...desk.uploads,
          get: (key, largest) =>
            key === 'bad.md'
              ? Promise.reject(new StoreError(key, { what: 'Failed on', remedy: 'Wait.', cause: null }))
              : desk.uploads.get(key, largest),
        },
      },
    };
    const { outcomes, failed } = await run(failing, created('bad.md'), created('good.md'));
    expect(failed).toEqual(['m0']);
    expect(outcomes).toMatchObject([{ kind: 'published', key: 'good.md' }]);
  });
});
