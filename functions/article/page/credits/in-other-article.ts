import type { PageModel } from '../model/page-model.ts';
import { tagId } from '../tree/tags.ts';
import { endOf, type Node, parentOf, tagOf } from '../tree/tree.ts';

const article = tagId('article');

/** Whether a node stands in an `article` that holds neither headline nor text: a teaser, with its own writer and day. */
export const isInOtherArticle = ({ tree, lines, opening, headline }: PageModel, node: Node): boolean => {
  const ours = [lines[opening]?.first, lines[headline.line]?.first].filter((first) => first !== undefined);
  for (let around = parentOf(tree, node); around > 0; around = parentOf(tree, around)) {
    if (tagOf(tree, around) === article)
      return ours.every((first) => first < around || first >= endOf(tree, around));
  }
  return false;
};
