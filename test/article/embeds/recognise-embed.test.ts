import { describe, expect, test } from 'vitest';
import { namedEmbed, recogniseEmbed } from '../../../functions/article/embeds/recognise-embed.ts';

const idOf = (address: string): string | null => {
  const embed = recogniseEmbed(address);
  return embed === null ? null : `${embed.provider.name} ${embed.id}`;
};

describe('an address of a provider is known by its host and its path', () => {
  test.each([
    ['https://WWW.YouTube.com/watch?v=aqz-KE-bpKQ', 'youtube aqz-KE-bpKQ'],
    ['https://www.youtube.com/playlist?list=PLrAXtmErZgOe', 'youtube-playlist PLrAXtmErZgOe'],
    ['https://vimeo.com/groups/bread/videos/76979871', 'vimeo 76979871'],
    ['https://old.reddit.com/r/Breadit/comments/abc123/', 'reddit r/Breadit/comments/abc123/'],
    ['https://music.163.com/#/outchain/player?type=2&id=1', null],
    ['https://music.163.com/outchain/player?type=0&id=1', 'netease-music 0/1'],
    ['https://v.qq.com/x/page/e0354z3cqjp.html#t=3', 'tencent-video e0354z3cqjp'],
    ['https://www.bilibili.com/blackboard/html5mobileplayer.html?bvid=BV1xx411c7mD', 'bilibili BV1xx411c7mD'],
    ['https://www.facebook.com/photo.php?fbid=123', 'facebook photo.php/123'],
  ])('%s', (address, expected) => {
    expect(idOf(address)).toBe(expected);
  });
});

describe('an address that only looks like one of a provider is none', () => {
  test.each([
    'https://www.youtube.com.evil.example/embed/aqz-KE-bpKQ',
    'https://evil.example/www.youtube.com/embed/aqz-KE-bpKQ',
    'https://youtube.com@evil.example/embed/aqz-KE-bpKQ',
    'https://notyoutube.com/embed/aqz-KE-bpKQ',
    'https://www.youtube.com/embed/short',
    'https://www.youtube.com/channel/UCaqz-KE-bpKQ',
    'https://twitter.com/bakery',
    'https://vimeo.com/about',
    'https://www.facebook.com/bakery',
    'https://soundcloud.com/discover/sets',
    'https://www.bilibili.com/read/cv1',
    'https://weibo.com/u/1642591402',
    'ftp://www.youtube.com/embed/aqz-KE-bpKQ',
    'javascript:https://www.youtube.com/embed/aqz-KE-bpKQ',
    'not an address',
  ])('%s', (address) => {
    expect(recogniseEmbed(address)).toBeNull();
  });
});

test('frames that carry each other’s addresses without end are not followed', () => {
  const carrier = 'https://cdn.embedly.com/widgets/media.html?src=';
  expect(recogniseEmbed(carrier.repeat(20_000))).toBeNull();
});

test('a name and an id that stand in an article count only if the provider could have given them', () => {
  expect(namedEmbed('youtube', 'aqz-KE-bpKQ')?.provider.label).toBe('YouTube');
  expect(namedEmbed('youtube', '"><script>')).toBeNull();
  expect(namedEmbed('__proto__', 'x')).toBeNull();
});

test('the address that a reader gets leads back to the same thing', () => {
  const addresses = [
    'https://www.facebook.com/watch/?v=10153231379946729',
    'https://www.facebook.com/permalink.php?story_fbid=123456&id=7890',
    'https://players.brightcove.net/1752604059001/default_default/index.html?videoId=5819230967001',
    'https://open.spotify.com/embed/track/4cOdK2wGLETKBW3PvgPWqT',
    'https://m.weibo.cn/status/4464432735748103',
    'https://www.bilibili.com/video/av170001',
  ];
  for (const address of addresses) {
    const embed = recogniseEmbed(address);
    const back = embed === null ? null : recogniseEmbed(embed.provider.address(embed.id));
    expect(back).toEqual(embed);
    expect(back).not.toBeNull();
  }
});
