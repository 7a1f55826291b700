import { describe, expect, it } from 'vitest';
import {
  channelsKey,
  channelStateKey,
  entryKey,
  feedKey,
  careKey,
  homeKey,
  careSectionKey,
  opmlKey,
} from '../../functions/site/keys.ts';
import { syndicate } from '../../functions/syndicate/syndicate.ts';
import { sampleEntry, site, uuid } from '../feeds/sample-entry.ts';
import {
  asynchronous,
  bodyOf,
  buildCleanly,
  dependenciesFor,
  emptyStore,
  perform,
  publicObjects,
  publishAll,
} from './newsdesk.ts';

const atom = feedKey({ kind: 'site' }, 'atom');

describe('syndication', () => {
  it('puts an article into every channel it belongs to, and into lists and sitemap', async () => {
    const memory = emptyStore();
    perform(memory, { kind: 'publish', number: 1, different: { tags: ['步道', '海'], authors: ['Ana'] } });
    const outcome = await syndicate(dependenciesFor(asynchronous(memory), site), [uuid(1)]);
    expect(outcome.changed).toHaveLength(7);
    for (const channel of outcome.changed) {
      for (const format of ['rss', 'atom', 'json'] as const) {
        expect(bodyOf(memory, feedKey(channel, format))).toContain(sampleEntry(1).id);
      }
      expect(bodyOf(memory, opmlKey)).toContain(encodeURI(feedKey(channel, 'rss')));
    }
    for (const key of [homeKey, 'care/index.html', careSectionKey('本地'), 'sitemap-recent.xml']) {
      expect(bodyOf(memory, key)).toContain(uuid(1));
    }
  });

  it('moves an article that changes its section, and forgets a section without articles', async () => {
    const memory = emptyStore();
    const dependencies = dependenciesFor(asynchronous(memory), site);
    perform(memory, { kind: 'publish', number: 1 });
    await syndicate(dependencies, [uuid(1)]);
    perform(memory, { kind: 'publish', number: 1, different: { section: '国际' } });
    await syndicate(dependencies, [uuid(1)]);
    expect(bodyOf(memory, feedKey({ kind: 'section', name: '国际' }, 'rss'))).toContain(uuid(1));
    const keys = Object.keys(publicObjects(memory));
    expect(keys.filter((key) => key.includes('本地'))).toEqual([]);
    expect(bodyOf(memory, opmlKey)).not.toContain(encodeURI('本地'));
    expect(bodyOf(memory, channelsKey)).not.toContain('本地');
  });

  it('keeps the id and the date of publication of an article that is retitled', async () => {
    const memory = emptyStore();
    const dependencies = dependenciesFor(asynchronous(memory), site);
    perform(memory, { kind: 'publish', number: 1 });
    await syndicate(dependencies, [uuid(1)]);
    const before = bodyOf(memory, atom);
    perform(memory, {
      kind: 'publish',
      number: 1,
      different: { title: '新标题', updated: '2025-08-01T00:00:00Z' },
    });
    await syndicate(dependencies, [uuid(1)]);
    const after = bodyOf(memory, atom);
    expect(after).toContain('新标题');
    expect(after.match(/<entry/g)).toHaveLength(1);
    for (const kept of [/<published>.*?<\/published>/, /<entry[^>]*><id>.*?<\/id>/]) {
      expect(kept.exec(after)?.[0]).toBe(kept.exec(before)?.[0]);
    }
  });

  it('takes a withdrawn article out of everything and says so, and takes it back in when it returns', async () => {
    const memory = emptyStore();
    const dependencies = dependenciesFor(asynchronous(memory), site);
    for (const number of [1, 2]) perform(memory, { kind: 'publish', number });
    await syndicate(dependencies, [uuid(1), uuid(2)]);
    const before = publicObjects(memory);
    perform(memory, { kind: 'withdraw', number: 1 });
    await syndicate(dependencies, [uuid(1)]);
    const places = Object.keys(publicObjects(memory)).filter((key) => bodyOf(memory, key).includes(uuid(1)));
    expect(places.every((key) => key.endsWith('atom.xml'))).toBe(true);
    expect(bodyOf(memory, atom)).toContain(`<at:deleted-entry ref="urn:uuid:${uuid(1)}"`);
    perform(memory, { kind: 'publish', number: 1 });
    await syndicate(dependencies, [uuid(1)]);
    expect(publicObjects(memory)).toEqual(before);
  });

  it('leaves out an entry that no feed can hold, says so, and loses no other', async () => {
    const memory = emptyStore();
    perform(memory, { kind: 'publish', number: 1, different: { updated: 'yesterday' } });
    perform(memory, { kind: 'publish', number: 2 });
    const outcome = await syndicate(dependenciesFor(asynchronous(memory), site), [uuid(1), uuid(2)]);
    expect(outcome.skipped).toEqual([
      { id: uuid(1), reason: `urn:uuid:${uuid(1)}: "updated" can't be used in a feed.` },
    ]);
    expect(bodyOf(memory, atom)).toContain(uuid(2));
    expect(bodyOf(memory, atom)).not.toContain(uuid(1));
  });

  it('waits with an article whose care page is not out yet', async () => {
    const memory = emptyStore();
    for (const number of [1, 2]) perform(memory, { kind: 'publish', number });
    memory.delete(careKey(uuid(1)));
    const outcome = await syndicate(dependenciesFor(asynchronous(memory), site), [uuid(1), uuid(2)]);
    expect(outcome.waiting).toEqual([uuid(1)]);
    expect(bodyOf(memory, atom)).toContain(uuid(2));
    expect(bodyOf(memory, atom)).not.toContain(uuid(1));
  });

  it('makes a channel anew whose state was deleted, and leaves nothing of the old one', async () => {
    const memory = emptyStore();
    await publishAll(memory, 120);
    perform(memory, { kind: 'withdraw', number: 3 });
    const state = channelStateKey({ kind: 'site' });
    memory.delete(state);
    const ids = Array.from({ length: 120 }, (_, number) => uuid(number));
    await syndicate(dependenciesFor(asynchronous(memory), site), ids);
    expect(publicObjects(memory)).toEqual(await buildCleanly(memory, site));
  });

  it('has nothing to do for an id that nobody knows', async () => {
    const memory = emptyStore();
    await syndicate(dependenciesFor(asynchronous(memory), site), [uuid(9)]);
    expect(memory.list({ prefix: '' })).toEqual([]);
    expect(memory.get(entryKey(uuid(9)))).toBeNull();
  });
});
