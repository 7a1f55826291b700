import type { PageModel } from '../../model/page-model.ts';
import { attributeOf } from '../../tree/attributes.ts';
import { linkAround } from '../../tree/links.ts';
import { elementsNamed } from '../../tree/tree.ts';
import { isWithin } from '../../tree/relatives.ts';
import { dropNode, type Pruning } from '../pruning.ts';

/** What a picture that is a button is called, in the languages that print a page as `Print`. */
const tool =
  /^(?:(?:友善|友好)?(?:打印|列印|印刷)(?:本页|本頁)?|电子邮件|電子郵件|(?:转|轉)?寄(?:给|給)朋友|收藏|推荐|分享|e-?mail|print(?: this page| version)?|pdf|send to (?:a )?friend|imprimir|imprimer|drucken|stampa|печать|tisk|drukuj|skriv ut)$/i;

/** Pictures that are buttons: a link around them, and the name of a tool (WCAG 2.2 SC 1.1.1). */
export const dropToolPictures = (page: PageModel, pruning: Pruning): void => {
  const { tree, choice } = page;
  for (const image of elementsNamed(tree, 'img')) {
    if (!isWithin(tree, image, choice.body)) continue;
    const link = linkAround(tree, image);
    const name = attributeOf(tree, image, 'alt') ?? attributeOf(tree, image, 'title') ?? '';
    if (link !== null && tool.test(name.trim()))
      dropNode(pruning, page, link, ['tools', 'picture called like a tool']);
  }
};
