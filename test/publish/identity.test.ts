import { describe, expect, it } from 'vitest';
import { publish } from '../../functions/publish/publish.ts';
import { careKey } from '../../functions/site/keys.ts';
import { article, expectKind, openNewsdesk } from './newsdesk.ts';

const ferry = article('Ferry', { id: 'urn:desk:ferry' });

describe('An article that carries an identity', () => {
  it('keeps id and address when it moves, copy first', async () => {
    const desk = await openNewsdesk();
    const before = expectKind(await desk.upload('old/a.md', ferry), 'published');
    expectKind(await desk.upload('new/a.md', ferry), 'published');
    const after = expectKind(await desk.remove('old/a.md'), 'absent');
    expect(after.key).toBe('old/a.md');
    expect(await desk.recordOf(before.id)).toMatchObject({
      kind: 'living',
      from: 'new/a.md',
      uploads: ['new/a.md'],
    });
    expect(await desk.keys('care/')).toEqual([careKey(before.id)]);
  });

  it('keeps id, address and dates when it moves, removal first', async () => {
    const desk = await openNewsdesk();
    const { id } = expectKind(await desk.upload('old/a.md', ferry), 'published');
    const before = await desk.recordOf(id);
    expectKind(await desk.remove('old/a.md'), 'withdrawn');
    expect(expectKind(await desk.upload('new/a.md', ferry), 'published').id).toBe(id);
    expect(await desk.recordOf(id)).toEqual({ ...before, from: 'new/a.md', uploads: ['new/a.md'] });
  });

  it('is published from the first of two uploads in byte order, and the other is reported', async () => {
    const desk = await openNewsdesk();
    await desk.upload('b.md', ferry);
    const first = expectKind(
      await desk.upload('a.md', article('Ferry, again', { id: 'urn:desk:ferry' })),
      'published',
    );
    expect(first.warnings).toContainEqual({
      code: 'same-identity',
      message: 'b.md claims the same identity and is not published: a.md is.',
    });
    expect(expectKind(await publish(desk.dependencies, 'b.md'), 'superseded')).toMatchObject({
      by: 'a.md',
      id: first.id,
    });
    expect(await desk.textOf(careKey(first.id))).toContain('Ferry, again');
  });

  it('goes back to the other upload when the first is gone', async () => {
    const desk = await openNewsdesk();
    const { id } = expectKind(await desk.upload('b.md', ferry), 'published');
    await desk.upload('a.md', article('Ferry, again', { id: 'urn:desk:ferry' }));
    await desk.remove('a.md');
    expect(await desk.recordOf(id)).toMatchObject({
      kind: 'living',
      from: 'b.md',
      entry: { title: 'Ferry' },
    });
  });

  it('is another article under another identity; the former is withdrawn', async () => {
    const desk = await openNewsdesk();
    const { id } = expectKind(await desk.upload('a.md', ferry), 'published');
    const other = expectKind(
      await desk.upload('a.md', article('Ferry', { id: 'urn:desk:other' })),
      'published',
    );
    expect(other.id).not.toBe(id);
    expect(await desk.recordOf(id)).toMatchObject({ kind: 'withdrawn' });
  });

  it('sends readers of the former address to the new one', async () => {
    const desk = await openNewsdesk();
    const { id } = expectKind(await desk.upload('a.md', article('Ferry')), 'published');
    const { carePage } = expectKind(await desk.upload('a.md', ferry), 'published');
    const metadata = { withdrawn: 'true', location: carePage };
    expect(await desk.siteBucket.head(careKey(id))).toMatchObject({ metadata });
    await publish(desk.dependencies, 'a.md');
    expect(await desk.siteBucket.head(careKey(id))).toMatchObject({ metadata });
  });

  it('is at its first address again when it gives the identity up, and redirected from the second', async () => {
    const desk = await openNewsdesk();
    const first = expectKind(await desk.upload('a.md', article('Ferry')), 'published');
    const second = expectKind(await desk.upload('a.md', ferry), 'published');
    expect(expectKind(await desk.upload('a.md', article('Ferry')), 'published').id).toBe(first.id);
    expect((await desk.siteBucket.head(careKey(first.id)))?.metadata).toEqual({});
    expect((await desk.siteBucket.head(careKey(second.id)))?.metadata['location']).toBe(first.carePage);
  });

  it('never goes by its title', async () => {
    const desk = await openNewsdesk();
    const one = expectKind(await desk.upload('a.md', article('Same')), 'published');
    const two = expectKind(await desk.upload('b.md', article('Same')), 'published');
    expect(one.id).not.toBe(two.id);
  });
});

const ninjs = (more: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    uri: 'urn:desk:ferry',
    pubstatus: 'usable',
    headline: 'Ferry',
    versioncreated: '2025-05-01T09:00:00Z',
    body_html: '<p>The ferry left at nine, and half the town stood on the quay to see it off.</p>',
    ...more,
  });

describe('A retraction', () => {
  it('withdraws the article it replaces', async () => {
    const desk = await openNewsdesk();
    const { id } = expectKind(await desk.upload('a.json', ninjs({}), 'application/json'), 'published');
    expectKind(
      await desk.upload('a.json', ninjs({ pubstatus: 'canceled' }), 'application/json'),
      'withdrawn',
    );
    expect(await desk.recordOf(id)).toMatchObject({ kind: 'withdrawn' });
  });

  it('withdraws the same article under another key, and holds it back as long as it is there', async () => {
    const desk = await openNewsdesk();
    const { id } = expectKind(await desk.upload('1.json', ninjs({}), 'application/json'), 'published');
    await desk.upload('2.json', ninjs({ pubstatus: 'canceled' }), 'application/json');
    expectKind(await publish(desk.dependencies, '1.json'), 'withdrawn');
    expect(await desk.recordOf(id)).toMatchObject({ kind: 'withdrawn', uploads: ['1.json', '2.json'] });
    await desk.remove('2.json');
    expect(await desk.recordOf(id)).toMatchObject({ kind: 'living', from: '1.json' });
  });

  it('that comes before its article holds it back as well', async () => {
    const desk = await openNewsdesk();
    await desk.upload('2.json', ninjs({ pubstatus: 'canceled' }), 'application/json');
    expectKind(await desk.upload('1.json', ninjs({}), 'application/json'), 'withdrawn');
    expect(await desk.keys('care/')).toEqual([]);
  });
});
