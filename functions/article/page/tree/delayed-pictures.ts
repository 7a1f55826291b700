import { tagId } from './tags.ts';
import { endOf, type GrowingTree, type Node, sourceOf, type Tree } from './tree.ts';

const image = tagId('img');
const box = tagId('div');
const address = /\sdata-src\s*=\s*["']?[^"'\s>]+\.(?:jpe?g|png|webp)\b/i;
const description = /\sdata-alt\s*=/i;

/** `<div data-src="boat.jpg" data-alt="A boat"></div>`: an empty box that a script turns into a picture is one. */
export const showDelayedPictures = (growing: GrowingTree): void => {
  if (!growing.html.includes('data-alt')) return;
  for (const node of growing.tag.keys()) {
    if (growing.tag[node] === box && endOf(growing, node) === node + 1 && isDelayed(growing, node))
      growing.tag[node] = image;
  }
};

const isDelayed = (tree: Tree, node: Node): boolean => {
  const attributes = sourceOf(tree, node);
  return description.test(attributes) && address.test(attributes);
};
