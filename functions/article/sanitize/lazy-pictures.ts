import { isTag, type ChildNode, type Element } from '../markup/node.ts';
import { elementsBelow, firstAttribute } from '../markup/tree.ts';

/** Where scripts that load pictures late keep their addresses, in the order of how well known they are. */
const lateSources = (
  'data-src data-original data-lazy-src data-lazyload data-lazy data-actualsrc data-original-src data-orig-file ' +
  'data-full-src data-echo data-hi-res-src data-croporisrc data-ks-lazyload zoomfile file'
).split(' ');
const lateCandidates = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];

const looksLikeAddress = /^(?:https?:|\/|\.{0,2}\/)?[^\s{}<>"']+$/i;

/** The picture with the address it would have after its page's script ran. */
export const wakePicture = (element: Element): void => {
  const { attribs } = element;
  const source = firstAttribute(element, lateSources);
  const candidates = firstAttribute(element, lateCandidates);
  if (source !== null && looksLikeAddress.test(source) && /[./]/.test(source)) attribs['src'] = source;
  if (candidates !== null) attribs['srcset'] = candidates;
  if (attribs['width'] === undefined) Object.assign(attribs, lateSize(attribs));
};

/** A film or sound, or a source of one, with the address that its page's script would give it. */
export const wakePlayer = ({ attribs }: Element): void => {
  const late = attribs['data-src'] ?? attribs['data-lazy-src'];
  if (late !== undefined && looksLikeAddress.test(late)) attribs['src'] ??= late;
  const poster = attribs['data-poster'];
  if (poster !== undefined && looksLikeAddress.test(poster)) attribs['poster'] ??= poster;
};

/** The size that scripts are told beside the address: both sides, or the width and the shape (微信). */
const lateSize = (attribs: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const [width, height] = (attribs['data-orig-size'] ?? '').split(',').map(Number);
  if (isSide(width) && isSide(height)) return { width: `${width}`, height: `${height}` };
  const wide = Number(attribs['data-w'] ?? attribs['data-width']);
  const high = Number(attribs['data-height'] ?? wide * Number(attribs['data-ratio']));
  return isSide(wide) && isSide(high) ? { width: `${wide}`, height: `${Math.round(high)}` } : {};
};

const isSide = (side: number | undefined): side is number =>
  side !== undefined && side >= 1 && side <= 20_000;

/**
 * What `noscript` holds for readers without scripts: its pictures, unless the one it stands in for is there.
 * Its words tell the reader to turn scripts on: not the article's.
 */
export const withoutScripts = (element: Element, before: readonly ChildNode[]): ChildNode[] => {
  const held = elementsBelow(element);
  if (!held.some(({ name }) => name === 'img' || name === 'figure')) return [];
  const neighbour = before.findLast(isTag);
  const shown = neighbour === undefined ? [] : [neighbour, ...elementsBelow(neighbour, 20)].filter(isPicture);
  const known = new Set(shown.map(addressOf));
  return held.filter(isPicture).every((picture) => known.has(addressOf(picture))) && known.size > 0
    ? []
    : element.children;
};

const isPicture = ({ name }: Element): boolean => name === 'img';

/** Two sizes of one picture have the same address up to its query and size suffix. */
const addressOf = (picture: Element): string =>
  (firstAttribute(picture, [...lateSources, 'src']) ?? '')
    .replace(/[?#].*$/, '')
    .replace(/-\d+x\d+(?=\.\w+$)/, '');
