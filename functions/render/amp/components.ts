import type { AttributeValues } from '../markup.ts';

/** How AMP shows the content of one provider: a native component, or a frame of the provider's player. */
export type Component = {
  readonly name: string;
  /** `null`: the id doesn't say enough for it. */
  readonly attributes: (id: string, address: string) => AttributeValues | null;
  readonly box: Box;
};

/** CSS px. `responsive`: as wide as the text, in this shape; `fixed-height`: as wide as the text, this high. */
export type Box =
  | { readonly layout: 'responsive'; readonly width: number; readonly height: number }
  | { readonly layout: 'fixed-height'; readonly height: number };

export const film: Box = { layout: 'responsive', width: 16, height: 9 };
const high = (height: number): Box => ({ layout: 'fixed-height', height });
const part = (id: string, at: number): string => id.split('/')[at] ?? '';

export const components: Readonly<Record<string, Component>> = {
  youtube: { name: 'amp-youtube', attributes: (id) => ({ 'data-videoid': id }), box: film },
  'youtube-live': { name: 'amp-youtube', attributes: (id) => ({ 'data-live-channelid': id }), box: film },
  vimeo: { name: 'amp-vimeo', attributes: (id) => ({ 'data-videoid': id }), box: film },
  dailymotion: { name: 'amp-dailymotion', attributes: (id) => ({ 'data-videoid': id }), box: film },
  wistia: { name: 'amp-wistia-player', attributes: (id) => ({ 'data-media-hashed-id': id }), box: film },
  brightcove: { name: 'amp-brightcove', attributes: (id) => brightcove(id), box: film },
  jwplayer: { name: 'amp-jwplayer', attributes: (id) => jwplayer(id), box: film },
  tiktok: { name: 'amp-tiktok', attributes: (id) => ({ 'data-src': id }), box: high(740) },
  twitter: { name: 'amp-twitter', attributes: (id) => ({ 'data-tweetid': id }), box: high(280) },
  instagram: {
    name: 'amp-instagram',
    attributes: (id) => ({ 'data-shortcode': id, 'data-captioned': true }),
    box: { layout: 'responsive', width: 1, height: 1 },
  },
  facebook: {
    name: 'amp-facebook',
    attributes: (_id, address) => ({
      'data-href': address,
      'data-embed-as': /\/(?:videos?|reel|watch)\b/.test(address) ? 'video' : 'post',
    }),
    box: high(420),
  },
  reddit: {
    name: 'amp-reddit',
    attributes: (_id, address) => ({ 'data-embedtype': 'post', 'data-src': address }),
    box: high(400),
  },
  pinterest: {
    name: 'amp-pinterest',
    attributes: (_id, address) => ({ 'data-do': 'embedPin', 'data-url': address }),
    box: high(450),
  },
  imgur: { name: 'amp-imgur', attributes: (id) => ({ 'data-imgur-id': id }), box: high(500) },
  gist: { name: 'amp-gist', attributes: (id) => ({ 'data-gistid': id.split('/').at(-1) }), box: high(300) },
  soundcloud: {
    name: 'amp-soundcloud',
    attributes: (id) => ({ [part(id, 0) === 'tracks' ? 'data-trackid' : 'data-playlistid']: part(id, 1) }),
    box: high(166),
  },
};

/** Frames whose content has a height of its own. */
export const playerBoxes: Readonly<Record<string, Box>> = {
  'soundcloud-page': high(166),
  spotify: high(232),
  'netease-music': high(90),
};

function brightcove(id: string): AttributeValues {
  const [player = 'default', embed = 'default'] = part(id, 1).split('_');
  return {
    'data-account': part(id, 0),
    'data-player': player,
    'data-embed': embed,
    'data-video-id': part(id, 2),
  };
}

function jwplayer(id: string): AttributeValues | null {
  const [media, player] = id.split('-');
  return player === undefined ? null : { 'data-media-id': media, 'data-player-id': player };
}
