import { standsForEmbed } from '../../embeds/normalise-embeds.ts';
import { attributesOf } from '../tree/attributes.ts';
import { tagId, tagSet, unknownId } from '../tree/tags.ts';
import { endOf, isText, nameOf, type Node, parentOf, tagOf, type Tree, sourceOf } from '../tree/tree.ts';
import { type Image, imageOf } from '../tree/image.ts';
import { isImage } from '../tree/media.ts';

/**
 * A picture, player or frame as markup; `null` for an image that is no picture, or that is there already:
 * lazy loaders repeat it in `noscript`. Written: the addresses of the images so far.
 */
export const markupOfMedia = (tree: Tree, node: Node, written: Set<string>): string | null => {
  const isPicture = isImage[tagOf(tree, node)] === 1 || tagOf(tree, node) === tagId('picture');
  if (!isPicture) return isPlayer[tagOf(tree, node)] === 1 ? playerMarkup(tree, node) : rawMarkup(tree, node);
  const image = pictureOf(tree, node);
  if (image === null || written.has(fileOf(image.src))) return null;
  written.add(fileOf(image.src));
  return imageMarkup(image);
};

const imageMarkup = (image: Image): string =>
  `<img${attribute('src', image.src)}${attribute('srcset', image.srcset)}${attribute('sizes', image.sizes)}` +
  `${attribute('alt', image.alt)}${attribute('title', image.title)}${attribute('aria-describedby', image.describedBy)}${attribute('width', image.width)}${attribute('height', image.height)}>`;

const attribute = (name: string, value: string | number | null): string =>
  value === null ? '' : ` ${name}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** The measures of a picture are often asked for in the query of its address. */
const fileOf = (address: string): string => address.replace(/(\.(?:jpe?g|png|gif|webp|avif))[?#].*$/is, '$1');

/** A `picture` shows one of its sources, or the `img` in it. */
const pictureOf = (tree: Tree, node: Node): Image | null => {
  let source: Image | null = null;
  for (let inner = node; inner < endOf(tree, node); inner += 1) {
    if (tagOf(tree, inner) === tagId('source')) source ??= imageOf(attributesOf(tree, inner));
    if (isImage[tagOf(tree, inner)] === 1) return imageOf(attributesOf(tree, inner)) ?? source;
  }
  return source;
};

/** More: it is a box of the page, whatever its attributes are called. */
const mostNodes = 40;
/** Without one of these an element of a known name says nothing. */
const telling = /\s(?:data-|src\s*=)/i;

/** An element that its provider's script turns into a frame: `functions/article/embeds` knows them by their start tags. */
export const isEmptyEmbed = (tree: Tree, node: Node): boolean =>
  endOf(tree, node) - node <= mostNodes &&
  (tagOf(tree, node) === unknownId || telling.test(sourceOf(tree, node))) &&
  standsForEmbed(nameOf(tree, node), Object.fromEntries(attributesOf(tree, node)));

const formulaType = /\stype\s*=\s*["']?math\/tex/i;

/** The source of a formula that MathJax would set. */
export const isFormula = (tree: Tree, node: Node): boolean =>
  tagOf(tree, node) === tagId('script') && formulaType.test(sourceOf(tree, node));

const drawingSize = /\swidth\s*=\s*["']?(?:[1-9]\d{2,}|6[4-9]|[7-9]\d)/i;
const hidden = /\saria-hidden\s*=\s*["']?true/i;

/** A chart or a map drawn in the page: in a figure, or with a size. Signs on buttons are drawn as well. */
export const isDrawing = (tree: Tree, node: Node): boolean => {
  if (tagOf(tree, node) !== tagId('svg')) return false;
  const startTag = sourceOf(tree, node);
  return !hidden.test(startTag) && (drawingSize.test(startTag) || isInFigure(tree, node));
};

const isInFigure = (tree: Tree, node: Node): boolean => {
  const parent = parentOf(tree, node);
  const around = [parent, parentOf(tree, parent)].map((ancestor) => tagOf(tree, ancestor));
  return around.includes(tagId('figure'));
};

/** The `<` of an element; the first character of a text: what stands before that is the end of what went before. */
const startOf = (tree: Tree, node: Node): number =>
  isText(tree, node) ? (tree.from[node] ?? 0) : tree.html.lastIndexOf('<', tree.from[node]);

const isPlayer = tagSet('audio video');
const isPlayed = tagSet('source track');

/** Without what it holds for browsers that can't play it: its paragraphs would end the one around it. */
const playerMarkup = (tree: Tree, node: Node): string => {
  let markup = startTag(tree, node);
  for (let inner = node + 1; inner < endOf(tree, node); inner += 1) {
    if (isPlayed[tagOf(tree, inner)] === 1) markup += startTag(tree, inner);
  }
  return `${markup}</${nameOf(tree, node)}>`;
};

const startTag = (tree: Tree, node: Node): string =>
  tree.html.slice(startOf(tree, node), (tree.to[node] ?? 0) + 1);

/** Players and frames go on as they are: `functions/article/embeds` knows what they stand for. */
const rawMarkup = (tree: Tree, node: Node): string => {
  const from = startOf(tree, node);
  const next = endOf(tree, node);
  const to = next < tree.tag.length ? startOf(tree, next) : tree.html.length;
  return tree.html.slice(from, Math.max(to, from));
};
