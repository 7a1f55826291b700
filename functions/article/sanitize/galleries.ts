import { isText, type ChildNode, type Element } from '../markup/node.ts';
import { elementsBelow, setChildren, textBelow } from '../markup/tree.ts';

/** What themes call a set of pictures that belong together. */
const galleryClass =
  /(?:^|[\s_-])(?:gallery|galleries|carousel|slideshow|slider|swiper|flexslider|photoset|lightgallery)(?:$|[\s_-])/i;
const containers: ReadonlySet<string> = new Set([
  'div',
  'ul',
  'ol',
  'figure',
  'section',
  'amp-carousel',
  'amp-base-carousel',
]);
const leastPictures = 2;
const mostPictures = 200;
/** More words than this for each picture: an article with pictures, not a gallery with captions. */
const mostWords = 300;
const mostText = 20_000;

/**
 * A container of pictures as `<figure class="gallery">` with its slides in divisions; any other element unchanged.
 */
export const galleryFigure = (element: Element): Element => {
  if (!saysGallery(element)) return element;
  const below = elementsBelow(element, 1000);
  if (!isGallery(element, below)) return element;
  element.name = 'figure';
  element.attribs = { class: 'gallery' };
  for (const item of below) if (lists.has(item.name)) item.name = 'div';
  setChildren(element, content(element));
  return element;
};

const saysGallery = ({ name, attribs }: Element): boolean =>
  containers.has(name) && (galleryClass.test(attribs['class'] ?? '') || name.startsWith('amp-'));

const isGallery = (element: Element, below: readonly Element[]): boolean => {
  const pictures = below.filter(({ name }) => name === 'img' || name === 'amp-img').length;
  if (pictures < leastPictures || pictures > mostPictures) return false;
  return (
    !below.some(({ name }) => isOther.has(name)) &&
    textBelow(element, mostText).length <= mostWords * pictures
  );
};

const lists: ReadonlySet<string> = new Set(['ul', 'ol', 'li']);
/** A gallery in the gallery, or things that a slide has no room for. */
const isOther: ReadonlySet<string> = new Set([
  'table',
  'video',
  'audio',
  'iframe',
  'pre',
  'blockquote',
  'form',
  'h2',
  'h3',
]);

const content = (element: Element): ChildNode[] =>
  element.children.filter((child) => !isText(child) || child.data.trim() !== '');
