import { type Fields, fieldsOf, listOf, textField } from '../fields/fields.ts';
import type { Medium } from './media-figure.ts';

/** Wider than this, a rendition is for printing. Pixels. */
const widestForScreens = 2400;

/** Pictures, films and sounds of a ninjs item: its own renditions, then those of its associations. */
export const ninjsMedia = (item: Fields): readonly Medium[] =>
  [item, ...members(item.get('associations'))].map(bestRendition).filter((medium) => medium !== null);

/** ninjs 1 names the members of an object, ninjs 2 and 3 list objects that have a name. */
const members = (value: unknown): readonly Fields[] => {
  const named = fieldsOf(value);
  return (named === null ? listOf(value) : [...named.values()])
    .map(fieldsOf)
    .filter((fields) => fields !== null);
};

const bestRendition = (item: Fields): Medium | null => {
  const renditions = members(item.get('renditions')).flatMap((rendition) => {
    const address = textField(rendition, 'href', 'url');
    return address === null ? [] : [{ rendition, address, width: pixels(rendition, 'width') }];
  });
  const onScreens = renditions.filter(({ width }) => (width ?? 0) <= widestForScreens);
  const best = widest(onScreens.length === 0 ? renditions : onScreens);
  if (best === null) return null;
  const caption =
    textField(item, 'description_text', 'description_caption', 'descriptions', 'description') ?? '';
  return {
    address: best.address,
    contentType: textField(best.rendition, 'mimetype', 'contenttype'),
    width: best.width,
    height: pixels(best.rendition, 'height'),
    description: textField(item, 'headline', 'headlines', 'headline_main', 'title') ?? caption,
    caption,
  };
};

const widest = <Sized extends { readonly width: number | null }>(
  renditions: readonly Sized[],
): Sized | null =>
  renditions.reduce<Sized | null>(
    (best, one) => (best === null || (one.width ?? 0) > (best.width ?? 0) ? one : best),
    null,
  );

const pixels = (fields: Fields, name: string): number | null => {
  const value = Number(fields.get(name));
  return Number.isFinite(value) && value > 0 ? Math.round(value) : null;
};
