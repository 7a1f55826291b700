import { attributesOf, type Attributes } from '../tree/attributes.ts';
import { tagId } from '../tree/tags.ts';
import { endOf, type Node, tagOf, type Tree } from '../tree/tree.ts';
import { isImage } from './vocabulary.ts';
import { imageOf, imageMarkup } from './image.ts';

/** A picture, player or frame as markup; `null` for an image that is no picture. */
export const markupOfMedia = (tree: Tree, node: Node): string | null => {
  if (isImage[tagOf(tree, node)] === 1) {
    const image = imageOf(attributesOf(tree, node));
    return image === null ? null : imageMarkup(image);
  }
  if (tagOf(tree, node) === tagId('picture')) return pictureMarkup(tree, node);
  return rawMarkup(tree, node);
};

const pictureMarkup = (tree: Tree, node: Node): string | null => {
  let sources: Attributes | null = null;
  for (let inner = node + 1; inner < endOf(tree, node); inner += 1) {
    if (tagOf(tree, inner) === tagId('source')) sources ??= attributesOf(tree, inner);
    if (isImage[tagOf(tree, inner)] !== 1) continue;
    const image = imageOf(attributesOf(tree, inner)) ?? (sources === null ? null : imageOf(sources));
    return image === null ? null : imageMarkup(image);
  }
  const image = sources === null ? null : imageOf(sources);
  return image === null ? null : imageMarkup(image);
};

/** Players and frames go on as they are: `functions/article/embeds` knows what they stand for. */
const rawMarkup = (tree: Tree, node: Node): string => {
  const from = tree.html.lastIndexOf('<', tree.from[node]);
  const next = endOf(tree, node);
  const to = next < tree.tag.length ? tree.html.lastIndexOf('<', tree.from[next]) : tree.html.length;
  return tree.html.slice(from, Math.max(to, from));
};
