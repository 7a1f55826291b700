import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { careKey, entryKey, feedKey } from '../../functions/site/keys.ts';
import type { ObjectStore } from '../../functions/store/object-store.ts';
import { createSyndicateHandler, type SyndicateReporter } from '../../functions/syndicate/handler.ts';
import { uuid } from '../feeds/sample-entry.ts';
import { messageOf } from '../store/sqs-event.ts';
import { asynchronous, bodyOf, dependenciesFor, emptyStore, perform } from './newsdesk.ts';

const message = (id: string, body: unknown, tries = 1): SQSRecord =>
  messageOf(id, typeof body === 'string' ? body : JSON.stringify(body), tries);

const about = (...keys: readonly string[]): unknown => ({
  Records: keys.map((key) => ({
    s3: { bucket: { name: 'site' }, object: { key: encodeURIComponent(key).replaceAll('%20', '+') } },
  })),
});

const batch = (...Records: SQSRecord[]): SQSEvent => ({ Records });

const silent: SyndicateReporter = { outcome: () => undefined, failure: () => undefined };

describe('a batch of messages', () => {
  it('is syndicated in one go, and what is not an entry is ignored', async () => {
    const memory = emptyStore();
    for (const number of [1, 2, 3]) perform(memory, { kind: 'publish', number });
    const outcomes: unknown[] = [];
    const reporter = { ...silent, outcome: (outcome: unknown) => outcomes.push(outcome) };
    const handle = createSyndicateHandler(dependenciesFor(asynchronous(memory)), reporter);
    const response = await handle(
      batch(
        message('a', about(entryKey(uuid(1)), entryKey(uuid(2)))),
        message('b', about(entryKey(uuid(3)))),
        message('c', about('catalog/other.json')),
        message('d', { Event: 's3:TestEvent' }),
      ),
    );
    expect(response).toEqual({ batchItemFailures: [] });
    expect(outcomes).toHaveLength(1);
    for (const number of [1, 2, 3]) {
      expect(bodyOf(memory, feedKey({ kind: 'site' }, 'json'))).toContain(uuid(number));
    }
  });

  it('gives back only the message that can not be read, or whose page is not out', async () => {
    const memory = emptyStore();
    for (const number of [1, 2]) perform(memory, { kind: 'publish', number });
    memory.delete(careKey(uuid(2)));
    const failures: string[] = [];
    const reporter: SyndicateReporter = {
      ...silent,
      failure: ({ messageId, error }) =>
        failures.push(`${messageId} ${error instanceof Error ? error.name : ''}`),
    };
    const handle = createSyndicateHandler(dependenciesFor(asynchronous(memory)), reporter);
    const response = await handle(
      batch(
        message('fine', about(entryKey(uuid(1)))),
        message('no JSON', '{'),
        message('no page', about(entryKey(uuid(2)))),
      ),
    );
    const returned = response.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
    expect(returned.toSorted()).toEqual(['no JSON', 'no page']);
    expect(failures.toSorted()).toEqual(['no JSON UnknownMessageError', 'no page WaitingForPageError']);
    expect(bodyOf(memory, feedKey({ kind: 'site' }, 'json'))).toContain(uuid(1));
  });

  it('comes again as a whole when the feeds can not be written', async () => {
    const memory = emptyStore();
    perform(memory, { kind: 'publish', number: 1 });
    const broken: ObjectStore = {
      ...asynchronous(memory),
      put: () => Promise.reject(new Error('503 Slow Down')),
    };
    const handle = createSyndicateHandler(dependenciesFor(broken), silent);
    const response = await handle(
      batch(message('a', about(entryKey(uuid(1)))), message('b', about(entryKey(uuid(9))))),
    );
    expect(response.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(['a', 'b']);
  });

  it('trusts nothing that is out when it has been tried before', async () => {
    const memory = emptyStore();
    const handle = createSyndicateHandler(dependenciesFor(asynchronous(memory)), silent);
    for (const number of [1, 2, 3, 4, 5, 6, 7]) perform(memory, { kind: 'publish', number });
    await handle(
      batch(message('a', about(...[1, 2, 3, 4, 5, 6, 7].map((number) => entryKey(uuid(number)))))),
    );
    const orphan = 'feeds/archive/site/0123456789abcdef0123/atom.xml';
    memory.put({ key: orphan, body: Buffer.from('x'), contentType: 'text/xml' });
    perform(memory, { kind: 'publish', number: 8 });
    await handle(batch(message('b', about(entryKey(uuid(8))), 2)));
    expect(memory.get(orphan)).toBeNull();
    expect(bodyOf(memory, feedKey({ kind: 'site' }, 'json'))).toContain(uuid(8));
  });
});
