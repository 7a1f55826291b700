import { isChineseName } from '../../../names/chinese-names.ts';
import type { PageModel } from '../../model/page-model.ts';
import { textOfLine } from '../../measure/text-of-line.ts';
import { dropLine, type Pruning, linesLeft } from '../pruning.ts';

/** Papers print who wrote it on a line of its own: over the first paragraph, or set beside it. */
const linesAtStart = 6;
const longest = 160;
const introduced =
  /^[⊙◎●■□▲△◆◇★☆※|｜\s]*[【[（(]?[々〇㐀-鿿]{0,10}?(?:记者|記者|通讯员|通訊員|特派员|特约撰稿人?|撰稿人?|撰文|采写|文)[\s:：/／|｜丨]+(.{2,60}?)[】\]）)]?$/;
const between = /[\s、，,/／|｜·]+/;
const otherWords =
  /^(?:[々〇㐀-鿿]{0,8}(?:记者|記者|通讯员|通訊員|实习生|摄影|报道|報道|文|图|文图|图文|发自[々〇㐀-鿿]{2,6})|[々〇㐀-鿿]{2,4}(?:报道|報道|摄影报道|综合报道))$/;

/** `⊙记者 周蕊`, `■ 本报记者 苏诗钰 实习生 李明 北京报道`: nothing but names and what they are. */
const isByline = (text: string): boolean => {
  const words =
    introduced
      .exec(text)?.[1]
      ?.split(between)
      .filter((word) => word !== '') ?? [];
  return (
    words.some((word) => isChineseName(word)) &&
    words.every((word) => isChineseName(word) || otherWords.test(word))
  );
};

export const dropBylines = (page: PageModel, pruning: Pruning): void => {
  const left = linesLeft(page, pruning);
  for (const line of left.slice(0, -1).slice(0, linesAtStart)) {
    if (line.size > longest || line.stops > 0) continue;
    if (isByline(textOfLine(page.tree, line)))
      dropLine(page, pruning, line, ['credit', 'who wrote it, on a line of its own']);
  }
};
