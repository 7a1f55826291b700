import type { Provider } from './provider.ts';

const soundcloudPages = 'discover|stream|you|search|upload|pages|charts|player|terms-of-use';

export const audioProviders: readonly Provider[] = [
  {
    name: 'soundcloud',
    label: 'SoundCloud',
    content: 'audio',
    id: /^(?:tracks|playlists)\/\d+$/,
    patterns: [
      {
        host: /^api(?:-v2)?\.soundcloud\.com$/,
        path: /^\/(tracks|playlists)\/(?:soundcloud[:%3A]+\w+[:%3A]+)?(\d+)/,
      },
    ],
    address: (id) => `https://api.soundcloud.com/${id}`,
  },
  {
    name: 'soundcloud-page',
    label: 'SoundCloud',
    content: 'audio',
    id: /^[\w-]+\/(?:sets\/)?[\w-]+$/,
    patterns: [
      {
        host: /^soundcloud\.com$/,
        path: new RegExp(`^/(?!(?:${soundcloudPages})/)([\\w-]+/(?:sets/)?[\\w-]+)/?$`),
      },
    ],
    address: (id) => `https://soundcloud.com/${id}`,
    player: (id) =>
      `https://w.soundcloud.com/player/?url=${encodeURIComponent(`https://soundcloud.com/${id}`)}`,
  },
  {
    name: 'spotify',
    label: 'Spotify',
    content: 'audio',
    id: /^(?:track|album|playlist|episode|show|artist)\/[a-zA-Z0-9]{10,40}$/,
    patterns: [
      {
        host: /^(?:open|play|embed)\.spotify\.com$/,
        path: /^\/(?:intl-[a-z-]+\/)?(?:embed(?:-podcast)?\/)?(?:user\/[^/]+\/)?(track|album|playlist|episode|show|artist)\/([a-zA-Z0-9]+)/,
      },
    ],
    address: (id) => `https://open.spotify.com/${id}`,
    player: (id) => `https://open.spotify.com/embed/${id}`,
  },
  {
    name: 'netease-music',
    label: '网易云音乐',
    content: 'audio',
    id: /^[0-4]\/\d+$/,
    patterns: [{ host: /^music\.163\.com$/, path: /^\/outchain\/player/, query: ['type', 'id'] }],
    address: (id) => neteaseMusic(id),
    player: (id) => `https://music.163.com/outchain/player?type=${id.split('/')[0]}&id=${id.split('/')[1]}`,
  },
];

function neteaseMusic(id: string): string {
  const [type = '2', number = ''] = id.split('/');
  const page = ['playlist', 'album', 'song', 'program', 'djradio'][Number(type)] ?? 'song';
  return `https://music.163.com/#/${page}?id=${number}`;
}
