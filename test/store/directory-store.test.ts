import { mkdir, mkdtemp, readFile, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createDirectoryStore } from '../../functions/store/directory/directory-store.ts';
import { placeOf } from '../../functions/store/directory/place.ts';
import { describeObjectStore } from './contract.ts';

const root = await mkdtemp(join(tmpdir(), 'plaincast-store-'));
const newFolder = (): Promise<string> => mkdtemp(join(root, 'bucket-'));
afterAll(() => rm(root, { recursive: true }));

describeObjectStore('A folder', async () => createDirectoryStore(await newFolder()));

const html = (key: string, body: string) => ({ key, body: Buffer.from(body), contentType: 'text/html' });

describe('A folder that is served as it is', () => {
  it('has each object as the file of its name, and nothing else in sight', async () => {
    const folder = await newFolder();
    const store = createDirectoryStore(folder);
    await store.put(html('care/a.html', '<p>'));
    await store.put(html('index.html', '<h1>'));
    const visible = (await readdir(folder)).filter((name) => !name.startsWith('.'));
    expect(visible.toSorted()).toEqual(['care', 'index.html']);
    expect(await readFile(join(folder, 'care/a.html'), 'utf8')).toBe('<p>');
  });

  it('loses its empty folders with their last object', async () => {
    const folder = await newFolder();
    const store = createDirectoryStore(folder);
    await store.put(html('a/b/c', 'x'));
    await store.delete('a/b/c');
    await store.put(html('a', 'now a file'));
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('now a file');
  });

  it('shows an object once that had to be hidden for a while', async () => {
    const folder = await newFolder();
    const store = createDirectoryStore(folder);
    await store.put(html('a/b', 'x'));
    await store.put(html('a', 'hidden'));
    await store.delete('a/b');
    await store.put(html('a', 'open'));
    expect((await store.list({ prefix: '' })).map(({ key }) => key)).toEqual(['a']);
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('open');
  });

  it('never writes outside of itself', async () => {
    const folder = await newFolder();
    const store = createDirectoryStore(folder);
    await store.put(html('../../escaped', 'x'));
    await store.put(html('/etc/escaped', 'x'));
    expect(await readdir(root)).not.toContain('escaped');
    expect((await readdir(folder)).filter((name) => name !== '.plaincast')).toEqual([]);
  });
});

describe('A folder of ordinary files', () => {
  it('is a bucket: type by extension, MD5, time of the file', async () => {
    const folder = await newFolder();
    await mkdir(join(folder, '新闻'));
    await writeFile(join(folder, '新闻', '早.MD'), 'hello');
    await utimes(join(folder, '新闻', '早.MD'), new Date(0), new Date('2025-07-13T00:00:00Z'));
    expect(await createDirectoryStore(folder).head('新闻/早.MD')).toEqual({
      key: '新闻/早.MD',
      etag: '5d41402abc4b2a76b9719d911017c592',
      size: 5,
      lastModified: new Date('2025-07-13T00:00:00Z'),
      contentType: 'text/markdown',
      metadata: {},
    });
  });

  it('is not written to by being read', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'a.html'), 'x');
    const store = createDirectoryStore(folder);
    await Promise.all([store.get('a.html'), store.head('a.html'), store.list({ prefix: '' })]);
    expect(await readdir(folder)).toEqual(['a.html']);
  });

  it('has no hidden files, no folders and no broken links, but files that are linked', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, '.DS_Store'), 'x');
    await writeFile(join(folder, 'a.txt'), 'x');
    await symlink(join(folder, 'a.txt'), join(folder, 'link.txt'));
    await symlink(join(folder, 'nowhere'), join(folder, 'broken.txt'));
    await mkdir(join(folder, 'empty'));
    const store = createDirectoryStore(folder);
    expect((await store.list({ prefix: '' })).map(({ key }) => key)).toEqual(['a.txt', 'link.txt']);
    expect(await store.head('empty')).toBeNull();
  });

  it('shows a change of a file at once, even one of the same size', async () => {
    const folder = await newFolder();
    const store = createDirectoryStore(folder);
    const seen = new Set<string | undefined>();
    for (const body of ['aaa', 'bbb', 'ccc', 'ddd']) {
      await writeFile(join(folder, 'a.txt'), body);
      seen.add((await store.head('a.txt'))?.etag);
    }
    expect(seen.size).toBe(4);
  });

  it('that is not there is an empty bucket', async () => {
    const store = createDirectoryStore(join(root, 'nowhere'));
    expect(await store.list({ prefix: '' })).toEqual([]);
  });
});

describe('A folder that several processes write to', () => {
  const worker = join(import.meta.dirname, 'increment-worker.ts');

  it('loses no compare-and-swap', async () => {
    const folder = await newFolder();
    const workers = Array.from({ length: 3 }, () => fork(worker, [folder, '20']));
    const codes = await Promise.all(workers.map(async (process) => (await once(process, 'exit'))[0]));
    expect(codes).toEqual([0, 0, 0]);
    const counter = await createDirectoryStore(folder).get('counter');
    expect(Buffer.from(counter?.body ?? []).toString()).toBe('60');
  });

  it('goes on when one of them was killed with a lock in its hands', async () => {
    const folder = await newFolder();
    const store = createDirectoryStore(folder);
    await store.put(html('k', 'before'));
    const dead = fork(worker, [folder, '0']);
    await once(dead, 'exit');
    await writeFile(placeOf(folder, 'k').lock, `${dead.pid} somebody`);
    await store.put(html('k', 'after'));
    expect(Buffer.from((await store.get('k'))?.body ?? []).toString()).toBe('after');
  });
});
