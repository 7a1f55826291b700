import { describe, expect, it } from 'vitest';
import { readPage } from '../../../functions/article/page/read-page.ts';

/**
 * How Chinese pages say when, by whom and from where, in the line under the headline, in the dateline or at the
 * end; every one in a page with a sidebar of other articles and their dates.
 */
const sentences = [
  '入秋以来，城南农贸市场的改造进入收尾阶段，三百多个摊位已经全部完成水电接入，预计下月重新开业。',
  '市场负责人介绍，新市场增设了无障碍通道和母婴室，并统一安装了称重追溯系统，消费者扫码就能看到菜从哪里来。',
  '摊主老温说，搬到临时市场的半年里生意少了三成，现在天天盼着回来。',
] as const;

type Parts = {
  readonly over?: string;
  readonly credit?: string;
  readonly start?: string;
  readonly end?: string;
  readonly title?: string;
  readonly url?: string;
};

const read = ({
  over = '',
  credit = '',
  start = '',
  end = '',
  title = '',
  url = 'http://a.example/1.html',
}: Parts) =>
  readPage(
    `<!DOCTYPE html><html><head><title>城南农贸市场下月重新开业${title}</title></head><body>
    <div class="nav"><a href="/">首页</a><a href="/a">新闻</a><a href="/b">财经</a></div>${over}
    <div class="main"><h1>城南农贸市场下月重新开业</h1>${credit}<div class="con"><p>${start}${sentences.join('</p><p>')}${end}</p></div></div>
    <div class="side"><h3>热门</h3><ul><li><a href="/1">冷空气明晚抵达</a> 2026-10-01</li><li><a href="/2">大桥合龙</a> 2026-10-02</li></ul></div></body></html>`,
    {
      url,
      settings: { language: 'zh', zone: 'Asia/Shanghai', largestUpload: 1_000_000, leastConfidence: 0 },
    },
  );

const second = '2026-11-03T08:05:11+08:00';
const minute = '2026-11-03T08:05:00+08:00';
const day = '2026-11-03T00:00:00+08:00';

describe('the line under the headline', () => {
  it.each([
    ['<p>2026年11月03日08:05　来源：江岸日报</p>', minute, '江岸日报', null],
    ['<p>2026年11月3日08时05分 江岸日报</p>', minute, '江岸日报', null],
    ['<p>2026-11-3 8:05:11　作者：章小满　来源：江岸日报</p>', second, '江岸日报', '章小满'],
    ['<p><span>2026.11.03</span> <span>08:05</span> <span>江岸日报</span></p>', minute, '江岸日报', null],
    [
      '<p>发布时间:2026-11-03 文章来源:江岸日报 作者: 章小满 朱立 点击:<b>123</b>次</p>',
      day,
      '江岸日报',
      '章小满 朱立',
    ],
    ['<p>二〇二六年十一月三日 来源：江岸日报</p>', day, '江岸日报', null],
    [
      '<ul><li>来源：江岸日报</li><li>作者：记者 章小满</li><li>时间：2026-11-03 08:05</li></ul>',
      minute,
      '江岸日报',
      '章小满',
    ],
    ['<p>[2026-11-03 08:05:11]　来源:[江岸日报]　作者:[章小满]</p>', second, '江岸日报', '章小满'],
    ['<p>【发布日期：2026-11-03】【来源：市商务局】【字体： 大 中 小】</p>', day, '市商务局', null],
    ['<p>稿源：江岸晚报　|　2026-11-03　08:05　|　编辑：温文</p>', minute, '江岸晚报', null],
    ['<p>2026-11-03 08:05 来源：江岸日报 记者：孟 瑶</p>', minute, '江岸日报', '孟 瑶'],
    ['<p>发布: 8:05am 03/11/2026</p><p>来源：江岸日报</p>', minute, '江岸日报', null],
    ['<p>作者：民三庭 发布时间：2026-11-03 08:05:11</p>', second, null, null],
    ['<p>报道：章小满 2026-11-03 08:05</p>', minute, null, '章小满'],
    [
      '<p>2026年11月03日 08:05 <a href="/">《江岸周刊》</a> <a href="/">微博</a></p>',
      minute,
      '江岸周刊',
      null,
    ],
    ['<p>转载自：江岸日报官方微博 2026-11-03 08:05</p>', minute, '江岸日报官方微博', null],
    ['<p>来源于 江岸日报 2026-11-03 08:05</p>', minute, '江岸日报', null],
    ['<p>2026-11-03 08:05 来源：光明网-《光明日报》</p>', minute, '光明网-《光明日报》', null],
    ['<p><b>03</b><i> 2026-11</i></p><p>来源：江岸日报</p>', day, '江岸日报', null],
    [
      '<p><a href="/">江岸体育</a> <em>章小满</em> 2026年11月03日08:05 <a>评论</a></p>',
      minute,
      '江岸体育',
      '章小满',
    ],
    ['<p>2026-11-03 08:05:11 <a href="/">江岸网</a> <b>章小满</b> 我有话说</p>', second, '江岸网', '章小满'],
  ])('%s', (credit, published, source, byline) => {
    expect(read({ credit })).toMatchObject({ published, source, byline });
  });

  it('names the day of an update only when there is no other', () => {
    const updated = '更新时间：2026-11-05 10:00:00';
    expect(read({ credit: `<p>${updated} 发布时间：2026-11-03 08:05:11</p>` })?.published).toBe(second);
    expect(read({ credit: `<p>${updated}</p>` })?.published).toBe('2026-11-05T10:00:00+08:00');
  });

  it('is in another zone where the declared moment says so', () => {
    const credit = '<p>发表时间：03/11/2026 - 08:05</p>';
    const declared = (moment: string) =>
      read({ credit, title: `</title><meta property="article:published_time" content="${moment}"><title>` })
        ?.published;
    expect(declared('2026-11-03T07:05:30+00:00')).toBe('2026-11-03T07:05:30Z');
    expect(declared('2026-11-03T08:05:30+01:00')).toBe('2026-11-03T08:05:30+01:00');
    expect(declared('2026-11-03T08:05:30+00:00')).toBe(minute);
    expect(declared('2026-11-03T00:05:30+00:00')).toBe(minute);
  });

  it('may leave out the year that the address has', () => {
    const credit = '<p>11-03 08:05　来源：江岸日报</p>';
    expect(read({ credit, url: 'http://a.example/2026/1103/1.html' })?.published).toBe(minute);
    expect(read({ credit, url: 'http://a.example/2026/1104/1.html' })?.published).toBe(
      '2026-11-04T00:00:00+08:00',
    );
  });

  it('says nothing when the only dates are those of other articles', () => {
    expect(read({ credit: '<p>来源：江岸日报</p>' })?.published).toBeNull();
  });
});

