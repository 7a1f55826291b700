import { describe, expect, it } from 'vitest';
import { bodyOf, page } from './scraped-page.ts';

describe('the numbered parts of a scraped Chinese text', () => {
  it('who holds an event stands between the parts of its notice, not at the foot of the page', () => {
    const notice = bodyOf(
      '首页 > 公告 > 正文',
      '渡口灯会的通知',
      '发布时间：2024-03-05 08:10',
      '为了让夜里过河的人看得见，江口县今年在旧渡口举办一次灯会，请各单位组织参加。',
      '一、组织单位',
      '主办单位：江口县文化馆',
      '承办单位：旧渡口管理处',
      '二、活动时间',
      '2024年6月至12月',
      '三、活动内容',
      '各单位自己动手做一盏灯，灯上写明单位的名称，六月一日以前送到渡口，由管理处挂起来。',
      '主办单位：江口县人民政府',
    );
    expect(notice).toContain('文化馆');
    expect(notice).toContain('由管理处挂起来');
    expect(notice).not.toContain('江口县人民政府');
  });

  it('parts under Chinese numbers, of one sentence each, are no list of other articles', () => {
    const parts = ['一、甩干以前垫毛巾', '洗好的衣服和一条大毛巾一起再甩五分钟。', '二、晾成一座拱桥'];
    const rest = ['长的挂两边，短的挂中间，风从底下过。', '三、报纸塞进口袋', '裤脚也塞，两个小时换一次。'];
    expect(page(...parts, ...rest, '上一篇：铁锅生锈别急着扔')).toContain('两个小时换一次');
  });

  it('the name of a picture’s file, and a schedule with arrows, are told from text and from other posts', () => {
    const body = page(
      '微信图片_20240305.jpg',
      '九点禮佛 → 十點誦經 →',
      '十点半以后，渡口照常开船，船票不涨。',
    );
    expect(body).toContain('照常开船');
    expect(body).not.toContain('jpg');
  });

  it('who holds an event is of the notice where more of it stands below', () => {
    const more = '征稿要求：作品不超过六尺整宣，竖式，数量不限，文责由作者自己负责。';
    const foot = ['主办：江口县人民政府办公室', '网站标识码：1301000003'];
    const body = page('主办单位：江口县文化馆', '承办单位：旧渡口管理处', more, ...foot);
    expect(body).toContain('管理处');
    expect(body).toContain('六尺整宣');
    expect(body).not.toContain('办公室');
  });
});

it('reads a diary whose lines end where its sentences have commas', () => {
  const lines = [
    '今日就是北市賽了！',
    '與父親一同搭公車到公館站，',
    '之後我就和朋友走了～',
    '到了師大熟悉的場地，',
    '真令我大吃一驚！',
    '首先是筆試，再來是上機，',
    '有史以來比賽最高的一次',
    '虧我什麼都沒練習，感覺還可以維持這麼好，',
    '最後搭公車回家，路上談了不少事情。',
  ];
  const body = bodyOf('首頁', 'Video', '北市賽記', '2009-11-20', ...lines, '推薦此文章', 'Post A Comment');
  for (const line of lines) expect(body).toContain(line);
});
