import { readFile } from 'node:fs/promises';
import { loadReadingAids } from '../render/care/load-reading-aids.ts';
import { noReadingAids, type ReadingAids } from '../render/care/reading-aids.ts';
import { loadOnce } from './load-once.ts';

/** Absolute paths of the files that `infra/install` built. */
export type ReadingIndexPaths = { readonly pinyin: string; readonly hanzi: string };

/** Chinese by BCP 47: the macrolanguage, or Mandarin. Japanese has the same characters and is never annotated. */
const chinese = /^(?:zh|cmn)\b/i;

/** The aids for a page in this language: read and loaded once a process, and only when a Chinese page comes. */
export const createAidsLoader = ({
  pinyin,
  hanzi,
}: ReadingIndexPaths): ((language: string) => Promise<ReadingAids>) => {
  const aids = loadOnce(async () => {
    const [pinyinBytes, hanziBytes] = await Promise.all([readFile(pinyin), readFile(hanzi)]);
    return loadReadingAids({ pinyin: pinyinBytes, hanzi: hanziBytes });
  });
  return (language) => (chinese.test(language) ? aids() : Promise.resolve(noReadingAids));
};
