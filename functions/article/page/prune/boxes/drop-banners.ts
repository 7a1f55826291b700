import { advertisingAddress } from '../../../embeds/advertising-frame.ts';
import type { PageModel } from '../../model/page-model.ts';
import { attributesOf } from '../../tree/attributes.ts';
import { enlargesPicture, hrefOf, linkAround } from '../../tree/links.ts';
import { isWithin } from '../../tree/relatives.ts';
import { elementsNamed, type Node, type Tree } from '../../tree/tree.ts';
import { dropNode, type Pruning } from '../pruning.ts';

/** CSS px: banners are this low, and so many times as wide (IAB Display Advertising Guidelines). */
const highest = 150;
const stripRatio = 4;

/** Linked pictures that advertise: their address says so, or they are as wide and low as banners are. */
export const dropBanners = (page: PageModel, pruning: Pruning): void => {
  const { tree, choice } = page;
  for (const image of elementsNamed(tree, 'img')) {
    if (!isWithin(tree, image, choice.body)) continue;
    const href = hrefAround(tree, image);
    if (href !== null && isBanner(tree, image, href))
      dropNode(pruning, page, image, ['advertisement', 'linked banner']);
  }
};

/** Where a picture leads, unless it is only enlarged. */
const hrefAround = (tree: Tree, image: Node): string | null => {
  const link = linkAround(tree, image);
  return link === null || hrefOf(tree, link) === '' || enlargesPicture(tree, link)
    ? null
    : hrefOf(tree, link);
};

const isBanner = (tree: Tree, image: Node, href: string): boolean => {
  const attributes = attributesOf(tree, image);
  const width = Number.parseInt(attributes.get('width') ?? '', 10);
  const height = Number.parseInt(attributes.get('height') ?? '', 10);
  const isStrip = height <= highest && width >= height * stripRatio;
  return isStrip || advertisingAddress.test(href) || advertisingAddress.test(attributes.get('src') ?? '');
};