describe('who wrote it', () => {
  it.each([
    ['江岸网讯（记者 章小满 通讯员 朱立）', '章小满 通讯员 朱立'],
    ['本报讯　记者章小满报道　', '章小满'],
    ['中新网江岸11月3日电 (章小满 朱立)', '章小满 朱立'],
    ['（中央社記者陳品妍台北3日電）', '陳品妍'],
    ['【文/江岸网 章小满】', '章小满'],
    ['本报讯（记者 章小满 实习记者 朱立）', '章小满 实习记者 朱立'],
    ['社會中心／章小满報導　', '章小满'],
    ['（实习生 朱立 记者 章小满）', '朱立 记者 章小满'],
    ['（记者章小满摄）</p><p>（记者朱立）', '朱立'],
    ['【本報訊】記者葉小滿報道：', '葉小滿'],
    ['记者从市商务局获悉，', null],
    ['记者：这次改造花了多少钱？群众怎么看？', null],
  ])('stands in the dateline: %s', (start, byline) => {
    expect(read({ start })?.byline).toBe(byline);
  });

  it.each([
    ['（记者 章小满）', '章小满'],
    ['（章小满 朱立）', '章小满 朱立'],
    ['</p><p>（来源：江岸日报 作者：章小满）', '章小满'],
    ['</p><p>文/图 本报记者 章小满', '章小满'],
    ['</p><p>文字：章小满　摄影：朱立　编辑：江白', '章小满'],
    ['</p><p>供稿：商务局 章小满', '章小满'],
    ['</p><p>（章小满）', '章小满'],
    ['</p><p>章小满 朱立 摄影报道（江岸图片库）', '章小满 朱立'],
    ['</p><p>（左图）', null],
    ['</p><p>摄影：朱立', null],
    ['（完）', null],
    ['</p><p>图片由市商务局提供', null],
  ])('stands at the end: %s', (end, byline) => {
    expect(read({ end })?.byline).toBe(byline);
  });
});

it('is the owner of a blog who wrote in it', () => {
  expect(read({ title: '_青石巷_江岸博客' })?.byline).toBe('青石巷');
  expect(read({ title: '_江岸博客' })?.byline).toBeNull();
});

