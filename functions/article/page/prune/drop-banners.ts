import { advertisingAddress } from '../../embeds/advertising-frame.ts';
import type { PageModel } from '../page-model.ts';
import { attributesOf, attributeOf } from '../tree/attributes.ts';
import { tagId } from '../tree/tags.ts';
import { elementsNamed, endOf, type Node, parentOf, tagOf, type Tree } from '../tree/tree.ts';
import { dropNode, type Pruning } from './pruning.ts';

/** CSS px: banners are this low, and so many times as wide (IAB Display Advertising Guidelines). */
const highest = 120;
const stripRatio = 4;
const pictureAddress = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i;

/** Linked pictures that advertise: their address says so, or they are as wide and low as banners are. */
export const dropBanners = (page: PageModel, pruning: Pruning): void => {
  const { tree, choice } = page;
  for (const image of elementsNamed(tree, 'img')) {
    if (image < choice.body || image >= endOf(tree, choice.body)) continue;
    const href = hrefAround(tree, image);
    if (href !== null && isBanner(tree, image, href))
      dropNode(pruning, page, image, ['advertisement', 'linked banner']);
  }
};

/** Where a picture leads, unless it is only enlarged. */
const hrefAround = (tree: Tree, image: Node): string | null => {
  let link = parentOf(tree, image);
  while (link > 0 && tagOf(tree, link) !== tagId('a')) link = parentOf(tree, link);
  const href = link === 0 ? '' : (attributeOf(tree, link, 'href') ?? '');
  return href === '' || pictureAddress.test(href) ? null : href;
};

const isBanner = (tree: Tree, image: Node, href: string): boolean => {
  const attributes = attributesOf(tree, image);
  const width = Number.parseInt(attributes.get('width') ?? '', 10);
  const height = Number.parseInt(attributes.get('height') ?? '', 10);
  const isStrip = height <= highest && width >= height * stripRatio;
  return isStrip || advertisingAddress.test(href) || advertisingAddress.test(attributes.get('src') ?? '');
};
