import type { Block } from '../blocks/block.ts';
import { withoutButtons } from './tool-bar.ts';

/** Cheap to ask before the other. */
const mark = /声明|聲明|提示|责编|責編|编辑|編輯|编译|編譯|编校|返回|copyright|©/iu;
/** After the end of a sentence: what closes an article on a line of its own. */
const closing =
  /(?<=[.!?][”’"']?) (?=copyright (?:©|\(c\))?.{0,16}(?:19|20)\d\d\b|© ?(?:19|20)\d\d\b)|(?<=[。！？…][”’』」）)]?)\s*(?=[“"【[（(]?(?:(?:(?:特别|特別|平台|免责|免責|版权|版權|郑重)(?:声明|聲明)|风险提示|責任編輯|责任编辑|责编|責編)[】\]]?\s?[:：]|返回.{2,6}[，,]\s?查看更多$)|[（(【[]\s?(?:稿源|来源|编辑|責編|编译|編譯|实习编译|编校)\s?[:：/／][^（）()。]{2,40}[）)】\]]$)/iu;

/**
 * Parts the last sentence from the notice or credit under it: lynx and html2text set no blank line between a
 * paragraph and a division.
 */
export const splitClosings = (block: Block): readonly Block[] => {
  if (block.kind !== 'line') return [block];
  const parts = mark.test(block.text) ? block.text.split(closing) : [block.text];
  const bare = parts.map(withoutButtons);
  return bare.length === 1 && bare[0] === block.text
    ? [block]
    : bare.map((text) => ({ ...block, text, source: text }));
};
