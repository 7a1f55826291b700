import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAidsLoader } from '../../functions/publish/create-aids-loader.ts';
import { installReadingIndexes } from '../../infra/install/pinyin-index.ts';
import { hanziIndexPath, pinyinIndexPath } from '../../infra/install/pinyin-paths.ts';

installReadingIndexes();
const load = createAidsLoader({ pinyin: pinyinIndexPath, hanzi: hanziIndexPath });

describe('the loader of reading aids', () => {
  it('loads both for Chinese, once', async () => {
    const aids = await load('zh-CN');
    expect(aids.pinyin?.('长大')).toEqual([{ text: '长大', pinyin: ['zhǎng', 'dà'] }]);
    expect(aids.hanzi?.('长', 'zh-Hant')).toEqual([{ text: '长', converted: '長' }]);
    expect(await load('cmn-Hant-TW')).toBe(aids);
  });

  it('has none for Japanese, which shares the characters, nor for any other language', async () => {
    expect(await load('ja')).toEqual({ pinyin: null, hanzi: null });
    expect(await load('zhx-unknown')).toEqual({ pinyin: null, hanzi: null });
    expect(await load('en')).toEqual({ pinyin: null, hanzi: null });
  });

  it('reads no file before a Chinese page comes', async () => {
    const nowhere = createAidsLoader({ pinyin: '/nowhere/pinyin.index', hanzi: '/nowhere/hanzi.index' });
    expect(await nowhere('en')).toEqual({ pinyin: null, hanzi: null });
    await expect(nowhere('zh')).rejects.toThrow('/nowhere/');
  });

  it('forgets a load that failed: the next page tries again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plaincast-aids-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const pinyin = join(folder, 'pinyin.index');
    const late = createAidsLoader({ pinyin, hanzi: hanziIndexPath });
    await expect(late('zh')).rejects.toThrow(pinyin);
    await cp(pinyinIndexPath, pinyin);
    expect((await late('zh')).pinyin).not.toBeNull();
  });
});
