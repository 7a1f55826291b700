import type { AddressPattern, Provider } from './provider.ts';

const twitterHost = /^(?:mobile\.)?(?:twitter|x|fxtwitter|vxtwitter)\.com$/;
const facebookHost = /^(?:(?:[a-z]{2}-[a-z]{2}|web|business|mbasic)\.)?facebook\.com$/;
const facebookPost =
  /^\/([\w.%-]+\/(?:posts|videos|photos|reels?)\/[\w.%:/-]*\w|reel\/\d+|watch\/live|groups\/[\w.-]+\/(?:posts|permalink)\/\d+)\/?$/;

/** Pages of Facebook that name the post in their query. */
const facebookQueries: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    watch: ['v'],
    'permalink.php': ['story_fbid', 'id'],
    'story.php': ['story_fbid', 'id'],
    photo: ['fbid'],
    'photo.php': ['fbid'],
    'video.php': ['v'],
  }),
);

export const socialProviders: readonly Provider[] = [
  {
    name: 'twitter',
    label: 'X',
    content: 'post',
    id: /^\d{1,25}$/,
    patterns: [
      { host: twitterHost, path: /^\/(?:i\/(?:web\/)?|\w+\/)(?:status|statuses)\/(\d+)/ },
      { host: /^platform\.(?:twitter|x)\.com$/, path: /^\/embed\/(?:Tweet|index)/i, query: ['id'] },
    ],
    address: (id) => `https://x.com/i/status/${id}`,
  },
  {
    name: 'instagram',
    label: 'Instagram',
    content: 'post',
    id: /^[\w-]{5,40}$/,
    patterns: [
      { host: /^(?:instagram\.com|instagr\.am)$/, path: /^\/(?:[\w.]+\/)?(?:p|reel|reels|tv)\/([\w-]+)/ },
    ],
    address: (id) => `https://www.instagram.com/p/${id}/`,
  },
  {
    name: 'facebook',
    label: 'Facebook',
    content: 'post',
    id: /^[\w.%:/?=&-]{4,400}$/,
    patterns: [{ host: facebookHost, path: facebookPost }, ...facebookPatterns()],
    address: (id) => facebookAddress(id),
  },
  {
    name: 'reddit',
    label: 'Reddit',
    content: 'post',
    id: /^(?:r|user)\/[\w-]+\/comments\/\w+(?:\/[^/?#\s]*){0,2}\/?$/,
    patterns: [
      {
        host: /^(?:(?:old|np|new|embed)\.)?reddit(?:media)?\.com$/,
        path: /^\/((?:r|user)\/[\w-]+\/comments\/\w+(?:\/[^/?#]*){0,2}\/?)/,
      },
    ],
    address: (id) => `https://www.reddit.com/${id}`,
  },
  {
    name: 'pinterest',
    label: 'Pinterest',
    content: 'post',
    id: /^[\w-]{4,80}$/,
    patterns: [
      { host: /^(?:[a-z]{2}\.)?pinterest(?:\.com?)?\.[a-z]{2,3}$/, path: /^\/pin\/([\w-]+)/ },
      { host: /^assets\.pinterest\.com$/, path: /^\/ext\/embed/, query: ['id'] },
    ],
    address: (id) => `https://www.pinterest.com/pin/${id}/`,
  },
  {
    name: 'imgur',
    label: 'Imgur',
    content: 'post',
    id: /^(?:a\/|gallery\/)?[a-zA-Z0-9]{5,10}$/,
    patterns: [{ host: /^imgur\.com$/, path: /^\/((?:a\/|gallery\/)?[a-zA-Z0-9]{5,10})(?:\/|$)/ }],
    address: (id) => `https://imgur.com/${id}`,
  },
  {
    name: 'gist',
    label: 'GitHub Gist',
    content: 'code',
    id: /^(?:[\w-]+\/)?[0-9a-f]{5,40}$/,
    patterns: [
      {
        host: /^gist\.github(?:usercontent)?\.com$/,
        path: /^\/((?:[\w-]+\/)?[0-9a-f]{5,40})(?:\.js|\.pibb|\/|$)/,
      },
    ],
    address: (id) => `https://gist.github.com/${id}`,
  },
];

function facebookPatterns(): readonly AddressPattern[] {
  return [...facebookQueries].map(([page, query]) => ({
    host: facebookHost,
    path: new RegExp(`^/(${page.replace('.', '\\.')})/?$`),
    query,
  }));
}

function facebookAddress(id: string): string {
  const [page = '', ...values] = id.split('/');
  const names = facebookQueries.get(page);
  if (names === undefined || names.length !== values.length) return `https://www.facebook.com/${id}`;
  return `https://www.facebook.com/${page}?${names.map((name, at) => `${name}=${values[at]}`).join('&')}`;
}
