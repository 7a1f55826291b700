import type { PageModel } from '../model/page-model.ts';
import { tagSet } from '../tree/tags.ts';
import { endOf, type Node, parentOf, tagOf } from '../tree/tree.ts';

const isApart = tagSet('article nav');

/** Whether a node stands in an `article` or a menu that holds neither headline nor text: a teaser has its own writer and day. */
export const isInOtherArticle = ({ tree, lines, opening, headline }: PageModel, node: Node): boolean => {
  const ours = [lines[opening]?.first, lines[headline.line]?.first].filter((first) => first !== undefined);
  for (let around = parentOf(tree, node); around > 0; around = parentOf(tree, around)) {
    if (isApart[tagOf(tree, around)] === 1)
      return ours.every((first) => first < around || first >= endOf(tree, around));
  }
  return false;
};
