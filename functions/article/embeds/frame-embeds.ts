import { createElement, isTag, type ChildNode, type Element } from '../markup/node.ts';
import { isAdvertisingFrame } from './advertising-frame.ts';
import { safeAddress } from '../markup/addresses.ts';
import { embedFigure, frameFigure, linkFigure, type FrameFacts } from './embed-figure.ts';
import { recogniseEmbed } from './recognise-embed.ts';
import { elementsBelow, firstAttribute } from '../markup/tree.ts';

/** Where lazy loaders and consent banners keep the address of a frame. */
const sources = [
  'src',
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-litespeed-src',
  'data-cookieblock-src',
  'data-url',
];

/** Frames that are nobody's content: they count readers, advertise, or ask to be liked. */
const trackers =
  /^https?:\/\/(?:[\w-]+\.)*(?:doubleclick\.net|googletagmanager\.com|googleadservices\.com|googlesyndication\.com)\/|facebook\.com\/plugins\/(?:like|share_button|follow|send)|platform\.twitter\.com\/widgets\/(?:tweet|follow)_button/;

/** An `iframe`, or AMP's own: the embed it shows. Nothing for a frame without an address or without a size. */
export const frameEmbed = (element: Element, base: string | null): ChildNode[] => {
  const address = safeAddress(firstAttribute(element, sources) ?? '', base, 'load');
  if (address === null || !URL.canParse(address) || invisible(element)) return [];
  return addressedEmbed(address, factsOf(element));
};

export const factsOf = (
  element: Element,
  address: string | null = null,
  inside: readonly ChildNode[] = [],
): FrameFacts => ({
  address,
  title: (firstAttribute(element, ['title', 'data-title', 'aria-label']) ?? '')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 200),
  width: element.attribs['width'] ?? '',
  height: element.attribs['height'] ?? '',
  inside,
});

/** The embed that an address shows: its provider's, a frame, or at least the link; nothing for a tracker's. */
export const addressedEmbed = (address: string, facts: FrameFacts): ChildNode[] => {
  const embed = recogniseEmbed(address);
  if (embed !== null) return [embedFigure(embed, facts)];
  if (trackers.test(address) || isAdvertisingFrame(address, facts.width, facts.height)) return [];
  return [address.startsWith('https:') ? frameFigure(address, facts) : linkFigure(address, facts)];
};

const invisible = ({ attribs }: Element): boolean =>
  [attribs['width'], attribs['height']].some(
    (size) => size === '0' || size === '1' || size === '0px' || size === '1px',
  );

/** `object` and `embed`: a known player, a picture, a film, or at least the link. */
export const pluginEmbed = (element: Element, base: string | null): ChildNode[] => {
  const address = safeAddress(pluginSource(element) ?? '', base, 'load');
  if (address === null || !URL.canParse(address)) return fallback(element);
  const embed = recogniseEmbed(address) ?? recogniseEmbed(`${address}?${flashVariables(element)}`);
  if (embed !== null) return [embedFigure(embed, factsOf(element))];
  if (isFilm(element, address)) return [filmElement(element, address)];
  const kept = fallback(element);
  return kept.length > 0 ? kept : [linkFigure(address, factsOf(element))];
};

/** A film that a plug-in was asked to play plays without one today. */
const isFilm = ({ attribs }: Element, address: string): boolean =>
  /^video\/(?:mp4|webm|ogg)$/i.test(attribs['type'] ?? '') ||
  /\.(?:mp4|m4v|webm|ogv)(?:$|[?#])/i.test(address);

const filmElement = ({ attribs: { width, height } }: Element, src: string): Element =>
  createElement('video', {
    src,
    controls: '',
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  });

const pluginSource = (element: Element): string | null =>
  firstAttribute(element, ['src', 'data']) ??
  parameter(element, /^(?:movie|src|url|filename)$/i) ??
  firstAttribute(elementsBelow(element).find(({ name }) => name === 'embed') ?? element, ['src']);

const parameter = (element: Element, name: RegExp): string | null =>
  elementsBelow(element).find((child) => child.name === 'param' && name.test(child.attribs['name'] ?? ''))
    ?.attribs['value'] ?? null;

const flashVariables = (element: Element): string =>
  element.attribs['flashvars'] ?? parameter(element, /^flashvars$/i) ?? '';

/** What the plugin's element holds for readers without the plugin. */
const fallback = (element: Element): ChildNode[] =>
  element.children
    .filter((child) => !isTag(child) || !['param', 'embed'].includes(child.name))
    .filter(hasContent);

const hasContent = (child: ChildNode): boolean =>
  isTag(child) || ('data' in child && child.data.trim() !== '');
