import { describe, expect, it } from 'vitest';
import { placeOf } from '../../functions/store/directory/place.ts';

const isInTheOpen = (key: string, isWindows: boolean): boolean =>
  placeOf('/site', key, isWindows).open !== null;

describe('The file of an object', () => {
  it.each([
    'care/index.html',
    '新闻/七月 13.html',
    'a b/c+d.md',
    'console.md',
    'com10.txt',
    'nul-1.md',
    'a.con',
  ])('is that of its key on every system: %s', (key) => {
    expect([isInTheOpen(key, false), isInTheOpen(key, true)]).toEqual([true, true]);
  });

  it.each([
    'what?.md',
    'a:b.md',
    'a\\b.md',
    'a"b.md',
    'a|b/c.md',
    'line\nbreak.md',
    'ends with a dot.',
    'folder. /a.md',
    'blank ',
    'aux',
    'AUX.html',
    'con/a.md',
    'nul.tar.gz',
    'Com1.txt',
    'lpt¹.txt',
    'CONIN$',
    'con .txt',
  ])('is hidden on Windows, where it would fail or be another one: %j', (key) => {
    expect([isInTheOpen(key, false), isInTheOpen(key, true)]).toEqual([true, false]);
  });

  it.each(['a//b', '/a', 'a/', '../a', 'a/./b', '.git/config', 'a\u0000b', `${'长'.repeat(86)}.md`])(
    'is hidden everywhere where no file can be called so, or it would leave the folder: %j',
    (key) => {
      expect([isInTheOpen(key, false), isInTheOpen(key, true)]).toEqual([false, false]);
    },
  );

  it('is never one for two keys: the hidden name comes from the whole key, capitals and all', () => {
    const keys = ['aux.html', 'AUX.html', 'a:b', 'a;b', 'a//b', 'a/b/'];
    expect(new Set(keys.map((key) => placeOf('/site', key, true).hidden)).size).toBe(keys.length);
  });
});
