import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../functions/article/model/draft.ts';
import { readText } from '../../../functions/article/text/read-text.ts';

const context = { base: null, language: 'zh', zone: 'Asia/Shanghai' };

const draftOf = (text: string): Draft => {
  const drafting = readText(text, context);
  if (drafting.kind !== 'draft') throw new Error('not drafted');
  return drafting.draft;
};

const first = '旧码头的路灯上个月全部换过，从前照着天，现在照着路，走夜路的人说脚下清楚多了。';
const second = '负责改造的工程师说，新灯装在膝盖的高度，亮度是原来的三分之一，夜里却看得见台阶的边。';
const third = '管理处打算明年把同样的灯装到北岸去，先装有台阶的地方，再装平路，最后才是停车场。';

const portal = `登录
新闻
体育
南港在线首页 > 城事 > 正文

路灯低下来了

2025-07-13 08:35:22　来源：南港晚报　作者：林知夏
分享至
0

${first}

“低一点”和“暗一点”

${second}

${third}

责任编辑：何青

相关推荐
热点推荐
北岸的早市搬到哪里去了？

北岸的早市搬到哪里去了？

南港晚报
2025-07-12 10:00:00
一座桥的两种走法

一座桥的两种走法

桥边人
2025-07-11 09:00:00

特别声明：以上内容为用户上传并发布，本平台仅提供信息存储服务。
`;

describe('a scrape of a portal', () => {
  const draft = draftOf(portal);

  it('gives the headline after the crumbs, and the section in them', () => {
    expect(draft).toMatchObject({ title: '路灯低下来了', section: '城事' });
  });

  it('gives date, source and author from between headline and body', () => {
    expect(draft).toMatchObject({
      published: '2025-07-13T08:35:22+08:00',
      source: '南港晚报',
      byline: '林知夏',
      authors: ['林知夏'],
    });
  });

  it('is the body whole, its quoted line a heading, and nothing else', () => {
    expect(draft.html).toBe(
      [`<p>${first}</p>`, '<h2>“低一点”和“暗一点”</h2>', `<p>${second}</p>`, `<p>${third}</p>`].join('\n'),
    );
  });

  it('knows the repeated records as other articles, with their source and time', () => {
    expect(draft.related).toEqual([
      { title: '北岸的早市搬到哪里去了？', url: null, source: '南港晚报', time: '2025-07-12 10:00:00' },
      { title: '一座桥的两种走法', url: null, source: '桥边人', time: '2025-07-11 09:00:00' },
    ]);
  });

  it('says what was dropped, and why', () => {
    expect(draft.dropped.map(({ what }) => what)).toEqual(['lines before the body', 'lines after the body']);
    expect(draft.dropped.every(({ why, characters }) => why !== '' && characters > 0)).toBe(true);
    expect(draft.evidence).toContainEqual({ field: 'title', signal: 'after the crumbs' });
  });

  it('takes no date and no name from the other articles', () => {
    const undated = draftOf(portal.replace(/^2025-07-13.*$/m, ''));
    expect(undated).toMatchObject({ published: null, byline: null, source: null });
  });

  it('keeps every character of a paragraph, a stray quotation mark too', () => {
    const stray = `${second.slice(0, -1)}”，他说 ,就这样。`;
    expect(draftOf(portal.replace(second, stray)).html).toContain(`<p>${stray}</p>`);
  });
});

describe('lines that a program broke', () => {
  it('are joined without a space between Chinese characters', () => {
    const wrapped = [first + second, third]
      .map((paragraph) => paragraph.replaceAll(/(.{38})/gu, '$1\n'))
      .join('\n\n');
    const { html } = draftOf(`首页 > 城事 > 正文\n\n路灯低下来了\n\n${wrapped}\n\n版权所有 南港在线`);
    expect(html).toBe(`<p>${first}${second}</p>\n<p>${third}</p>`);
  });

  it('are joined with a space between words, and paragraphs stay apart', () => {
    const { html } = draftOf(`Home News

The kerb came down

By Ana Reis, 13 July 2025

For nine years the kerb on Mill Lane was four inches high, and for nine years
people who push prams or wheelchairs went round by the bakery. Last week it
came down.

It took two men and a morning. The letters that asked for it fill a drawer in
the town hall, and the last of them was written in pencil.

Related

  • A bench for the bus stop
  • Who sweeps the square

© Harbour Gazette`);
    expect(html).toBe(
      '<p>For nine years the kerb on Mill Lane was four inches high, and for nine years people who push prams or wheelchairs went round by the bakery. Last week it came down.</p>\n' +
        '<p>It took two men and a morning. The letters that asked for it fill a drawer in the town hall, and the last of them was written in pencil.</p>',
    );
  });
});

