import type { Provider } from './provider.ts';

const youtubeHost = /^(?:youtube(?:-nocookie|education|\.googleapis)?\.com|music\.youtube\.com)$/;
const videoId = '([\\w-]{11})(?![\\w-])';

export const videoProviders: readonly Provider[] = [
  {
    name: 'youtube',
    label: 'YouTube',
    content: 'video',
    id: /^[\w-]{11}$/,
    patterns: [
      { host: /^youtu\.be$/, path: new RegExp(`^/${videoId}`) },
      {
        host: youtubeHost,
        path: new RegExp(`^/(?:embed|v|e|shorts|live)/(?!videoseries|live_stream)${videoId}`),
      },
      { host: youtubeHost, path: /^\/watch/, query: ['v'] },
    ],
    address: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    name: 'youtube-playlist',
    label: 'YouTube',
    content: 'video',
    id: /^[\w-]{10,60}$/,
    patterns: [{ host: youtubeHost, path: /^\/(?:embed\/?(?:videoseries)?|playlist)$/, query: ['list'] }],
    address: (id) => `https://www.youtube.com/playlist?list=${id}`,
    player: (id) => `https://www.youtube.com/embed/videoseries?list=${id}`,
  },
  {
    name: 'youtube-live',
    label: 'YouTube',
    content: 'video',
    id: /^UC[\w-]{22}$/,
    patterns: [{ host: youtubeHost, path: /^\/embed\/live_stream/, query: ['channel'] }],
    address: (id) => `https://www.youtube.com/channel/${id}/live`,
  },
  {
    name: 'vimeo',
    label: 'Vimeo',
    content: 'video',
    id: /^\d{3,15}$/,
    patterns: [
      { host: /^player\.vimeo\.com$/, path: /^\/video\/(\d+)/ },
      {
        host: /^vimeo\.com$/,
        path: /^\/(?:channels\/[\w-]+\/|groups\/[\w-]+\/videos\/|album\/\d+\/video\/|video\/)?(\d+)/,
      },
      { host: /^vimeo\.com$/, path: /^\/moogaloop/, query: ['clip_id'] },
    ],
    address: (id) => `https://vimeo.com/${id}`,
  },
  {
    name: 'dailymotion',
    label: 'Dailymotion',
    content: 'video',
    id: /^[a-zA-Z0-9]{5,20}$/,
    patterns: [
      { host: /^dai\.ly$/, path: /^\/([a-zA-Z0-9]+)/ },
      { host: /^dailymotion\.com$/, path: /^\/(?:embed\/)?(?:video|swf\/video|swf)\/([a-zA-Z0-9]+)/ },
      { host: /^geo\.dailymotion\.com$/, path: /^\/player/, query: ['video'] },
    ],
    address: (id) => `https://www.dailymotion.com/video/${id}`,
  },
  {
    name: 'tiktok',
    label: 'TikTok',
    content: 'video',
    id: /^\d{6,25}$/,
    patterns: [
      {
        host: /^tiktok\.com$/,
        path: /^\/(?:embed\/(?:v\d\/)?|player\/v1\/|v\/|@[^/]*\/(?:video|photo)\/)(\d+)/,
      },
    ],
    address: (id) => `https://www.tiktok.com/@/video/${id}`,
  },
  {
    name: 'brightcove',
    label: 'Brightcove',
    content: 'video',
    id: /^\d+\/[\w-]+_[\w-]+\/(?:ref:)?[\w-]+$/,
    patterns: [
      { host: /^players\.brightcove\.net$/, path: /^\/(\d+)\/([\w-]+_[\w-]+)\/index/, query: ['videoId'] },
    ],
    address: (id) => brightcovePage(id),
  },
  {
    name: 'jwplayer',
    label: 'JW Player',
    content: 'video',
    id: /^[a-zA-Z0-9]{8}(?:-[a-zA-Z0-9]{8})?$/,
    patterns: [
      {
        host: /^(?:cdn\.jwplayer\.com|content\.jwplatform\.com)$/,
        path: /^\/(?:players|previews)\/([a-zA-Z0-9]{8}(?:-[a-zA-Z0-9]{8})?)/,
      },
    ],
    address: (id) => `https://cdn.jwplayer.com/previews/${id}`,
  },
  {
    name: 'wistia',
    label: 'Wistia',
    content: 'video',
    id: /^[a-z0-9]{10}$/,
    patterns: [
      { host: /^fast\.wistia\.(?:net|com)$/, path: /^\/embed\/(?:iframe|medias)\/([a-z0-9]{10})/ },
      { host: /^[\w-]+\.wistia\.com$/, path: /^\/medias\/([a-z0-9]{10})/ },
    ],
    address: (id) => `https://fast.wistia.net/embed/iframe/${id}`,
  },
];

function brightcovePage(id: string): string {
  const [account = '', player = '', video = ''] = id.split('/');
  return `https://players.brightcove.net/${account}/${player}/index.html?videoId=${encodeURIComponent(video)}`;
}