describe('the writer’s line over the first paragraph', () => {
  it.each(['⊙记者 章小满', '■ 本报记者 章小满 实习生 朱立 北京报道', '【本报记者 章小满】'])(
    'is no part of the text: %s',
    (line) => {
      const start = `城南农贸市场三百多个摊位已经全部完成水电接入，新市场下月初开业。</p><p>${line}</p><p>`;
      expect(read({ start })?.html).not.toContain('章小满');
    },
  );

  it('is one when it says something', () => {
    expect(read({ start: '本报记者 章小满看见了</p><p>' })?.html).toContain('章小满看见了');
  });
});

describe('an article that begins with a day', () => {
  it('begins there', () => {
    const start = '2026年11月3日0时至24时，全市新增三处农贸市场，均在城南。</p><p>';
    expect(read({ credit: '<p>发布时间：2026-11-04 07:30</p>', start })?.html).toContain('0时至24时');
  });
});

it('an editor is credited behind the last sentence, with the source or without', () => {
  for (const end of ['（稿源：江岸日报 编辑：温文）', '（编译/温文）', '（责编：温文）'])
    expect(read({ end })?.html).not.toContain('温文');
});

describe('a picture to be scanned', () => {
  it.each([
    '<p><img src="/upload/wx.png"></p><p>扫一扫，关注江岸日报官方微信</p>',
    '<p>长按识别二维码关注</p><div><img src="/upload/2.jpg"></div>',
    '<p><img src="/upload/3.jpg" alt="江岸日报二维码"></p>',
  ])('goes with the words that ask for it: %s', (end) => {
    expect(read({ end: `</p>${end}<p>` })?.html).not.toContain('<img');
  });

  it('is not every picture over a prompt', () => {
    expect(read({ end: '</p><p><img src="/upload/4.jpg"></p><p>点击图片进入下一页' })?.html).toContain(
      '<img',
    );
  });
});

describe('the section is the last of the crumbs', () => {
  it.each([
    '<div>您的位置：<a href="/">首页</a> &gt;&gt; <a href="/x">新闻</a> &gt;&gt; <a href="/y">城市</a> &gt;&gt; 浏览文章</div>',
    '<div><a href="/">江岸网</a> | <a href="/y">城市</a> | 正文</div>',
    '<div><a href="/">江岸网</a>－<a href="/y">城市</a>－正文</div>',
    '<div><a href="/">首页</a> / <a href="/y">城市</a></div>',
    '<div><a href="/">江岸网首页</a><img src="/j.gif"><a href="/y">城市</a><img src="/j.gif">正文</div>',
    '<div><a href="/y">城市</a></div>',
    '<ul class="breadcrumb"><li><a href="/">首页</a></li><li><a href="/y">城市</a></li></ul>',
    '<div>当前位置:首页-新闻-城市</div>',
    '<div>江岸网首页 &gt;&gt; <a href="/y">城市</a> 2026年11月03日08:05</div>',
    '<div>当前位置：<a href="/">江岸网</a> &gt; <a href="/y">城市</a> &gt; 2026年 &gt; 正文</div>',
  ])('%s', (over) => {
    expect(read({ over })?.section).toBe('城市');
  });

  it('may begin with the name of the site, and end like one', () => {
    const over = '<div><a href="/">江岸在线</a> - <a href="/x">新闻</a> - <a href="/y">互联网</a></div>';
    expect(read({ over, title: ' - 江岸在线' })?.section).toBe('互联网');
  });

  it('or has a label, or stands between headline and site in the title', () => {
    expect(read({ credit: '<p>栏目：城市　2026-11-03</p>' })?.section).toBe('城市');
    expect(read({ title: '_城市_江岸网' })?.section).toBe('城市');
  });
});

describe('a linked picture', () => {
  it.each([
    '<a href="http://shop.example/x"><img src="/upload/5.jpg" width="640" height="90"></a>',
    '<a href="http://ad.example/x"><img src="/upload/6.jpg"></a>',
  ])('that advertises goes: %s', (end) => {
    expect(read({ end })?.html).not.toContain('<img');
  });

  it.each([
    '<a href="/upload/7.jpg"><img src="/upload/7s.jpg" width="640" height="90"></a>',
    '<a href="2.html"><img src="/upload/8.jpg" width="550" height="367"></a>',
  ])('of the article stays: %s', (end) => {
    expect(read({ end })?.html).toContain('<img');
  });
});
