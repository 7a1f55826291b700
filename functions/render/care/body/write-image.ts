import type { Attributes } from './start-tag.ts';
import type { ImageFacts } from '../../page.ts';

/** What is known around an image. */
export type ImageContext = {
  readonly facts: ImageFacts | undefined;
  readonly caption: string;
  /** The first image may be what the reader sees first: it is not put off. */
  readonly isFirst: boolean;
  /** Said of an image of which the source says nothing. */
  readonly withoutDescription: string;
};

/** A file name, an address or a number is no description, nor is the word for one (WCAG 2.2 SC 1.1.1, failure F30). */
const noDescription =
  /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)$|^https?:|^(?:img|image|picture|photo|dsc|untitled|图片|圖片|图|圖)?[\s_-]*\d*$/i;

/** The attributes of an image: an honest `alt`, a size against layout shift, loading when it is near. */
export const imageAttributes = (source: Attributes, context: ImageContext): Attributes => {
  const { facts } = context;
  const width = facts?.width ?? source['width'];
  const height = facts?.height ?? source['height'];
  const isSized = isPixels(width) && isPixels(height);
  const { width: _width, height: _height, ...rest } = source;
  return {
    ...rest,
    alt: describe(source['alt'], context),
    ...(isSized ? { width: String(width), height: String(height) } : {}),
    ...(context.isFirst ? {} : { loading: 'lazy' }),
    decoding: 'async',
  };
};

const isPixels = (value: string | number | undefined): boolean => /^[1-9]\d{0,4}$/.test(String(value));

/** An empty `alt` is the source's word that the image decorates; anything else that says nothing is replaced. */
const describe = (alt: string | undefined, { caption, withoutDescription }: ImageContext): string => {
  if (alt === '') return '';
  if (alt !== undefined && !noDescription.test(alt.trim())) return alt;
  return caption === '' ? withoutDescription : caption;
};
