import { absoluteUri, withoutTracking } from './address.ts';
import { feedStyles, leftOut, trackingPicture } from './vocabulary.ts';

/** Where addresses in an article are resolved: `page` is where its in-page anchors are. */
export type Bases = { readonly base: string; readonly page: string };

export type Attributes = Readonly<Record<string, string>>;

const link = (value: string, { base, page }: Bases): string | null => {
  const uri = absoluteUri(value, value.startsWith('#') ? page : base);
  return uri === null ? null : withoutTracking(uri);
};

const load = (value: string, { base }: Bases): string | null =>
  value.startsWith('data:image/') ? value : absoluteUri(value, base);

/** HTML §4.8.4.2.1: an address, then maybe a width or density; a comma ends a candidate. */
const candidates = (value: string, bases: Bases): string | null => {
  const kept = Array.from(value.matchAll(/([^\s,]\S*[^\s,])(\s+[\d.]+[wx])?\s*(?:,|$)/g), (found) => {
    const uri = load(found[1] ?? '', bases);
    return uri === null ? null : `${uri}${found[2] ?? ''}`;
  }).filter((candidate) => candidate !== null);
  return kept.length === 0 ? null : kept.join(', ');
};

const style = (value: string): string | null => {
  const kept = value
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => feedStyles.has(declaration.split(':', 1)[0]?.trim() ?? ''));
  return kept.length === 0 ? null : kept.join(';');
};

const converters: Readonly<Record<string, (value: string, bases: Bases) => string | null>> = {
  href: link,
  cite: link,
  src: load,
  poster: load,
  srcset: candidates,
  style,
};

const convert = (name: string, value: string, bases: Bases): string | null => {
  if (leftOut.test(name)) return null;
  const converter = Object.hasOwn(converters, name) ? converters[name] : undefined;
  return converter === undefined ? value : converter(value, bases);
};

/** The attributes as they may stand in a feed: addresses absolute, nothing that a reader would refuse. */
export const feedAttributes = (attributes: Attributes, bases: Bases): Attributes =>
  Object.fromEntries(
    Object.entries(attributes)
      .map(([name, value]): [string, string | null] => [name, convert(name, value, bases)])
      .filter((entry): entry is [string, string] => entry[1] !== null),
  );

/** A picture for machines: a dot, from a host that counts readers, or from nowhere. */
export const isTrackingPixel = ({ width, height, src }: Attributes): boolean =>
  src === undefined || isDot(width) || isDot(height) || trackingPicture.test(src);

const isDot = (size: string | undefined): boolean => size !== undefined && /^\s*[01](?:px)?\s*$/.test(size);
