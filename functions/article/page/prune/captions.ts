import type { Line } from '../measure/line.ts';
import { type PageModel, textOfLine } from '../page-model.ts';
import { tagId, tagSet } from '../tree/tags.ts';
import { type Node, parentOf, sourceOf, tagOf, type Tree } from '../tree/tree.ts';
import { isInLayoutTable } from '../write/layout-table.ts';

const isCaption = tagSet('figcaption figure caption table');

/** `果农在采摘脐橙。黎小满 摄`, `▲…（圖／警方提供）`: who took a picture is said under it. */
export const isSignedCaption = (text: string): boolean =>
  /^[▲△▼▽].|[（(](?:圖|图)(?:片)?[／/:：][^（）()]{1,30}[）)]$/.test(text) ||
  /(?:摄|攝|供图|供圖|资料图|資料圖|(?:提供|资料图片|資料圖片)[）)])[）)。]?$/.test(text);

/** A table that only arranges the page holds headline and date as well. */
const isLayout = (tree: Tree, node: Node): boolean =>
  tagOf(tree, node) === tagId('table') && isInLayoutTable(tree, node);

/** What templates call the text under a picture. */
const captionName = /^[^>]*\bclass\s*=\s*["']?(?:[^"'>]*[\s_-])?caption\b/i;

const captionAround = ({ tree, choice }: PageModel, line: Line): Node | null => {
  for (let node = line.owner; node > choice.body; node = parentOf(tree, node)) {
    if (captionName.test(sourceOf(tree, node))) return node;
    if (isCaption[tagOf(tree, node)] === 1 && !isLayout(tree, node)) return node;
  }
  return null;
};

/** Whether a line of the body belongs to a picture or a table, whatever it says. */
export const isInCaption = (page: PageModel, line: Line): boolean =>
  isSignedCaption(textOfLine(page.tree, line)) || captionAround(page, line) !== null;

/** Over the headline a table with several cells a row holds links and the date of the issue. */
export const isInTable = (page: PageModel, line: Line): boolean =>
  tagOf(page.tree, captionAround(page, line) ?? line.owner) === tagId('table');
