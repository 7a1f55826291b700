import { describe, expect, it } from 'vitest';
import { readPage } from '../../../functions/article/page/read-page.ts';
import type { PageReading } from '../../../functions/article/model/page-reading.ts';

const settings = { language: 'zh', zone: 'Asia/Shanghai', largestUpload: 5_000_000, leastConfidence: 0 };
const english =
  '<p>The harbour board voted on Tuesday night to reopen the old ferry terminal, ending a long dispute.</p><p>Under the plan, the brick waiting hall will be kept, and the leaking roof replaced with slate.</p>';
const chinese =
  '<p>市里昨天宣布，老码头将在明年春天重新开放，候船大厅的砖墙会原样保留下来。</p><p>按照计划，漏雨的屋顶换成石板，再增加一个浮桥，退潮的时候船也可以靠岸。</p>';

type Parts = {
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly start?: string;
  readonly end?: string;
};

const read = (
  title: string,
  text: string,
  { head = '', above = '', below = '', start = '', end = '' }: Parts,
): PageReading => {
  const html = `<html><head><title>${title}</title>${head}</head><body>${above}<h1>${title}</h1>${below}<div>${start}${text}${end}</div></body></html>`;
  const reading = readPage(html, { url: null, settings });
  if (reading === null) throw new Error('no article in the page');
  return reading;
};
const readEnglish = (parts: Parts): PageReading => read('Ferry returns to the island', english, parts);
const readChinese = (parts: Parts): PageReading => read('老码头明年重新开放', chinese, parts);
const data = (thing: object): string =>
  `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

describe('the byline of an English page', () => {
  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['Posted by Nell on Sunday, May 7, 2023', 'Nell'],
    ['Posted by Nelly. <a href="/7">Permalink</a> | <a href="/t">TrackBack</a>', 'Nelly'],
    ['Posted May 7th, 2023 by nell', 'nell'],
    ['By The Associated Press', 'The Associated Press'],
    ['By The Rev. Jane Doe', 'The Rev. Jane Doe'],
    ['<a rel="author" href="/authors/ap">Associated Press</a>', 'Associated Press'],
    ['//Posted by nell at May 7, 2023 02:48 PM', 'nell'],
    ['By JANE DOE, Associated Press', 'JANE DOE'],
    ['by Jane Doe and John Smith | January 5, 2023', 'Jane Doe and John Smith'],
    ['By Jane Doe, John Smith and Ana de Souza', 'Jane Doe, John Smith and Ana de Souza'],
    ['By Jane O’Neil-Price for the Harbour Times', 'Jane O’Neil-Price'],
    ['Posted by Jane Doe on 5 May 2023', 'Jane Doe'],
    ['5 May 2023 • By Jane Doe', 'Jane Doe'],
    ['<span class="byline">Jane Doe, Staff Writer</span>', 'Jane Doe'],
    ['<a rel="author" href="/jane">Jane Doe</a>', 'Jane Doe'],
    ['By <a href="/ed">Ed Fox</a> <a href="/">Fox 99</a>', 'Ed Fox'],
    ['By <a href="/ed">Ed Fox</a> and <a href="/jane">Jane Doe</a>', 'Ed Fox and Jane Doe'],
    ['Photo by Ida Moen</p><p>By Jane Doe', 'Jane Doe'],
    [
      '<div class="author-by">By</div> <a href="/jane">Jane Doe</a><div class="author-line"> - </div>',
      'Jane Doe',
    ],
  ])('%s', (line, byline) => {
    expect(readEnglish({ below: `<p>${line}</p>` }).byline).toBe(byline);
  });

  it.each([
    ['one person', { author: { '@type': 'Person', name: 'Jane Doe' } }, ['Jane Doe']],
    ['several', { author: [{ name: 'Jane Doe' }, { name: 'John Smith' }] }, ['Jane Doe', 'John Smith']],
    ['a name', { author: 'Jane Doe' }, ['Jane Doe']],
    ['names and the house', { author: 'Jane Doe and John Smith, HTN' }, ['Jane Doe', 'John Smith']],
  ])('is in its data: %s', (_, fields, authors) => {
    expect(readEnglish({ head: data({ '@type': 'NewsArticle', ...fields }) }).authors).toEqual(authors);
  });

  it('is the signature at the right of the last line', () => {
    const end = '<p style="text-align:right"><strong>Minh Thảo</strong></p>';
    expect(readEnglish({ end })).toMatchObject({ byline: 'Minh Thảo' });
    expect(readEnglish({ end }).html).not.toContain('Thảo');
  });

  it('is who signs a review', () => {
    const end =
      '<div>Rated 4/5 by <span class="reviewer vcard"><span class="fn">QuietMammy</span></span></div>';
    expect(readEnglish({ end })).toMatchObject({ byline: 'QuietMammy' });
  });

  it('follows references in its data', () => {
    const graph = [
      { '@type': 'Article', author: { '@id': '#jane' } },
      { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
    ];
    expect(readEnglish({ head: data({ '@graph': graph }) }).byline).toBe('Jane Doe');
  });

  it('is no address, no account and not the site', () => {
    const head =
      '<meta property="og:site_name" content="Harbour Times"><meta name="author" content="Harbour Times"><meta property="article:author" content="https://facebook.example/harbour">';
    expect(readEnglish({ head }).byline).toBeNull();
  });
});

describe('the byline of a Chinese page', () => {
  it.each([
    ['作者：张小平', '张小平'],
    ['2023-05-06 10:22 来源：海岛日报 作者：张小平 责任编辑：李四', '张小平'],
    ['文/欧阳清', '欧阳清'],
    ['文｜王海燕 编辑｜赵六', '王海燕'],
    ['本报记者 周 敏', '周 敏'],
    ['海岛日报记者 张小平 李四光', '张小平 李四光'],
    ['新闻记者张小平、李四光 2023年5月6日', '张小平、李四光'],
  ])('%s', (line, byline) => {
    expect(readChinese({ below: `<p>${line}</p>` }).byline).toBe(byline);
  });

  it.each([
    ['本报讯（记者 张小平）市里宣布了新的安排，大家都很关心。', '张小平'],
    ['新华社海岛5月6日电（记者张小平、李四光）市里宣布了新的安排。', '张小平、李四光'],
    ['〔記者陳小明／台北報導〕市裡宣布了新的安排，大家都很關心。', '陳小明'],
  ])('stands in the dateline: %s', (line, byline) => {
    expect(readChinese({ start: `<p>${line}</p>` }).byline).toBe(byline);
  });

  it('stands at the end', () => {
    expect(readChinese({ end: '<p>（记者 张小平）</p>' }).byline).toBe('张小平');
  });

  it.each([
    '记者从会上获悉，市里有了新的安排，大家都很关心。',
    '记者于昨日，来到了老码头，看见了砖墙。',
    '记者看到，砖墙还在那里，没有倒。',
  ])('is not what a reporter does: %s', (line) => {
    expect(readChinese({ start: `<p>${line}</p>` }).byline).toBeNull();
  });

  it('is no editor', () => {
    expect(readChinese({ below: '<p>责任编辑：张小平</p>', end: '<p>编辑：李四光</p>' }).byline).toBeNull();
  });

  it('is not the name of the site in the metadata', () => {
    expect(readChinese({ head: '<meta name="author" content="海岛新闻网">' }).byline).toBeNull();
  });
});

describe('来源', () => {
  it.each([
    ['来源：海岛日报', '海岛日报'],
    ['2023年05月06日10:22 | 来源：<a href="/">海岛网</a>', '海岛网'],
    ['发布时间：2023-05-06 信息来源：市交通局 浏览次数：12', '市交通局'],
    ['<span>来源：</span><span>市交通局</span><span>字体：大 中 小</span>', '市交通局'],
    ['稿源：《海岛日报》', '海岛日报'],
    ['2023-05-06 10:22 <span class="source">海岛晚报</span>', '海岛晚报'],
    ['2023年05月06日10:22　海岛晚报', '海岛晚报'],
  ])('%s', (line, source) => {
    expect(readChinese({ below: `<p>${line}</p>` }).source).toBe(source);
  });

  it('is nothing where nothing is said', () => {
    expect(readChinese({ below: '<p>2023-05-06 10:22</p>' }).source).toBeNull();
  });

  it('is two offices where the metadata name both', () => {
    const head = '<meta name="ContentSource" content="国际交流合作处 海岛文旅之窗">';
    expect(readChinese({ head }).source).toBe('国际交流合作处 海岛文旅之窗');
  });
});

describe('the section', () => {
  it.each([
    ['<div>首页 &gt; 新闻 &gt; 国内 &gt; 正文</div>', '国内'],
    [
      '<div>您现在的位置：<a href="/">首页</a> &gt;&gt; <a href="/x">政务公开</a> &gt;&gt; <a href="/y">通知公告</a></div>',
      '通知公告',
    ],
    ['<div><a href="/">海岛网</a>»<a href="/s">社会</a>»正文</div>', '社会'],
    ['<div>当前位置：<a href="/">首页</a> <a href="/x">县情概况</a></div>', '县情概况'],
  ])('%s', (above, section) => {
    expect(readChinese({ above }).section).toBe(section);
  });

  it('is in the metadata elsewhere', () => {
    expect(readEnglish({ head: '<meta property="article:section" content="Travel">' }).section).toBe(
      'Travel',
    );
  });
});

describe('the date', () => {
  it('is local where the page names no zone', () => {
    expect(readChinese({ below: '<p>2023年05月06日 10:22</p>' }).published).toBe('2023-05-06T10:22:00+08:00');
  });

  it('is the printed minute when Chinese metadata calls local time UTC', () => {
    const head = '<meta property="article:published_time" content="2023-05-06T10:22:33Z">';
    expect(readChinese({ head, below: '<p>2023-05-06 10:22</p>' }).published).toBe(
      '2023-05-06T10:22:00+08:00',
    );
  });

  it('is the exact one of the metadata elsewhere', () => {
    const head = data({ '@type': 'Article', datePublished: '2023-05-06T10:22:33+01:00' });
    expect(readEnglish({ head, below: '<p>Updated 7 May 2023</p>' }).published).toBe(
      '2023-05-06T10:22:33+01:00',
    );
  });

  it('is never that of a related story', () => {
    const end = '<h3>相关新闻</h3><ul><li><a href="/1">另一条新闻的标题在这里</a> 2023-01-01</li></ul>';
    expect(readChinese({ end }).published).toBeNull();
  });
});

describe('where the date is looked for', () => {
  it.each([
    [
      'not the day of an order, but of its publication',
      '<p>成文日期：2021年7月1日</p><p>发布日期：2021年7月5日</p>',
      '2021-07-05T00:00:00+08:00',
    ],
    ['not today', '<p>今天是2024年1月1日 星期一</p><p>2021-07-05 09:30</p>', '2021-07-05T09:30:00+08:00'],
    ['the update where there is no other', '<p>更新时间：2021-07-05 09:30</p>', '2021-07-05T09:30:00+08:00'],
  ])('%s', (_, below, published) => {
    expect(readChinese({ below }).published).toBe(published);
  });

  it('under the text where it has a label there', () => {
    expect(readChinese({ end: '<p>发布时间：2021-07-05 09:30</p>' }).published).toBe(
      '2021-07-05T09:30:00+08:00',
    );
  });

  it('in the address, when the page is silent', () => {
    const head = '<link rel="canonical" href="https://a.example/n1/2021/0705/c90-1.html">';
    expect(readChinese({ head }).published).toBe('2021-07-05T00:00:00+08:00');
  });
});

it('prefers the declared date that names its zone', () => {
  const head = `${data({ '@type': 'Article', datePublished: '2023-05-06T10:22:33' })}<meta property="article:published_time" content="2023-05-06T10:22:33-04:00">`;
  expect(readEnglish({ head }).published).toBe('2023-05-06T10:22:33-04:00');
});

it('takes the first of two printed times', () => {
  expect(
    readEnglish({ below: '<p>Published: 09:41, 5 April 2021 | Updated: 11:02, 5 April 2021</p>' }).published,
  ).toBe('2021-04-05T09:41:00+08:00');
});

it('does not take the name in the metadata, which is often the editor’s, unless it is printed', () => {
  expect(readChinese({ head: '<meta name="author" content="王强">' }).byline).toBeNull();
  expect(
    readChinese({ head: '<meta name="author" content="王强">', below: '<p>王强 2023-05-06</p>' }).byline,
  ).toBe('王强');
});
