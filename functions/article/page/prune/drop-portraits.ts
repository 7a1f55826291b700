import { essence } from '../metadata/compare-text.ts';
import type { PageModel } from '../page-model.ts';
import { attributeOf } from '../tree/attributes.ts';
import { tagId } from '../tree/tags.ts';
import { textOf } from '../tree/text.ts';
import { type Node, parentOf, tagOf, type Tree } from '../tree/tree.ts';
import { isImage } from '../write/vocabulary.ts';
import { dropNode, type Pruning } from './pruning.ts';

/** Fewer letters may be what a picture shows. */
const fewestLetters = 5;

/** The first sentence may be a standfirst: the writer's picture stands behind it. */
const linesBehind = 3;

/** Pictures above the text that are called like the writer, or lead where the writer's name does (WCAG 2.2 SC 1.1.1). */
export const dropPortraits = (page: PageModel, pruning: Pruning, byline: string | null): void => {
  const name = essence(byline ?? '');
  if (name.length < fewestLetters) return;
  const { tree, choice, lines, opening } = page;
  const last = lines[opening + linesBehind]?.first ?? lines[opening]?.first ?? choice.body;
  for (let node = choice.body; node < last; node += 1) {
    if (isImage[tagOf(tree, node)] !== 1) continue;
    if (essence(attributeOf(tree, node, 'alt') ?? '') === name || essence(linkText(tree, node)) === name)
      dropNode(pruning, page, node, ['author', 'picture of the writer']);
  }
};

/** What the link around a picture says. */
const linkText = (tree: Tree, image: Node): string => {
  let link = parentOf(tree, image);
  while (link > 0 && tagOf(tree, link) !== anchor) link = parentOf(tree, link);
  return link === 0 ? '' : textOf(tree, link);
};

const anchor = tagId('a');
