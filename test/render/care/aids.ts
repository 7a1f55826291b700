import { readFileSync } from 'node:fs';
import { loadReadingAids } from '../../../functions/render/care/load-reading-aids.ts';
import type { Annotate, Convert } from '../../../functions/render/care/reading-aids.ts';
import { installReadingIndexes } from '../../../infra/install/pinyin-index.ts';
import { hanziIndexPath, pinyinIndexPath } from '../../../infra/install/pinyin-paths.ts';

installReadingIndexes();

/** The aids as they are deployed: from the indexes that `npm run engine` builds. */
const aids = loadReadingAids({ pinyin: readFileSync(pinyinIndexPath), hanzi: readFileSync(hanziIndexPath) });

const missing = (): never => {
  throw new Error('The reading indexes are loaded without an aid.');
};

export const annotate: Annotate = aids.pinyin ?? missing;
export const convert: Convert = aids.hanzi ?? missing;

/** All syllables of a text, words apart: `yínháng hángzhǎng`. */
export const pinyinOf = (text: string): string =>
  annotate(text)
    .map(({ text, pinyin }) => pinyin?.join('') ?? text)
    .join(' ');
