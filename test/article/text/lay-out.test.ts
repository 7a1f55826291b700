import { describe, expect, it } from 'vitest';
import { readText } from '../../../functions/article/text/read-text.ts';
import type { Draft } from '../../../functions/article/model/draft.ts';

const draftOf = (lines: readonly string[]): Draft => {
  const drafting = readText(lines.join('\n\n'), { base: null, language: 'zh', zone: 'Asia/Shanghai' });
  if (drafting.kind !== 'draft') throw new Error('not drafted');
  return drafting.draft;
};

const paragraphs = [
  'For nine years the kerb on Mill Lane was four inches high, and people who push prams went round by the bakery.',
  'Last week it came down, and it took two men and a morning, and nobody who walked past looked at it twice.',
  'The letters that asked for it fill a drawer in the town hall, and the last of them was written in pencil.',
];
const [first = '', second = '', third = ''] = paragraphs;
const menu = ['Home', 'News | Sport | Opinion | Weather', 'Search'];
const title = 'The kerb on Mill Lane came down';
const header = [title, 'By Ana Reis', '13 July 2025', 'Share'];
const footer = ['© Harbour Gazette'];
const page = (...middle: readonly string[]): readonly string[] => [...menu, ...header, ...middle, ...footer];

const textOf = (draft: Draft): readonly string[] =>
  [...draft.html.matchAll(/<(?:p|h2|li)>(.*?)<\//gu)].map(([, text = '']) => text);

describe('The body of a scrape', () => {
  it.each([
    [
      'cookie notice above the headline',
      [
        'We use cookies to give you the best experience on our site and to show you advertising.',
        ...page(...paragraphs),
      ],
    ],
    [
      'standfirst and share buttons',
      [
        ...menu,
        title,
        'It was lowered by four inches, at last.',
        ...header.slice(1),
        ...paragraphs,
        ...footer,
      ],
    ],
    [
      'advertisement between paragraphs',
      page(first, 'Advertisement', second, 'Story continues below advertisement', third),
    ],
    [
      'box of two links between paragraphs',
      page(first, 'Related', 'A bench for the bus stop', 'Who sweeps the square now', second, third),
    ],
    [
      'link in capitals between paragraphs',
      page(first, 'WHO SWEEPS THE SQUARE NOW THAT NOBODY DOES', second, third),
    ],
    [
      'newsletter between paragraphs',
      page(first, 'Sign up for our free newsletter, delivered to your inbox every Friday.', second, third),
    ],
    [
      'note on the author',
      page(...paragraphs, 'Ana Reis', 'Reis covers streets and pavements for the Gazette.'),
    ],
    [
      'list of teasers',
      page(
        ...paragraphs,
        'Most read',
        'A bench for the bus stop',
        `Nobody planned it. ${second}`,
        'Who sweeps the square now',
        `At five in the morning. ${third}`,
      ),
    ],
    [
      'comments, longer than the article',
      page(
        ...paragraphs,
        '3 comments',
        ...paragraphs.flatMap((text) => ['Sam said...', `${text} ${text} I was there.`]),
      ),
    ],
    ['editor and tags', page(...paragraphs, 'Tags: kerbs, streets', 'Edited by Tom Brandt')],
  ])('is free of a %s', (_, lines) => {
    const draft = draftOf(lines);
    expect(textOf(draft)).toEqual(paragraphs);
    expect(draft.title).toBe(title);
  });

  it('begins above what a log printed, be there dates in it', () => {
    const log = '2021-03-29T21:23:49.643+0900 [DEBUG] Caused by: no such kerb';
    expect(textOf(draftOf(page(first, log, second, third)))[0]).toBe(first);
  });

  it('is not a form’s fields that stand side by side', () => {
    const fields = 'Colours:          Size: large      Pictures on the page: on     Off.';
    expect(textOf(draftOf([fields, ...page(...paragraphs)]))[0]).toBe(first);
    expect(textOf(draftOf(page(...paragraphs, 'Menu', fields))).at(-1)).toBe(third);
  });

  it('begins below the share buttons under a standfirst', () => {
    const standfirst =
      'It was lowered by four inches last week, at last, and nobody looked at it twice, says the town hall.';
    const lines = [...menu, title, standfirst, 'Share Tweet', ...paragraphs, ...footer];
    expect(textOf(draftOf(lines))).toEqual(paragraphs);
  });

  it('begins below a header that a page has twice, once for small screens', () => {
    const standfirst =
      'It was lowered by four inches last week, at last, and nobody looked at it twice, says the town hall.';
    const twice = [standfirst, '14 de mayo del 2024', 'Por: Luisa Gil'];
    const lines = [...menu, title, ...twice, ...twice, 'Share', ...paragraphs, ...footer];
    expect(textOf(draftOf(lines))).toEqual(paragraphs);
  });

  it('goes on below lines of code', () => {
    const code = ['const kerb = 4;', 'lower(kerb);', '}', 'end', 'if (low) {', 'walk();', 'done'];
    expect(textOf(draftOf(page(first, second, ...code, second, third)))).toEqual([
      first,
      second,
      ...code,
      second,
      third,
    ]);
  });

  it('goes on below, and closes with, a list whose entries a browser sets without their signs', () => {
    const list = [
      'What is in it',
      'pictures of every page',
      '11 million readings of wind and rain',
      'an index of frosts',
    ];
    const closing = 'The archive is free to use.';
    expect(textOf(draftOf(page(...paragraphs, ...list, closing)))).toEqual([...paragraphs, ...list, closing]);
    expect(textOf(draftOf(page(...paragraphs, ...list, 'Related news')))).toEqual([...paragraphs, ...list]);
  });

  it('keeps the hours of a live blog', () => {
    expect(textOf(draftOf(page('08:05', first, '09:40', second, '11:15', third)))).toEqual([
      '08:05',
      first,
      '09:40',
      second,
      '11:15',
      third,
    ]);
  });

  it('keeps how a Chinese notice opens and is signed', () => {
    const notice = [
      '各有关单位：',
      '因管道检修，定于本周四八时至十八时对城南片区停水，请提前储水，并互相转告。',
      '特此通知。',
      '市自来水公司',
      '2023年9月12日',
    ];
    const draft = draftOf([
      '首页',
      '当前位置：首页 > 通知公告',
      '关于城南片区停水的通知',
      '发布时间：2023-09-12 09:00 来源：市水务局 浏览次数：1207',
      ...notice,
      '扫一扫在手机打开当前页',
    ]);
    expect(textOf(draft)).toEqual(notice);
    expect(draft).toMatchObject({ title: '关于城南片区停水的通知', section: '通知公告', source: '市水务局' });
  });
});

describe('The headline of a scrape', () => {
  it('is not another headline of the list above it', () => {
    const others = [
      'A bench for the bus stop',
      'Who sweeps the square now',
      'Ferry fares frozen until spring',
      'The bell of Saint Anne',
    ];
    expect(draftOf([...menu, ...others, ...header, ...paragraphs, ...footer]).title).toBe(title);
  });

  it('is the line that the path above it ends in, whatever the path begins with', () => {
    const draft = draftOf([
      'Win any game for a penny!',
      'Menu',
      'Harbour.example > Streets > The kerb is gone',
      'The kerb is gone',
      ...paragraphs,
      ...footer,
    ]);
    expect(draft.title).toBe('The kerb is gone');
  });

  it('is not the caption above the byline', () => {
    expect(
      draftOf([
        ...menu,
        title,
        'A lowered kerb. Photograph: Ana Reis/Agency',
        ...header.slice(1),
        ...paragraphs,
        ...footer,
      ]).title,
    ).toBe(title);
  });
});

describe('The lines between headline and body', () => {
  it.each([
    [
      '来源：南港日报　作者：林知夏　2025年3月4日 09:10',
      { source: '南港日报', byline: '林知夏', published: '2025-03-04T09:10:00+08:00' },
    ],
    [
      '2025-03-04 09:10 山城日报 字号：大 中 小',
      { source: '山城日报', byline: null, published: '2025-03-04T09:10:00+08:00' },
    ],
    ['本报记者 周若溪 何青', { byline: '周若溪 何青', authors: ['周若溪', '何青'] }],
    [
      'By Ana Reis and Tom Brandt, Staff Writers | 4 March 2025',
      { byline: 'Ana Reis and Tom Brandt', authors: ['Ana Reis', 'Tom Brandt'] },
    ],
    [
      'Published 4 March 2025, updated 5 March 2025',
      { published: '2025-03-04T00:00:00+08:00', updated: '2025-03-05T00:00:00+08:00' },
    ],
  ])('tell what they say: %s', (line, expected) => {
    expect(draftOf([...menu, title, line, ...paragraphs, ...footer])).toMatchObject(expected);
  });
});
