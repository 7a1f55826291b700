import { beforeEach, describe, expect, it } from 'vitest';
import { compareBytes } from '../../functions/store/byte-order.ts';
import type { ObjectStore, PutRequest } from '../../functions/store/object-store.ts';

const text = (key: string, body: string, more: Partial<PutRequest> = {}): PutRequest => ({
  key,
  body: Buffer.from(body),
  contentType: 'text/plain; charset=utf-8',
  ...more,
});

const bodyOf = async (store: ObjectStore, key: string): Promise<string | null> => {
  const stored = await store.get(key);
  return stored === null ? null : Buffer.from(stored.body).toString();
};

const keysOf = async (store: ObjectStore, prefix: string): Promise<readonly string[]> =>
  (await store.list({ prefix })).map(({ key }) => key);

/** Keys that a file system, a URL or XML can trip over. */
const awkwardKeys = [
  'a b+c%20&d=e.txt',
  '新闻/标题：“引号”.html',
  '😀/é.txt',
  'a',
  'a/b',
  'a/b/c',
  'folder/',
  'double//slash',
  '/leading',
  '../outside',
  'up/../down',
  './here',
  '.hidden/.file',
  'quote"\'<>&.txt',
  'tab\tnew\nline',
  `long/${'长'.repeat(300)}`,
  'x'.repeat(1024),
  'back\\slash',
  'CON',
];

