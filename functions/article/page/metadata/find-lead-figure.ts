import { hasHan } from '../../characters/has-han.ts';
import type { Line } from '../measure/line.ts';
import type { PageModel } from '../model/page-model.ts';
import { textOfLine } from '../measure/text-of-line.ts';
import { attributesOf } from '../tree/attributes.ts';
import { enlargesPicture } from '../tree/links.ts';
import { tagId } from '../tree/tags.ts';
import { endOf, type Node, parentOf, tagOf, sourceOf } from '../tree/tree.ts';
import { imageOf } from '../tree/image.ts';
import { isImage } from '../tree/media.ts';
import { isSignedCaption } from '../../phrases/signed-caption.ts';

/** A longer line is a text of its own. */
const longestCaption = 300;
const mostNodes = 60;
/** Pictures looked at: what has more above its text is no article's head. */
const mostPictures = 8;

/**
 * The captioned picture between headline and text, when the body was found below it: papers of Hong Kong and
 * Taiwan print one there. `null`: none, or the body has it too.
 */
export const findLeadFigure = (page: PageModel): Node | null => {
  const { tree, lines, headline, choice } = page;
  const from = lines[headline.line]?.last;
  if (from === undefined || !hasHan(headline.text)) return null;
  let pictures = 0;
  for (let node = from; node < choice.body && pictures < mostPictures; node += 1) {
    if (isImage[tagOf(tree, node)] !== 1) continue;
    pictures += 1;
    const figure = figureAround(page, node);
    if (figure !== null) return isRepeated(page, node) ? null : figure;
  }
  return null;
};

/** The smallest element that holds the picture and a line of text, when that line is its caption. */
const figureAround = (page: PageModel, image: Node): Node | null => {
  const { tree, lines, choice } = page;
  for (let box = parentOf(tree, image); endOf(tree, box) <= choice.body; box = parentOf(tree, box)) {
    if (isElsewhere(page, box)) return null;
    const inside = lines.filter((line) => line.first > box && line.first < endOf(tree, box));
    const [caption] = inside;
    if (caption === undefined) continue;
    return inside.length === 1 && isCaption(page, box, caption) ? box : null;
  }
  return null;
};

const isElsewhere = ({ tree, regions }: PageModel, box: Node): boolean =>
  (tagOf(tree, box) === tagId('a') && !enlargesPicture(tree, box)) ||
  endOf(tree, box) - box > mostNodes ||
  regions(box).hidden ||
  regions(box).reason !== null;

const captionName = /(?:class|itemprop)\s*=\s*["']?[^"'>]*caption/i;

const isCaption = ({ tree }: PageModel, box: Node, line: Line): boolean => {
  if (line.size > longestCaption) return false;
  if (isSignedCaption(textOfLine(tree, line))) return true;
  for (let node = line.owner; node > box; node = parentOf(tree, node)) {
    const attributes = sourceOf(tree, node);
    if (tagOf(tree, node) === tagId('figcaption') || captionName.test(attributes)) return true;
  }
  return false;
};

const isRepeated = ({ tree, choice }: PageModel, image: Node): boolean => {
  const address = imageOf(attributesOf(tree, image))?.src;
  if (address === undefined) return true;
  for (let node = choice.body; node < endOf(tree, choice.body); node += 1) {
    if (isImage[tagOf(tree, node)] !== 1) continue;
    if (imageOf(attributesOf(tree, node))?.src === address) return true;
  }
  return false;
};
