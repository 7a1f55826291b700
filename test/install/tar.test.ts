import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { readTar } from '../../infra/install/tar.ts';

const header = (name: string, size: number, prefix = ''): Buffer => {
  const bytes = Buffer.alloc(512);
  bytes.write(name, 0);
  bytes.write(size.toString(8).padStart(11, '0'), 124);
  bytes.write(prefix, 345);
  return bytes;
};

test('every file of an archive is found under its whole path', () => {
  const archive = Buffer.concat([
    header('package/a.txt', 3),
    Buffer.from('abc'.padEnd(512, '\0')),
    header('b.txt', 0, 'package/deep'),
    header('c.txt', 600),
    Buffer.alloc(1024, 'c'),
    Buffer.alloc(1024),
  ]);
  const files = readTar(archive);
  expect([...files.keys()]).toEqual(['package/a.txt', 'package/deep/b.txt', 'c.txt']);
  expect(Buffer.from(files.get('package/a.txt') ?? []).toString()).toBe('abc');
  expect(files.get('c.txt')).toHaveLength(600);
});

test('an archive that ends early is read up to its end', () => {
  expect(readTar(Buffer.from('short')).size).toBe(0);
});
