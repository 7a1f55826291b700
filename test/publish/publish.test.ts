import { describe, expect, it } from 'vitest';
import { publish } from '../../functions/publish/publish.ts';
import { ampKey, careKey, entryKey, refusalKey } from '../../functions/site/keys.ts';
import { article, expectKind, openNewsdesk } from './newsdesk.ts';

describe('An upload that is an article', () => {
  it('has a care page, a valid AMP page and a record', async () => {
    const desk = await openNewsdesk();
    const { id, carePage, ampPage } = expectKind(await desk.upload('a.md', article('Ferry')), 'published');
    expect(carePage).toBe(`https://desk.example/care/${id}.html`);
    expect(ampPage).toBe(`https://desk.example/amp/${id}.html`);
    expect(await desk.textOf(careKey(id))).toContain('half the town');
    expect(desk.dependencies.site.baseUrl).toBe('https://desk.example');
    expect(await desk.textOf(ampKey(id))).toContain('half the town');
    expect(await desk.recordOf(id)).toMatchObject({
      kind: 'living',
      from: 'a.md',
      uploads: ['a.md'],
      entry: { id: `urn:uuid:${id}`, title: 'Ferry', published: '2025-05-01T09:00:00Z' },
    });
  });

  it('is left alone when it is looked at again', async () => {
    const desk = await openNewsdesk();
    const { id } = expectKind(await desk.upload('a.md', article('Ferry')), 'published');
    const before = await desk.siteBucket.head(careKey(id));
    expectKind(await desk.upload('a.md', article('Ferry')), 'unchanged');
    expect(await desk.siteBucket.head(careKey(id))).toEqual(before);
  });

  it('gets back a page that went missing', async () => {
    const desk = await openNewsdesk();
    const { id } = expectKind(await desk.upload('a.md', article('Ferry')), 'published');
    await desk.siteBucket.delete(ampKey(id));
    expectKind(await publish(desk.dependencies, 'a.md'), 'published');
    expect(await desk.textOf(ampKey(id))).toContain('Ferry');
  });

  it('keeps its id and date through an edit; `updated` moves to the time of the upload', async () => {
    const desk = await openNewsdesk();
    const first = expectKind(await desk.upload('a.md', article('Ferry')), 'published');
    const second = expectKind(await desk.upload('a.md', article('Ferry leaves')), 'published');
    const seen = (await desk.uploads.head('a.md'))?.lastModified.toISOString() ?? '';
    expect(second.id).toBe(first.id);
    expect(await desk.recordOf(first.id)).toMatchObject({
      entry: { published: '2025-05-01T09:00:00Z', updated: seen.replace(/\.\d+Z/, 'Z') },
    });
  });

  it('keeps `updated` when only its front matter is set in another order', async () => {
    const desk = await openNewsdesk();
    const body = 'The ferry left at nine, and half the town stood on the quay.';
    const head = ['title: Ferry', 'date: 2025-05-01T09:00:00Z'];
    const { id } = expectKind(
      await desk.upload('a.md', `---\n${head.join('\n')}\n---\n\n${body}`),
      'published',
    );
    await desk.upload('a.md', `---\n${head.toReversed().join('\n')}\n---\n\n${body}`);
    expect(await desk.recordOf(id)).toMatchObject({ entry: { updated: '2025-05-01T09:00:00Z' } });
  });

  it('that leaves a section is remembered there, so that the section can forget it', async () => {
    const desk = await openNewsdesk();
    const { id } = expectKind(
      await desk.upload('a.md', article('Ferry', { section: 'Harbour' })),
      'published',
    );
    await desk.upload('a.md', article('Ferry', { section: 'Town' }));
    expect(await desk.recordOf(id)).toMatchObject({ formerChannels: [{ kind: 'section', name: 'Harbour' }] });
  });
});

describe('An upload that is gone', () => {
  it('leaves a notice, no AMP page, and a record of its withdrawal', async () => {
    const desk = await openNewsdesk();
    const { id } = expectKind(await desk.upload('a.md', article('Ferry')), 'published');
    expect(expectKind(await desk.remove('a.md'), 'withdrawn').ids).toEqual([id]);
    expect(await desk.siteBucket.head(careKey(id))).toMatchObject({ metadata: { withdrawn: 'true' } });
    expect(await desk.textOf(careKey(id))).not.toContain('half the town');
    expect(await desk.textOf(ampKey(id))).toBeNull();
    expect(await desk.recordOf(id)).toMatchObject({
      kind: 'withdrawn',
      id: `urn:uuid:${id}`,
      withdrawn: '2025-06-01T00:00:00Z',
      uploads: [],
    });
  });

  it('has its former id and dates when it comes back as it was', async () => {
    const desk = await openNewsdesk();
    const { id } = expectKind(await desk.upload('a.md', article('Ferry')), 'published');
    const before = await desk.recordOf(id);
    await desk.remove('a.md');
    expectKind(await desk.upload('a.md', article('Ferry')), 'published');
    expect(await desk.recordOf(id)).toMatchObject({
      kind: 'living',
      entry: { ...(before?.kind === 'living' ? before.entry : {}) },
    });
    expect((await desk.siteBucket.head(careKey(id)))?.metadata).toEqual({});
  });

  it('and was never published is nothing to do', async () => {
    const desk = await openNewsdesk();
    expect(await publish(desk.dependencies, 'never.md')).toEqual({ kind: 'absent', key: 'never.md' });
    expect(await desk.keys('')).toEqual([]);
  });
});

describe('An upload that can’t be read', () => {
  it('is refused with reason and remedy, which are kept for people to read', async () => {
    const desk = await openNewsdesk();
    const refused = expectKind(await desk.upload('a.md', ''), 'refused');
    expect(refused).toMatchObject({ key: 'a.md', reason: 'empty' });
    expect(JSON.parse((await desk.textOf(refusalKey('a.md'))) ?? '')).toMatchObject({
      key: 'a.md',
      reason: 'empty',
      remedy: refused.remedy,
    });
  });

  it('leaves its earlier good version out, and its refusal is cleared by the next good one', async () => {
    const desk = await openNewsdesk();
    const { id } = expectKind(await desk.upload('a.md', article('Ferry')), 'published');
    expectKind(await desk.upload('a.md', ''), 'refused');
    expect(await desk.textOf(careKey(id))).toContain('half the town');
    expect(await desk.recordOf(id)).toMatchObject({ kind: 'living' });
    expectKind(await desk.upload('a.md', article('Ferry again')), 'published');
    expect(await desk.keys('catalog/refusals/')).toEqual([]);
    expect(await desk.textOf(careKey(id))).toContain('Ferry again');
  });

  it('takes its earlier version with it when it goes', async () => {
    const desk = await openNewsdesk();
    const { id } = expectKind(await desk.upload('a.md', article('Ferry')), 'published');
    await desk.upload('a.md', '');
    expectKind(await desk.remove('a.md'), 'withdrawn');
    expect(await desk.recordOf(id)).toMatchObject({ kind: 'withdrawn' });
    expect(await desk.keys('catalog/refusals/')).toEqual([]);
  });

  it('is not even held in memory when it is over the limit', async () => {
    const desk = await openNewsdesk();
    const outcome = await desk.upload('big.md', article('Big', {}, 'word '.repeat(50_000)));
    expect(expectKind(outcome, 'refused')).toMatchObject({ reason: 'too-large' });
    expect(await desk.keys(entryKey(''))).toEqual([]);
  });
});
