import { isTag, isText, type Element } from '../../article/markup/node.ts';
import { voidElement, type AttributeValue, type AttributeValues } from '../markup.ts';
import { ampAddress } from './amp-address.ts';
import { leaf, unwrapped, type Collected, type Conversion, type Convert } from './conversion.ts';
import { allowedAttributes } from './convert-ordinary.ts';
import { pictureSize, type Size } from './picture-size.ts';

type Given = Readonly<Record<string, string>>;

/** Pictures beyond these load when the reader comes near. */
const eager = 1;

/** A native `img`: valid AMP, and there at once when the AMP CDN can't be reached. */
export const convertImage: Convert = (element, conversion) => {
  const { title, id, lang, class: name, ...said } = allowedAttributes(element, conversion);
  const place = name ?? (isEarly(conversion.collected) && standsAlone(element) ? 'late' : null);
  const described = { 'aria-describedby': said['aria-describedby'], 'aria-label': said['aria-label'] };
  return leaf(image(element.attribs, { title, id, lang, ...described, class: place }, conversion));
};

/** Where a picture whose size nobody knows would push down what is being read. */
const isEarly = ({ pictures, text }: Collected): boolean => pictures < 2 && text < 1500;

/** Not between words: the only thing in its paragraph, or in a figure. */
const standsAlone = ({ parent }: Element): boolean =>
  parent === null ||
  !('name' in parent) ||
  parent.name === 'figure' ||
  parent.children.every((child) => !isText(child) || child.data.trim() === '');

/**
 * The best `img` that a `picture` offers: its own; where that has one size only, the sizes of the first source that
 * is meant for every screen; where it has no address at all, the first source's.
 */
export const convertPicture: Convert = (element, conversion) => {
  const children = element.children.filter(isTag);
  const img = children.find((child) => child.name === 'img');
  const sources = children.filter(
    (child) => child.name === 'source' && child.attribs['srcset'] !== undefined,
  );
  if (img === undefined && sources.length === 0) return unwrapped(element);
  const source = img?.attribs['src'] === undefined ? sources[0] : sources.find(hasSizes);
  return leaf(image({ ...offered(source), ...img?.attribs }, {}, conversion));
};

const hasSizes = ({ attribs }: Element): boolean =>
  attribs['media'] === undefined && /\s\d+w/.test(attribs['srcset'] ?? '');

const offered = (source: Element | undefined): Given => {
  const { srcset, sizes } = source?.attribs ?? {};
  return { ...(srcset === undefined ? {} : { srcset }), ...(sizes === undefined ? {} : { sizes }) };
};

/** One `img`; empty when there is no address to load. */
const image = (given: Given, own: AttributeValues, conversion: Conversion): string => {
  const srcset = given['srcset'] ?? null;
  const src = given['src'] ?? firstCandidate(srcset);
  if (src === null) return '';
  const { collected, images } = conversion;
  const size = pictureSize({ ...given, src }, images.get(src));
  collected.pictures += 1;
  return voidElement('img', {
    src: ampAddress(src),
    ...(srcset === null ? {} : { srcset: ampAddress(srcset), sizes: given['sizes'] }),
    alt: given['alt'] ?? '',
    ...size,
    loading: collected.pictures > eager ? 'lazy' : null,
    fetchpriority: collected.pictures === 1 && collected.text < 800 ? 'high' : null,
    decoding: 'async',
    ...own,
    class: held(own['class'], size),
  });
};

/** A known size holds the picture's place better. */
const held = (name: AttributeValue, { width, height }: Size): AttributeValue =>
  name === 'late' && width !== null && height !== null ? null : name;

const firstCandidate = (srcset: string | null): string | null => srcset?.trim().split(/[\s,]/)[0] || null;
