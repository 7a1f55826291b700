import type { PageModel } from '../model/page-model.ts';
import { attributesOf } from '../tree/attributes.ts';
import { enlargesPicture, linkAround } from '../tree/links.ts';
import { endOf, isText, type Node, parentOf, rootNode, sourceOf, tagOf, type Tree } from '../tree/tree.ts';
import { imageOf } from '../tree/image.ts';
import { isImage } from '../tree/media.ts';

export type PrintedImage = { readonly address: string; readonly signal: string };

/** As publishing systems call the picture that they print over an article. */
const featured =
  /featured|post-?thumb|entry-?thumb|wp-post-image|hero|lead-?(?:image|media|photo)|(?:entry|post|article)-?(?:cover|image)|page-header-image/i;
const noPicture =
  /avatar|author|portrait|user-?pic|profile|byline|vcard|(?<![a-z])(?:stars|rating)(?![a-z])/i;
/** A picture is named by itself, or by what stands around it so closely. */
const levels = 3;
/** Crumbs, a box on the writer and a caption may stand between such a picture and the headline. */
const linesOver = 20;

/** The picture over headline or text that is called the article's, else the first of the body, else one above it. */
export const printedImage = (page: PageModel, dropped: Uint8Array): PrintedImage | null => {
  const { tree, choice, lines, headline } = page;
  const isKept = (node: Node): boolean => dropped[node] !== 1;
  const isLead = (node: Node): boolean => isKept(node) && isNamed(page, node, featured) && isHere(page, node);
  const isShown = (node: Node): boolean => isKept(node) && !isAmidWords(tree, node);
  const isOther = (node: Node): boolean =>
    isKept(node) && !isNamed(page, node, noPicture) && !isLinkedAway(page, node);
  const over = headline.line < linesOver ? 0 : (lines[headline.line - linesOver]?.first ?? choice.body);
  const above = lines[headline.line]?.first ?? choice.body;
  return (
    firstImage(page, [over, choice.body], isLead, 'picture over the article') ??
    firstImage(page, [choice.body, endOf(tree, choice.body)], isShown, 'first picture of the body') ??
    firstImage(page, [above, choice.body], isOther, 'picture above the body')
  );
};

const firstImage = (
  { tree }: PageModel,
  [from, to]: readonly [Node, Node],
  accepts: (node: Node) => boolean,
  signal: string,
): PrintedImage | null => {
  for (let node = from; node < to; node += 1) {
    if (isImage[tagOf(tree, node)] !== 1 || !accepts(node)) continue;
    const image = imageOf(attributesOf(tree, node));
    if (image !== null) return { address: image.src, signal };
  }
  return null;
};

/** A formula or a sign stands in a line of words, with more of them on either side. */
const isAmidWords = (tree: Tree, image: Node): boolean =>
  isWords(tree, image, image - 1) && isWords(tree, image, endOf(tree, image));

const isWords = (tree: Tree, image: Node, node: Node): boolean =>
  isText(tree, node) && tree.line[node] === tree.line[image] && /\S/.test(sourceOf(tree, node));

const isNamed = ({ tree }: PageModel, image: Node, name: RegExp): boolean => {
  let node = image;
  for (let level = 0; level <= levels && node !== rootNode; level += 1) {
    const attributes = attributesOf(tree, node);
    if (name.test(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`)) return true;
    node = parentOf(tree, node);
  }
  return false;
};

/** Pictures in links lead to other articles. */
const isLinkedAway = ({ tree }: PageModel, image: Node): boolean => {
  const link = linkAround(tree, image);
  return link !== null && !enlargesPicture(tree, link);
};

/** Those in named regions belong to other articles, too. */
const isHere = (page: PageModel, image: Node): boolean => {
  const { tree, regions } = page;
  if (isLinkedAway(page, image)) return false;
  for (let node = parentOf(tree, image); node !== rootNode; node = parentOf(tree, node)) {
    if (regions(node).reason !== null || regions(node).hidden) return false;
  }
  return true;
};
