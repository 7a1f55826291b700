import type { ChildNode, Element } from '../markup/node.ts';
import { safeAddress } from '../markup/addresses.ts';
import { embedFigure, linkFigure } from './embed-figure.ts';
import { factsOf } from './frame-embeds.ts';
import { namedEmbed, recogniseEmbed, type Embed } from './recognise-embed.ts';
import { firstAttribute } from '../markup/tree.ts';

/** A script whose own address says what it shows (Gist, JW Player), or a post that it was given (Telegram). */
export const scriptEmbed = (element: Element, base: string | null): ChildNode[] => {
  const post = element.attribs['data-telegram-post'];
  if (post !== undefined && /^\w+\/\d+$/.test(post))
    return [linkFigure(`https://t.me/${post}`, factsOf(element))];
  const address = safeAddress(firstAttribute(element, ['src', 'data-src']) ?? '', base, 'load');
  const embed = address === null ? null : recogniseEmbed(address);
  return embed === null ? [] : [embedFigure(embed, factsOf(element))];
};

/** Where components keep the id of what they show: AMP's own, and those that only stand for a player. */
type Component = {
  readonly provider: string;
  readonly attributes: readonly string[];
  readonly prefix?: string;
};

const components: Readonly<Record<string, Component>> = {
  'amp-youtube': { provider: 'youtube', attributes: ['data-videoid'] },
  'lite-youtube': { provider: 'youtube', attributes: ['videoid'] },
  'youtube-video': { provider: 'youtube', attributes: ['src'] },
  'amp-vimeo': { provider: 'vimeo', attributes: ['data-videoid'] },
  'lite-vimeo': { provider: 'vimeo', attributes: ['videoid'] },
  'amp-dailymotion': { provider: 'dailymotion', attributes: ['data-videoid'] },
  'amp-twitter': { provider: 'twitter', attributes: ['data-tweetid'] },
  'amp-instagram': { provider: 'instagram', attributes: ['data-shortcode'] },
  'amp-facebook': { provider: 'facebook', attributes: ['data-href'] },
  'amp-tiktok': { provider: 'tiktok', attributes: ['data-src'] },
  'amp-reddit': { provider: 'reddit', attributes: ['data-src'] },
  'amp-soundcloud': { provider: 'soundcloud', attributes: ['data-trackid'], prefix: 'tracks/' },
  'amp-gist': { provider: 'gist', attributes: ['data-gistid'] },
  'amp-pinterest': { provider: 'pinterest', attributes: ['data-url'] },
  'amp-imgur': { provider: 'imgur', attributes: ['data-imgur-id'] },
  'amp-wistia-player': { provider: 'wistia', attributes: ['data-media-hashed-id'] },
  'amp-jwplayer': { provider: 'jwplayer', attributes: ['data-media-id'] },
};

/** The embed of a component element; `null` when it is none that we know. */
export const componentEmbed = (element: Element): ChildNode[] | null => {
  const embed = brightcove(element) ?? fromComponent(element);
  return embed === null ? null : [embedFigure(embed, factsOf(element))];
};

const fromComponent = (element: Element): Embed | null => {
  const component = Object.hasOwn(components, element.name) ? components[element.name] : undefined;
  if (component === undefined) return null;
  const value = firstAttribute(element, component.attributes) ?? '';
  return namedEmbed(component.provider, (component.prefix ?? '') + value) ?? recogniseEmbed(value);
};

/** Brightcove's in-page player: `video`, `video-js` or AMP's, the account and the video in attributes. */
const brightcove = ({ attribs }: Element): Embed | null => {
  const video = attribs['data-video-id'];
  const account = attribs['data-account'];
  if (video === undefined || account === undefined) return null;
  const player = `${attribs['data-player'] ?? attribs['data-player-id'] ?? 'default'}_${attribs['data-embed'] ?? 'default'}`;
  return namedEmbed('brightcove', `${account}/${player}/${video}`);
};
