import { describe, expect, it } from 'vitest';
import { publish } from '../../functions/publish/publish.ts';
import { syndicate } from '../../functions/syndicate/syndicate.ts';
import { type Requests, counting } from './counting-store.ts';
import { article, openNewsdesk } from './newsdesk.ts';

/** Publishing and syndicating with every request to S3 counted. */
const openCounted = async () => {
  const desk = await openNewsdesk();
  const uploads = counting(desk.uploads);
  const siteBucket = counting(desk.siteBucket);
  let names = 0;
  const publishing = { ...desk.dependencies, uploads: uploads.store, siteBucket: siteBucket.store };
  const syndication = {
    siteBucket: siteBucket.store,
    site: desk.dependencies.site,
    announce: () => Promise.resolve([]),
    mintName: () => `name-${(names += 1)}`,
  };
  const total = (): Requests => {
    const [one, other] = [uploads.count(), siteBucket.count()];
    return {
      put: one.put + other.put,
      list: one.list + other.list,
      get: one.get + other.get,
      head: one.head + other.head,
      delete: one.delete + other.delete,
    };
  };
  const during = async (work: () => Promise<unknown>): Promise<Requests> => {
    const before = total();
    await work();
    const after = total();
    return {
      put: after.put - before.put,
      list: after.list - before.list,
      get: after.get - before.get,
      head: after.head - before.head,
      delete: after.delete - before.delete,
    };
  };
  const put = (key: string, body: string) =>
    desk.uploads.put({ key, body: Buffer.from(body), contentType: 'text/markdown' });
  return { desk, publishing, syndication, during, put };
};

describe('Publishing an article asks S3', () => {
  it('for three PUTs when it is new: the record and its two pages', async () => {
    const { publishing, during, put } = await openCounted();
    await put('a.md', article('Ferry'));
    const requests = await during(() => publish(publishing, 'a.md'));
    expect(requests).toEqual({ put: 3, list: 0, get: 3, head: 3, delete: 1 });
  });

  it('for one more when it carries an identity: the pointer', async () => {
    const { publishing, during, put } = await openCounted();
    await put('a.md', article('Ferry', { id: 'urn:desk:ferry' }));
    const requests = await during(() => publish(publishing, 'a.md'));
    expect(requests).toEqual({ put: 4, list: 0, get: 5, head: 4, delete: 1 });
  });

  it('for no PUT when it is as it was', async () => {
    const { publishing, during, put } = await openCounted();
    await put('a.md', article('Ferry'));
    await publish(publishing, 'a.md');
    const requests = await during(() => publish(publishing, 'a.md'));
    expect(requests).toEqual({ put: 0, list: 0, get: 3, head: 3, delete: 1 });
  });

  it('for the same three PUTs when it is edited', async () => {
    const { publishing, during, put } = await openCounted();
    await put('a.md', article('Ferry'));
    await publish(publishing, 'a.md');
    await put('a.md', article('Ferry leaves'));
    const requests = await during(() => publish(publishing, 'a.md'));
    expect(requests).toEqual({ put: 3, list: 0, get: 3, head: 5, delete: 1 });
  });

  it('for two PUTs when it is withdrawn, and looks once for articles that show it', async () => {
    const { desk, publishing, during, put } = await openCounted();
    await put('a.md', article('Ferry'));
    await publish(publishing, 'a.md');
    await desk.uploads.delete('a.md');
    const requests = await during(() => publish(publishing, 'a.md'));
    expect(requests).toEqual({ put: 2, list: 1, get: 3, head: 5, delete: 2 });
  });
});

describe('The price of an article', () => {
  const articles = 24;
  const keys = Array.from({ length: articles }, (_, index) => `${String(index).padStart(3, '0')}.md`);
  const text = (key: string): string =>
    article(`Article ${key}`, {
      section: 'Harbour',
      author: 'A. Writer',
      date: `2025-05-01T09:${key.slice(1, 3)}:00Z`,
    });

  /** Dollars for a million articles: S3 in us-east-1 asks $5 per million PUT and LIST, $0.40 per million GET and HEAD. */
  const dollars = ({ put, list, get, head }: Requests): number =>
    ((put + list) * 5 + (get + head) * 0.4) / articles;

  const idsOf = (outcomes: readonly { readonly kind: string }[]): readonly string[] =>
    outcomes.flatMap((outcome) => ('id' in outcome && typeof outcome.id === 'string' ? [outcome.id] : []));

  it('in a burst is that of publishing: one turn of the feeds serves all', async () => {
    const { publishing, syndication, during, put } = await openCounted();
    await Promise.all(keys.map((key) => put(key, text(key))));
    const requests = await during(async () => {
      const outcomes = [];
      for (const key of keys) outcomes.push(await publish(publishing, key));
      await syndicate(syndication, idsOf(outcomes));
    });
    process.stdout.write(
      `in a burst: ${JSON.stringify(requests)}, $${dollars(requests).toFixed(2)} a million\n`,
    );
    // Of this, 17 are publishing; the turn costs the same for a thousand articles as for these few.
    expect(dollars(requests)).toBeLessThan(35);
  });

  it('one at a time adds a turn of the feeds of its five channels', async () => {
    const { publishing, syndication, during, put } = await openCounted();
    await Promise.all(keys.map((key) => put(key, text(key))));
    const requests = await during(async () => {
      for (const key of keys) await syndicate(syndication, idsOf([await publish(publishing, key)]));
    });
    process.stdout.write(
      `one at a time: ${JSON.stringify(requests)}, $${dollars(requests).toFixed(2)} a million\n`,
    );
    expect(requests.put / articles).toBeLessThan(40);
  });
});
