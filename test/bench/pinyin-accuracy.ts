import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { addDict, pinyin } from 'pinyin-pro';
import { annotate } from '../../functions/render/care/pinyin/annotate.ts';
import { loadPinyinIndex } from '../../functions/render/care/pinyin/pinyin-index.ts';
import { installReadingIndexes } from '../../infra/install/pinyin-index.ts';
import { pinyinIndexPath } from '../../infra/install/pinyin-paths.ts';
import {
  countKnown,
  mistakesIn,
  type ReadCharacters,
  readSentences,
} from '../render/care/pinyin/sentences/read-sentences.ts';

/**
 * `npm run bench:pinyin`: how often the pinyin of our own sentences is right, ours beside `pinyin-pro`
 * plain and with its modern and complete data, in one run. No sentence is from anybody's test set.
 */
installReadingIndexes();
const index = loadPinyinIndex(readFileSync(pinyinIndexPath));
const require = createRequire(import.meta.url);

const ours: ReadCharacters = (text) =>
  annotate(text, index).flatMap(
    ({ text, pinyin }): readonly (string | null)[] => pinyin ?? Array.from(text, () => null),
  );
const theirs: ReadCharacters = (text) => pinyin(text, { type: 'array', toneSandhi: false });

const report = (name: string, read: ReadCharacters): void => {
  for (const [file, sentences] of readSentences()) {
    const known = countKnown(sentences);
    const right = known - mistakesIn(sentences, read).length;
    console.log(`${name.padEnd(20)} ${file.padEnd(18)} ${((100 * right) / known).toFixed(1)} % of ${known}`);
  }
};

report('plaincast', ours);
report('pinyin-pro', theirs);
for (const name of ['modern', 'complete']) {
  addDict(require(`@pinyin-pro/data/${name}.json`));
  report(`pinyin-pro ${name}`, theirs);
}
