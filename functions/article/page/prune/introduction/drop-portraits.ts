import { essence } from '../../measure/compare-text.ts';
import type { PageModel } from '../../model/page-model.ts';
import { attributeOf } from '../../tree/attributes.ts';
import { linkAround } from '../../tree/links.ts';
import { textOf } from '../../tree/text.ts';
import { type Node, tagOf, type Tree } from '../../tree/tree.ts';
import { isImage } from '../../tree/media.ts';
import { dropNode, type Known, type Pruning } from '../pruning.ts';

/** Fewer letters may be what a picture shows. */
const fewestLetters = 5;

/** The first sentence may be a standfirst: the writer's picture stands behind it. */
const linesBehind = 3;

/** Pictures above the text that are called like the writer, or lead where the writer's name does (WCAG 2.2 SC 1.1.1). */
export const dropPortraits = (page: PageModel, pruning: Pruning, { byline }: Known): void => {
  const name = essence(byline ?? '');
  if (name.length < fewestLetters) return;
  const { tree, choice } = page;
  for (let node = choice.body; node < endOfHead(page); node += 1) {
    if (isImage[tagOf(tree, node)] === 1 && namesOf(tree, node).includes(name))
      dropNode(pruning, page, node, ['author', 'picture of the writer']);
  }
};

const endOfHead = ({ lines, opening, choice }: PageModel): Node =>
  (lines[opening + linesBehind] ?? lines[opening])?.first ?? choice.body;

/** What a picture is called, and what it leads to. */
const namesOf = (tree: Tree, image: Node): readonly string[] =>
  [attributeOf(tree, image, 'alt') ?? '', linkText(tree, image)].map((text) => essence(text));

/** What the link around a picture says. */
const linkText = (tree: Tree, image: Node): string => {
  const link = linkAround(tree, image);
  return link === null ? '' : textOf(tree, link);
};
