import type { ChildNode, Element } from '../markup/node.ts';
import { safeAddress } from '../markup/addresses.ts';
import { elementsBelow, textBelow } from '../markup/tree.ts';
import { addressedEmbed, factsOf } from './frame-embeds.ts';

/** An empty element that a script fills: the attribute that says with what, and the address made from it. */
type Placeholder = {
  /** Of the element's name and classes, written `div.youtube.lazy`; left out: any. */
  readonly shape?: RegExp;
  readonly attributes: readonly string[];
  readonly value: RegExp;
  readonly address: (value: string, element: Element) => string;
};

const anyAddress = /^(?:https?:)?\/\/[^\s<>"]+$/;
const youtubeId = /^[\w-]{11}$/;
const watch = (id: string): string => `https://www.youtube.com/watch?v=${id}`;

const placeholders: readonly Placeholder[] = [
  // CKEditor 5 and Drupal keep the address itself.
  { shape: /^oembed\b/, attributes: ['url'], value: anyAddress, address: (url) => url },
  { attributes: ['data-oembed-url', 'data-embed-url'], value: anyAddress, address: (url) => url },
  {
    attributes: ['data-youtube-id', 'data-youtubeid', 'data-yt-id', 'data-ytid', 'data-youtube'],
    value: youtubeId,
    address: watch,
  },
  {
    shape: /\.[\w-]*(?:youtube|yt-)[\w-]*/i,
    attributes: ['data-id', 'data-embed', 'data-video-id', 'data-videoid', 'data-video'],
    value: youtubeId,
    address: watch,
  },
  { attributes: ['data-vimeo-id'], value: /^\d{5,12}$/, address: (id) => `https://vimeo.com/${id}` },
  {
    attributes: ['data-plyr-embed-id'],
    value: /^[\w-]{5,12}$/,
    address: (id, { attribs }) =>
      attribs['data-plyr-provider'] === 'vimeo' ? `https://vimeo.com/${id}` : watch(id),
  },
  {
    shape: /\.flourish-embed\b/,
    attributes: ['data-src'],
    value: /^(?:visualisation|story)\/\d+$/,
    address: (path) => `https://flo.uri.sh/${path}/embed`,
  },
  {
    shape: /\.infogram-embed\b/,
    attributes: ['data-id'],
    value: /^[\w-]{8,80}$/,
    address: (id) => `https://e.infogram.com/${id}`,
  },
];

const telling: ReadonlySet<string> = new Set(placeholders.flatMap(({ attributes }) => attributes));

/** What an empty element stands for until a script of its page runs; `null` when it is no such element. */
export const placeholderEmbed = (element: Element, base: string | null): ChildNode[] | null => {
  const address = safeAddress(addressOf(element) ?? '', base, 'load');
  if (address === null || !URL.canParse(address) || hasContent(element)) return null;
  return addressedEmbed(address, factsOf(element));
};

const addressOf = (element: Element): string | null => {
  if (!Object.keys(element.attribs).some((name) => telling.has(name))) return null;
  const shape = shapeOf(element);
  for (const { shape: wanted, attributes, value, address } of placeholders) {
    if (wanted?.test(shape) === false) continue;
    const found = attributes.map((name) => element.attribs[name] ?? '').find((given) => value.test(given));
    if (found !== undefined) return address(found, element);
  }
  return null;
};

const shapeOf = ({ name, attribs }: Element): string =>
  [name, ...(attribs['class'] ?? '').split(/\s+/)].join('.');

/** A frame inside says it better, and words are the article's. */
const hasContent = (element: Element): boolean =>
  textBelow(element, 40).trim().length > 20 ||
  elementsBelow(element, 20).some(({ name }) => name === 'iframe' || name === 'video' || name === 'a');