describe('the output of lynx', () => {
  it('loses its link marks and the list of addresses', () => {
    const draft = draftOf(`   [1]Home [2]News [3]Sport

                     The kerb came down

   By [4]Ana Reis, 13 July 2025

   For nine years the kerb on [5]Mill Lane was four inches high, and people
   who push prams went round by the bakery. Last week it came down.

How it was done

   It took two men and a morning, and the letters that asked for it fill a
   drawer in the town hall.

Read more

     * [6]A bench for the bus stop

References

   1. https://a.example/
   2. https://a.example/news
   3. https://a.example/sport
   4. https://a.example/ana
   5. https://a.example/mill
   6. https://a.example/bench
`);
    expect(draft).toMatchObject({ title: 'The kerb came down', byline: 'Ana Reis' });
    expect(draft.html).toMatch(
      /^<p>For nine years the kerb on Mill Lane was[^[]*<h2>How it was done<\/h2>[^[]*<\/p>$/,
    );
    expect(draft.related).toEqual([
      { title: 'A bench for the bus stop', url: 'https://a.example/bench', source: null, time: null },
    ]);
  });
});

describe('the output of html2text', () => {
  it('keeps links, lists and quotations of the body, and drops lists of links', () => {
    const draft = draftOf(`[Home](/) [News](/news)

# The kerb came down

For nine years the kerb on [Mill Lane](/mill) was four inches high, and people
who push **prams** went round by the bakery. Last week it came down.

  * Two men
  * One morning

> It was only a line on a form.

## What is next

The letters that asked for it fill a drawer in the town hall, and the last of
them was written in pencil.

### Most read

  * [A bench for the bus stop](/bench)
  * [Who sweeps the square](/square)
`);
    expect(draft.title).toBe('The kerb came down');
    expect(draft.html).toContain('<a href="/mill">Mill Lane</a>');
    expect(draft.html).toContain('<strong>prams</strong>');
    expect(draft.html).toMatch(/<li>Two men<\/li>\n<li>One morning<\/li>/);
    expect(draft.html).toMatch(/<blockquote>\s*<p>It was only a line on a form\./);
    expect(draft.html).toContain('<h2>What is next</h2>');
    expect(draft.html).not.toMatch(/bench|Most read|Home/);
  });
});

describe('a box of links in the middle of an article', () => {
  it('goes, and the article goes on after it', () => {
    const { html } = draftOf(
      portal.replace(second, `${second}\n\n相关阅读\n一座桥的两种走法\n谁来扫广场\n\n${third}`),
    );
    expect(html.match(/<p>/g)).toHaveLength(4);
    expect(html).not.toMatch(/相关阅读|谁来扫广场/);
  });
});

describe('a text that somebody typed', () => {
  it('is kept whole: a poem', () => {
    expect(draftOf('雾\n\n早晨的雾\n比钟声\n来得早\n\n走得也早')).toMatchObject({
      title: '雾',
      html: '<p>早晨的雾</p>\n<p>比钟声</p>\n<p>来得早</p>\n<p>走得也早</p>',
    });
  });

  it('is kept whole: a short note', () => {
    expect(
      draftOf('Closed on Monday\n\nThe library is closed on Monday. It opens again on Tuesday at nine.'),
    ).toMatchObject({
      title: 'Closed on Monday',
      html: '<p>The library is closed on Monday. It opens again on Tuesday at nine.</p>',
    });
  });

  it('has no title where it begins with a sentence', () => {
    expect(draftOf(`${first}\n\n${second}`)).toMatchObject({
      title: '',
      html: `<p>${first}</p>\n<p>${second}</p>`,
    });
  });
});