/** What every object store must do; run against each adapter. Open: a store with nothing in it. */
export const describeObjectStore = (name: string, open: () => Promise<ObjectStore>): void => {
  describe(`${name} as an object store`, () => {
    let store: ObjectStore;
    beforeEach(async () => {
      store = await open();
    });

    describe('get and head', () => {
      it('find nothing under an unknown key', async () => {
        expect([await store.get('no'), await store.head('no/such')]).toEqual([null, null]);
      });

      it('give back bytes, type, metadata, MD5 and size', async () => {
        const metadata = { title: '%E6%A0%87', author: 'A' };
        await store.put(text('k', 'hello', { metadata }));
        const expected = {
          key: 'k',
          etag: '5d41402abc4b2a76b9719d911017c592',
          size: 5,
          contentType: 'text/plain; charset=utf-8',
          metadata,
        };
        expect(await store.head('k')).toMatchObject(expected);
        expect(await store.get('k')).toMatchObject(expected);
        expect(await bodyOf(store, 'k')).toBe('hello');
      });

      it('say when it was written', async () => {
        await store.put(text('k', 'x'));
        const age = Date.now() - ((await store.head('k'))?.lastModified.getTime() ?? 0);
        expect(Math.abs(age)).toBeLessThan(60_000);
      });

      it('keep any bytes, and none', async () => {
        const body = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
        await store.put({ ...text('bytes', ''), body });
        await store.put(text('empty', ''));
        expect(Buffer.compare((await store.get('bytes'))?.body ?? Buffer.of(), body)).toBe(0);
        expect(await store.get('empty')).toMatchObject({ size: 0, etag: 'd41d8cd98f00b204e9800998ecf8427e' });
      });

      it('leave out the bytes of an object that is too large to be read', async () => {
        await store.put(text('large', 'x'.repeat(100_000)));
        const stored = await store.get('large', 99_999);
        expect([stored?.size, stored?.body.length]).toEqual([100_000, 0]);
        expect((await store.get('large', 100_000))?.body.length).toBe(100_000);
      });
    });

    describe('put', () => {
      it('replaces bytes, type and metadata together', async () => {
        await store.put(text('k', 'one', { metadata: { a: '1' } }));
        await store.put({ key: 'k', body: Buffer.from('two'), contentType: 'text/html' });
        expect(await store.head('k')).toMatchObject({ contentType: 'text/html', metadata: {}, size: 3 });
      });

      it('replaces metadata alone', async () => {
        await store.put(text('k', 'same', { metadata: { a: '1' } }));
        await store.put(text('k', 'same', { metadata: { a: '2' } }));
        expect((await store.head('k'))?.metadata).toEqual({ a: '2' });
      });

      it('writes only where nothing is, when asked', async () => {
        const condition = { kind: 'if-absent' } as const;
        expect((await store.put(text('k', 'one', { condition }))).kind).toBe('written');
        expect((await store.put(text('k', 'two', { condition }))).kind).toBe('conflict');
        expect(await bodyOf(store, 'k')).toBe('one');
      });

      it('writes only over the version it was told, when asked', async () => {
        const first = await store.put(text('k', 'one'));
        const etag = first.kind === 'written' ? first.etag : '';
        const condition = { kind: 'if-match', etag } as const;
        expect((await store.put(text('k', 'two', { condition }))).kind).toBe('written');
        expect((await store.put(text('k', 'three', { condition }))).kind).toBe('conflict');
        expect(await bodyOf(store, 'k')).toBe('two');
      });

      it('writes no new object over a version that is gone', async () => {
        const condition = { kind: 'if-match', etag: '5d41402abc4b2a76b9719d911017c592' } as const;
        expect((await store.put(text('gone', 'x', { condition }))).kind).toBe('conflict');
        expect(await store.head('gone')).toBeNull();
      });

      it('lets exactly one of many concurrent writers win', async () => {
        const tries = Array.from({ length: 12 }, (_, index) =>
          store.put(text('race', `writer ${index}`, { condition: { kind: 'if-absent' } })),
        );
        const results = await Promise.all(tries);
        const winners = results.flatMap(({ kind }, index) => (kind === 'written' ? [index] : []));
        expect(winners).toHaveLength(1);
        expect(await bodyOf(store, 'race')).toBe(`writer ${winners[0]}`);
      });

      it('loses no increment to concurrent compare-and-swap', async () => {
        await store.put(text('counter', '0'));
        const increment = async (): Promise<void> => {
          for (;;) {
            const before = await store.get('counter');
            const next = Number(Buffer.from(before?.body ?? []).toString()) + 1;
            const condition = { kind: 'if-match', etag: before?.etag ?? '' } as const;
            if ((await store.put(text('counter', String(next), { condition }))).kind === 'written') return;
          }
        };
        await Promise.all(Array.from({ length: 5 }, increment));
        expect(await bodyOf(store, 'counter')).toBe('5');
      });

      it('takes a tag for the lifecycle', async () => {
        await store.put(text('k', 'bye', { withdrawn: true }));
        expect(await bodyOf(store, 'k')).toBe('bye');
      });
    });

    describe('delete', () => {
      it('removes an object, and is content where none is', async () => {
        await store.put(text('a/b', 'x'));
        await store.delete('a/b');
        await store.delete('a/b');
        expect([await store.get('a/b'), await keysOf(store, '')]).toEqual([null, []]);
      });
    });

    describe('keys', () => {
      it.each(awkwardKeys)('keeps %j apart from all others', async (key) => {
        await Promise.all(awkwardKeys.map((other) => store.put(text(other, `body of ${other}`))));
        expect(await bodyOf(store, key)).toBe(`body of ${key}`);
        await store.delete(key);
        expect(await store.head(key)).toBeNull();
        const others = awkwardKeys.filter((other) => other !== key);
        expect(await keysOf(store, '')).toEqual(others.toSorted(compareBytes));
      });

      it('refuses those that no bucket takes', async () => {
        await expect(store.get('')).rejects.toThrow('is empty');
        await expect(store.head('x'.repeat(1025))).rejects.toThrow('over 1,024 bytes');
        await expect(store.put(text('half \uD800', 'x'))).rejects.toThrow('surrogate');
      });
    });

    describe('list', () => {
      const keys = ['a', 'a-b', 'a/1', 'a/2', 'a/b/c', 'a0', 'b', '\uFFFD', '😀', 'ﬀ'];

      it('is in the order of UTF-8 bytes, not of UTF-16 units', async () => {
        await Promise.all(keys.map((key) => store.put(text(key, key))));
        expect(await keysOf(store, '')).toEqual([
          'a',
          'a-b',
          'a/1',
          'a/2',
          'a/b/c',
          'a0',
          'b',
          'ﬀ',
          '\uFFFD',
          '😀',
        ]);
      });

      it('keeps to a prefix, which need not end at a slash', async () => {
        await Promise.all(keys.map((key) => store.put(text(key, key))));
        expect(await keysOf(store, 'a/')).toEqual(['a/1', 'a/2', 'a/b/c']);
        expect(await keysOf(store, 'a')).toEqual(['a', 'a-b', 'a/1', 'a/2', 'a/b/c', 'a0']);
        expect(await keysOf(store, 'nothing')).toEqual([]);
      });

      it('goes on page by page, each object once', async () => {
        await Promise.all(keys.map((key) => store.put(text(key, key))));
        const all: string[] = [];
        for (let page = await store.list({ prefix: '', limit: 3 }); page.length > 0;) {
          all.push(...page.map(({ key }) => key));
          page = await store.list({ prefix: '', limit: 3, startAfter: all.at(-1) ?? '' });
        }
        expect(all).toEqual(keys.toSorted(compareBytes));
      });

      it('tells ETag and size', async () => {
        await store.put(text('k', 'hello'));
        const [listed] = await store.list({ prefix: 'k' });
        expect(listed).toMatchObject({ key: 'k', etag: '5d41402abc4b2a76b9719d911017c592', size: 5 });
      });
    });
  });
};
