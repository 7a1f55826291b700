import { isEmbedFigure } from '../embeds/normalise-embeds.ts';
import { safeAddress } from '../markup/addresses.ts';
import { safeCandidates } from './candidates.ts';
import { safeIdentifier } from './identifiers.ts';
import { safeStyle } from './styles.ts';
import { globalAttributes, htmlElements, mathElements, mayBeEmpty } from './vocabulary.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Where an attribute stands. Base: absolute address that relative ones are resolved against. */
type Place = { readonly element: string; readonly base: string | null };

/** The value as it may stand in an article, `null` when it may not stand there at all. */
type Check = (value: string, place: Place) => string | null;

const safeLink: Check = (value, { base }) => {
  const address = value.trim();
  return address.startsWith('#')
    ? `#${safeIdentifier(address.slice(1)) ?? ''}`
    : safeAddress(address, base, 'link');
};

/** Only an `img` may hold its picture in its address: nothing in that runs (SVG Integration §3.2). */
const safeLoad: Check = (value, { element, base }) => {
  const address = safeAddress(value, base, 'load');
  return element !== 'img' && address?.startsWith('data:') === true ? null : address;
};

const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['id', safeIdentifier],
  ['style', safeStyle],
  ['href', safeLink],
  ['cite', (value, { base }) => safeAddress(value, base, 'link')],
  ['src', safeLoad],
  ['poster', safeLoad],
  ['srcset', (value, { base }) => safeCandidates(value, base)],
]);

const attributesByElement: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({ ...htmlElements, ...mathElements }).map(([name, own]) => [
    name,
    new Set([...globalAttributes, ...own]),
  ]),
);

/**
 * What of an element's attributes may be published, in their order. Ids: those of the elements before it, to which
 * its own is added; one that comes again is left out, so that a link to it has one target.
 */
export const allowedAttributes = (
  element: string,
  attributes: Attributes,
  base: string | null,
  ids: Set<string>,
): Record<string, string> => {
  const names = attributesByElement.get(element);
  const kept: Record<string, string> = {};
  for (const name in attributes) {
    if (names?.has(name) !== true) continue;
    const value = safeValue(name, attributes[name] ?? '', { element, base });
    if (value !== null && (value !== '' || mayBeEmpty.has(name))) kept[name] = value;
  }
  dropSecond(kept, ids);
  return element === 'figure' ? figureAttributes(kept) : kept;
};

const safeValue = (name: string, value: string, place: Place): string | null => {
  const check = checks.get(name);
  return check === undefined ? value : check(value, place);
};

const dropSecond = (attributes: Record<string, string>, ids: Set<string>): void => {
  const { id } = attributes;
  if (id === undefined) return;
  if (ids.has(id)) delete attributes['id'];
  ids.add(id);
};

/** Only figures that we made say what they are. */
const figureAttributes = (attributes: Attributes): Record<string, string> => {
  if (isEmbedFigure('figure', attributes)) return attributes;
  const own = Object.entries(attributes).filter(([name]) => !name.startsWith('data-') && name !== 'class');
  return Object.fromEntries(attributes['class'] === 'gallery' ? [...own, ['class', 'gallery']] : own);
};
