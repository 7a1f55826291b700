import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createAidsLoader } from '../../functions/publish/create-aids-loader.ts';
import { ampEnginePath } from '../install/amp-validator.ts';
import { hanziIndexPath, pinyinIndexPath } from '../install/pinyin-paths.ts';

/** In the package a file lies beside the bundle; in a checkout where the install step has put it. */
const beside = (installed: string): string => {
  const packed = join(import.meta.dirname, basename(installed));
  return existsSync(packed) ? packed : installed;
};

export const ampEngine = beside(ampEnginePath);

export const loadReadingAids = createAidsLoader({
  pinyin: beside(pinyinIndexPath),
  hanzi: beside(hanziIndexPath),
});
