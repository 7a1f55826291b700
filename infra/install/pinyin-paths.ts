import { join } from 'node:path';

/** Where the step leaves what it builds; apart from the step, so that naming a file loads no dictionary. */
export const readingHome = join(
  import.meta.dirname,
  '..',
  '..',
  'node_modules',
  '.cache',
  'plaincast',
  'reading',
);

/** The indexes for `loadReadingAids`; deployed beside the bundle under their own names. */
export const pinyinIndexPath = join(readingHome, 'pinyin.index');
export const hanziIndexPath = join(readingHome, 'hanzi.index');

/** Every file that must be deployed beside a bundle that annotates Chinese: absolute paths. */
export const readingIndexFiles = (): readonly string[] => [pinyinIndexPath, hanziIndexPath];
