import type { ChildNode, Element } from '../markup/node.ts';
import { safeAddress } from '../markup/addresses.ts';
import { embedFigure, linkFigure } from './embed-figure.ts';
import { factsOf } from './frame-embeds.ts';
import { recogniseEmbed, type Embed } from './recognise-embed.ts';
import { elementsBelow, hasClass } from '../markup/tree.ts';

/** Elements that a provider's script turns into a frame: known by class, their address in an attribute or a link. */
type Kind = { readonly name: string; readonly class: string; readonly attributes: readonly string[] };

const kinds: readonly Kind[] = [
  { name: 'blockquote', class: 'twitter-tweet', attributes: ['cite'] },
  { name: 'blockquote', class: 'twitter-video', attributes: ['cite'] },
  { name: 'a', class: 'twitter-timeline', attributes: ['href'] },
  { name: 'blockquote', class: 'instagram-media', attributes: ['data-instgrm-permalink', 'cite'] },
  { name: 'blockquote', class: 'tiktok-embed', attributes: ['cite'] },
  { name: 'blockquote', class: 'reddit-card', attributes: ['cite'] },
  { name: 'blockquote', class: 'reddit-embed-bq', attributes: ['cite'] },
  { name: 'div', class: 'reddit-embed', attributes: ['data-embed-media'] },
  { name: 'blockquote', class: 'imgur-embed-pub', attributes: [] },
  { name: 'blockquote', class: 'text-post-media', attributes: ['data-text-post-permalink'] },
  { name: 'blockquote', class: 'bluesky-embed', attributes: [] },
  { name: 'blockquote', class: 'mastodon-embed', attributes: ['data-embed-url'] },
  { name: 'blockquote', class: 'wp-embedded-content', attributes: [] },
  { name: 'div', class: 'fb-post', attributes: ['data-href'] },
  { name: 'div', class: 'fb-video', attributes: ['data-href'] },
  { name: 'div', class: 'fb-comment-embed', attributes: ['data-href'] },
  { name: 'div', class: 'fb-page', attributes: ['data-href'] },
  { name: 'a', class: 'pinterest-pin', attributes: ['href'] },
];

/** The embed that a quoting element stands for, its words kept; `null` when it is no such element. */
export const quoteEmbed = (element: Element, base: string | null): ChildNode[] | null => {
  const kind = kindOf(element);
  if (kind === null) return null;
  const addresses = candidates(element, kind)
    .map((address) => safeAddress(address, base, 'load'))
    .filter((address): address is string => address !== null && URL.canParse(address));
  const known = addresses.find((address) => recogniseEmbed(address) !== null) ?? null;
  const embed = known === null ? imgur(element) : recogniseEmbed(known);
  const [link] = addresses;
  if (embed !== null) return [embedFigure(embed, factsOf(element, known, words(element)))];
  if (link === undefined || element.name === 'a') return null;
  return [linkFigure(link, factsOf(element, link, words(element)))];
};

const words = (element: Element): readonly Element[] => (element.name === 'a' ? [] : [quote(element)]);

const kindOf = (element: Element): Kind | null =>
  element.attribs['class'] === undefined
    ? pin(element)
    : (kinds.find((each) => each.name === element.name && hasClass(element, each.class)) ?? pin(element));

const pin = (element: Element): Kind | null =>
  element.name === 'a' && element.attribs['data-pin-do'] === 'embedPin'
    ? { name: 'a', class: '', attributes: ['href'] }
    : null;

/** Its attributes first, then its links from the last: a quoted post ends with the link to itself. */
const candidates = (element: Element, kind: Kind): readonly string[] => [
  ...kind.attributes.map((name) => element.attribs[name] ?? '').filter((value) => value !== ''),
  ...elementsBelow(element)
    .filter(({ name, attribs }) => name === 'a' && attribs['href'] !== undefined)
    .map(({ attribs }) => attribs['href'] ?? '')
    .toReversed(),
];

const imgur = (element: Element): Embed | null => {
  const id = element.attribs['data-id'];
  return id === undefined || !hasClass(element, 'imgur-embed-pub')
    ? null
    : recogniseEmbed(`https://imgur.com/${id}`);
};

/** The words of the element as a quotation without the marks of the script it waited for. */
const quote = (element: Element): Element => {
  const { lang, dir } = element.attribs;
  element.name = 'blockquote';
  element.attribs = { ...(lang === undefined ? {} : { lang }), ...(dir === undefined ? {} : { dir }) };
  return element;
};
