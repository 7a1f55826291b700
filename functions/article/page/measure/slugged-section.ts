import { essence } from './compare-text.ts';
import { attributeOf } from '../tree/attributes.ts';
import { isHeading } from '../tree/tags.ts';
import { textOf } from '../tree/text.ts';
import { endOf, type Node, tagOf, type Tree } from '../tree/tree.ts';

/** A heading stands among the first of its section. */
const nodesBefore = 6;

/** `25.5.1. Menus` */
const number = /^\d+\.[\d.]*\s+/;

/** Whether an element's id is its own heading in other letters: `<section id="tools"><h2>Tools</h2>`. */
export const isSluggedSection = (tree: Tree, node: Node): boolean => {
  const id = essence(attributeOf(tree, node, 'id') ?? '');
  if (id === '') return false;
  for (let inner = node + 1; inner < Math.min(endOf(tree, node), node + nodesBefore); inner += 1) {
    if (isHeading[tagOf(tree, inner)] === 1) return essence(textOf(tree, inner).replace(number, '')) === id;
  }
  return false;
};
