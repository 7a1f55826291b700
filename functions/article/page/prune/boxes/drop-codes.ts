import type { Line } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { textOfLine } from '../../measure/text-of-line.ts';
import { endOf, isText, type Node, nodeCount, tagOf, sourceOf } from '../../tree/tree.ts';
import { isImage } from '../../tree/media.ts';
import { dropNode, isDropped, type Pruning } from '../pruning.ts';

/** `长按识别二维码关注`, `扫码下载客户端`: what asks to scan stands beside what is to be scanned. */
const asksToScan =
  /扫一扫|掃一掃|扫[码描]|掃[碼描]|二[维維][码碼]|[长長]按.{0,6}(?:识别|識別|关注)|关注.{0,16}(?:公众号|微信)/;
/** A code stands next to the words, in a box or two of its own. */
const mostNodes = 12;

/** The picture under, else over, words that ask to scan it, when they were left out. */
export const dropCodes = (page: PageModel, pruning: Pruning): void => {
  for (const line of page.bodyLines) {
    if (!isDropped(pruning, page.tree, line) || !asksToScan.test(textOfLine(page.tree, line))) continue;
    const code = imageNear(page, line, 1) ?? imageNear(page, line, -1);
    if (code !== null) dropNode(pruning, page, code, ['prompt', 'picture to be scanned']);
  }
};

/** The next picture in one direction, with no text in between. */
const imageNear = ({ tree, choice }: PageModel, line: Line, step: 1 | -1): Node | null => {
  const from = step === 1 ? line.last + 1 : line.first - 1;
  const last = Math.min(endOf(tree, choice.body), nodeCount(tree));
  for (let node = from; node > choice.body && node < last; node += step) {
    if (Math.abs(node - from) > mostNodes || isWords(tree, node)) return null;
    if (isImage[tagOf(tree, node)] === 1) return node;
  }
  return null;
};

const isWords = (tree: PageModel['tree'], node: Node): boolean =>
  isText(tree, node) && sourceOf(tree, node).trim() !== '';
