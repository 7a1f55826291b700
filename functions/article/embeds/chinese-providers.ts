import type { Provider } from './provider.ts';

const qqPlayer = /^\/(?:txp\/)?iframe\/(?:player|preview)/;

export const chineseProviders: readonly Provider[] = [
  {
    name: 'bilibili',
    label: 'Bilibili',
    content: 'video',
    id: /^(?:BV[a-zA-Z0-9]{10}|av\d+)$/,
    patterns: [
      { host: /^player\.bilibili\.com$/, query: ['bvid'] },
      { host: /^bilibili\.com$/, path: /^\/(?:s\/)?video\/(BV[a-zA-Z0-9]{10}|av\d+)/i },
      { host: /^bilibili\.com$/, path: /^\/blackboard\//, query: ['bvid'] },
      { host: /^b23\.tv$/, path: /^\/(BV[a-zA-Z0-9]{10}|av\d+)/ },
    ],
    address: (id) => `https://www.bilibili.com/video/${id}/`,
    player: (id) =>
      `https://player.bilibili.com/player.html?${id.startsWith('BV') ? `bvid=${id}` : `aid=${id.slice(2)}`}&autoplay=0`,
  },
  {
    name: 'bilibili-number',
    label: 'Bilibili',
    content: 'video',
    id: /^\d{1,18}$/,
    patterns: [
      { host: /^player\.bilibili\.com$/, query: ['aid'] },
      {
        host: /^(?:static\.hdslb|bilibili|share\.acg)\.(?:com|tv)$/,
        path: /^\/(?:miniloader|blackboard)/,
        query: ['aid'],
      },
    ],
    address: (id) => `https://www.bilibili.com/video/av${id}/`,
    player: (id) => `https://player.bilibili.com/player.html?aid=${id}&autoplay=0`,
  },
  {
    name: 'youku',
    label: '优酷',
    content: 'video',
    id: /^X[a-zA-Z0-9]{6,24}={0,4}$/,
    patterns: [
      {
        host: /^player\.youku\.com$/,
        path: /^\/(?:embed|player\.php\/(?:Type\/[^/]*\/)?(?:Fid\/[^/]*\/)?(?:Ob\/[^/]*\/)?sid)\/(X[a-zA-Z0-9]+={0,4})/i,
      },
      {
        host: /^(?:v|m|play)\.youku\.com$/,
        path: /^\/(?:v_show|alipay_video|v_playlist|video)\/id_(X[a-zA-Z0-9]+={0,4})/,
      },
      { host: /^v\.youku\.com$/, path: /^\/video/, query: ['vid'] },
    ],
    address: (id) => `https://v.youku.com/v_show/id_${id}.html`,
    player: (id) => `https://player.youku.com/embed/${id}`,
  },
  {
    name: 'tencent-video',
    label: '腾讯视频',
    content: 'video',
    id: /^[a-z0-9]{8,16}$/,
    patterns: [
      { host: /^v\.qq\.com$/, path: qqPlayer, query: ['vid'] },
      { host: /^v\.qq\.com$/, path: /^\/x\/(?:page|m\/play|cover\/[a-z0-9]+)\/([a-z0-9]{8,16})(?:\.html|$)/ },
      {
        host: /^v\.qq\.com$/,
        path: /^\/(?:x\/page|x\/m\/play|x\/player|play|page|iframe|txp)/,
        query: ['vid'],
      },
      { host: /^v\.qq\.com$/, path: /^\/page\/(?:[a-z0-9]\/){3}([a-z0-9]{8,16})\.html/ },
      { host: /^(?:static\.video|imgcache|cache\.tv)\.qq\.com$/, query: ['vid'] },
    ],
    address: (id) => `https://v.qq.com/x/page/${id}.html`,
    player: (id) => `https://v.qq.com/txp/iframe/player.html?vid=${id}`,
  },
  {
    name: 'iqiyi-player',
    label: '爱奇艺',
    content: 'video',
    id: /^[a-zA-Z0-9]{8,40}\/\d+$/,
    patterns: [
      { host: /^(?:open|m)\.iqiyi\.com$/, path: /^\/(?:developer|shareplay)/, query: ['vid', 'tvId'] },
    ],
    address: (id) => iqiyiPlayer(id),
    player: (id) => iqiyiPlayer(id),
  },
  {
    name: 'iqiyi',
    label: '爱奇艺',
    content: 'video',
    id: /^[vwa]_\w{6,20}$/,
    patterns: [{ host: /^(?:tw\.)?(?:iqiyi\.com|iq\.com)$/, path: /^\/([vwa]_\w{6,20})\.html/ }],
    address: (id) => `https://www.iqiyi.com/${id}.html`,
  },
  {
    name: 'netease-video',
    label: '网易视频',
    content: 'video',
    id: /^V[A-Z0-9]{6,14}$/,
    patterns: [
      {
        host: /^v\.163\.com$/,
        path: /^\/(?:static\/\d+|paike|zixun|video|[\w/]+)\/(V[A-Z0-9]{6,14})(?:\.html|$)/,
      },
      {
        host: /^(?:3g\.)?163\.com$/,
        path: /^\/(?:v\/video|ntes\/special|touch\/video|v)\/(V[A-Z0-9]{6,14})(?:\.html|$)/,
      },
      { host: /^swf\.ws\.126\.net$/, query: ['vid'] },
    ],
    address: (id) => `https://www.163.com/v/video/${id}.html`,
  },
  {
    name: 'weibo-video',
    label: '微博',
    content: 'video',
    id: /^\d{4}:[\w-]{6,40}$/,
    patterns: [
      { host: /^(?:h5\.)?video\.weibo\.com$/, path: /^\/show\/(\d{4}:\w+)/ },
      { host: /^(?:h5\.)?video\.weibo\.com$/, path: /^\/(?:show|player)/, query: ['fid'] },
      { host: /^weibo\.com$/, path: /^\/tv\/show\/(\d{4}:\w+)/ },
    ],
    address: (id) => `https://weibo.com/tv/show/${id}`,
  },
  {
    name: 'weibo',
    label: '微博',
    content: 'post',
    id: /^(?:\d{5,12}\/[a-zA-Z0-9]{6,20}|(?:detail|status)\/[a-zA-Z0-9]{6,20})$/,
    patterns: [
      { host: /^weibo\.com$/, path: /^\/(\d{5,12}\/[a-zA-Z0-9]{6,20})(?:$|[/?])/ },
      { host: /^(?:weibo\.cn|weibo\.com)$/, path: /^\/((?:detail|status)\/[a-zA-Z0-9]{6,20})/ },
    ],
    address: (id) => (/^\d/.test(id) ? `https://weibo.com/${id}` : `https://m.weibo.cn/${id}`),
  },
];

function iqiyiPlayer(id: string): string {
  const [vid = '', tvId = ''] = id.split('/');
  return `https://open.iqiyi.com/developer/player_js/coopPlayerIndex.html?vid=${vid}&tvId=${tvId}`;
}
