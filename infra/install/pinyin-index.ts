import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeHanziIndex } from '../../functions/render/care/hanzi/hanzi-index.ts';
import { writePinyinIndex } from '../../functions/render/care/pinyin/pinyin-index.ts';
import { buildHanziIndex } from './hanzi-build.ts';
import { buildPinyinIndex } from './pinyin-build.ts';
import { hanziIndexPath, pinyinIndexPath, readingHome, readingIndexFiles } from './pinyin-paths.ts';

const project = join(import.meta.dirname, '..', '..');

/** Whatever the indexes are made from: when one of these changes, they are built again. */
const ingredients = [
  'infra/install/pinyin-*.ts',
  'infra/install/hanzi-*.ts',
  'functions/render/care/words/*.ts',
  'functions/render/care/{pinyin,hanzi}/**/*.ts',
  'node_modules/{pinyin-pro,@pinyin-pro/data,opencc-js,unicode-mandarin-readings}/package.json',
];
const stampPath = join(readingHome, 'ingredients.sha256');

/**
 * Builds the indexes of pinyin and of the two scripts from the dictionaries in node_modules, unless they are there
 * already: about 4 s and 700 MB, no network. The data are other people's: they are never committed.
 */
export const installReadingIndexes = (): void => {
  const stamp = fingerprint();
  const kept = existsSync(stampPath) ? readFileSync(stampPath, 'utf8') : '';
  if (kept === stamp && readingIndexFiles().every((file) => existsSync(file))) return;
  mkdirSync(readingHome, { recursive: true });
  keep(pinyinIndexPath, writePinyinIndex(buildPinyinIndex()));
  keep(hanziIndexPath, writeHanziIndex(buildHanziIndex()));
  keep(stampPath, stamp);
};

const fingerprint = (): string => {
  const hash = createHash('sha256');
  for (const file of globSync(ingredients, { cwd: project }).toSorted()) {
    hash.update(file).update(readFileSync(join(project, file)));
  }
  return hash.digest('hex');
};

/** Written aside and renamed: a killed install leaves no half a file. */
const keep = (path: string, content: Uint8Array | string): void => {
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, content);
  renameSync(aside, path);
};
