import { describe, expect, it } from 'vitest';
import { type Draft } from '../../../functions/article/model/draft.ts';
import { readText } from '../../../functions/article/text/read-text.ts';

const draftOf = (text: string): Draft => {
  const drafting = readText(text, { base: null, language: 'zh', zone: 'UTC' });
  if (drafting.kind !== 'draft') throw new Error('not drafted');
  return drafting.draft;
};

const story = [
  '渡口的灯亮了四十年，守灯的人换了三个，最近的一个是去年秋天来的。',
  '他说，船少了，灯不能少，夜里总还有一两个人要过河，没有灯就要摸黑靠岸。',
];

describe('a scraped Chinese notice', () => {
  const page = (title: string, ...below: readonly string[]): Draft =>
    draftOf(
      ['首页 > 公告 > 正文', title, '2024-03-05 08:10　来源：江口日报', ...story, ...below].join('\n\n'),
    );

  it('goes on below the hosts that it names', () => {
    const { html } = page(
      '守灯人摄影展征稿',
      '主办单位：江口县文化馆',
      '承办单位：渡口茶社',
      '作品请于四月底前送到渡口茶社，展期一个月。',
    );
    expect(html).toContain('江口县文化馆');
    expect(html).toContain('展期一个月');
  });

  it('has the title that its index table names', () => {
    expect(page('信息名称： 关于调整渡口开放时间的公告').title).toBe('关于调整渡口开放时间的公告');
  });

  it('is by the pen name that stands below it, before its editor', () => {
    expect(page('守灯人', '作者：风渡 责任编辑：刘一').authors).toEqual(['风渡']);
    expect(page('守灯人', '责任编辑：刘一').authors).toEqual([]);
  });
});

describe('a scrape of a Chinese page', () => {
  it('keeps a headline that opens with a mark apart from the path above it', () => {
    const wrapped = (text: string): string => text.replaceAll(/.{39}(?=.)/gu, '$&\n');
    const path = '您现在的位置： 江口新闻网 > 新闻中心 > 本地新闻 > 正文';
    const head = [path, '“守灯人”老周和他在渡口的四十年', '2024-03-05 08:10　来源：江口日报'].join('\n');
    const below =
      '天亮以后他才去睡，睡前把灯罩擦一遍，再把油添满，把记录簿翻到新的一页写上日期，四十年的簿子在柜子里排成一排，最早的几本纸已经发黄。';
    const lines = [head, wrapped(story.join('')), wrapped(below), wrapped(`${story[1]}${below}`)];
    expect(draftOf(lines.join('\n\n')).title).toBe('“守灯人”老周和他在渡口的四十年');
  });

  it('knows its headline by marks that two spaces follow', () => {
    const listed = ['#  守灯人老周', '2024-03-05 08:10', ...story, '##  江边', ...story.toReversed()];
    const { title, html } = draftOf(listed.join('\n\n'));
    expect(title).toBe('守灯人老周');
    expect(html).not.toContain('#');
  });
});
