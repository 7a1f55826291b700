import type { Case } from './texts.ts';

const picture = {
  url: 'https://news.example.com/media/a.jpg',
  alt: '一艘船',
  contentType: 'image/jpeg',
  width: 1200,
  height: 800,
  length: 99_000,
};

/** Hard bodies, addresses and pictures. */
export const bodyCases: readonly Case[] = [
  [
    'relative addresses',
    { html: '<p><a href="/a">a</a> <a href="b?c=d&amp;e">b</a> <img src="../i.jpg" alt=""></p>' },
  ],
  [
    'an address inside the page',
    { html: '<p><a href="#n1" id="r1">1</a></p><p id="n1"><a href="#r1">↑</a></p>' },
  ],
  [
    'addresses that are no URI',
    {
      html: '<p><a href="https://例子.测试/路径 a|b?q=[x]^`{y}#é">x</a></p>',
      canonical: 'https://例子.测试/路 径?a=|[b]',
    },
  ],
  [
    'a broken percent sign',
    { html: '<p><a href="https://a.example/100%/%zz">x</a></p>', canonical: 'https://a.example/50%' },
  ],
  ['an IPv6 host', { html: '<p><a href="http://[2001:db8::1]/a">x</a></p>' }],
  [
    'tracking',
    {
      html: '<p><a href="https://a.example/?utm_source=x&amp;id=1&amp;fbclid=2&amp;spm=3">x</a><img src="https://a.example/p.gif" width="1" height="1" alt=""></p>',
      canonical: 'https://a.example/x?utm_medium=rss&id=7#top',
    },
  ],
  [
    'sets of pictures',
    {
      html: '<picture><source srcset="/a.webp 1x, b.webp 2x" type="image/webp"><img src="a,b.jpg" srcset="a.jpg 480w, /c.jpg 800w" sizes="100vw" alt="x"></picture>',
    },
  ],
  [
    'sound and film',
    {
      html: '<audio src="a.mp3" controls></audio><video poster="p.jpg" controls><source src="https://a.example/v.mp4" type="video/mp4"></video>',
    },
  ],
  [
    'a formula',
    {
      html: '<p>面积 <math alttext="a 的平方"><msup><mi>a</mi><mn>2</mn></msup></math> 与 <math><mi>b</mi></math></p>',
    },
  ],
  [
    'ruby',
    { html: '<p><ruby><rb>漢</rb><rt>kan</rt></ruby> <ruby>字<rp>(</rp><rt>ji</rt><rp>)</rp></ruby></p>' },
  ],
  [
    'an embed',
    {
      html: '<figure class="embed" data-provider="youtube" data-id="x1"><a href="https://www.youtube.com/watch?v=x1">看视频</a></figure>',
    },
  ],
  [
    'inline styles',
    { html: '<p style="text-align:center;writing-mode:vertical-rl" role="note" aria-label="x">x</p>' },
  ],
  ['a lead image', { leadImage: picture }],
  [
    'a lead image of which nothing is known',
    {
      leadImage: {
        url: '/media/图 片.jpg',
        alt: '',
        contentType: null,
        width: null,
        height: null,
        length: null,
      },
    },
  ],
];
