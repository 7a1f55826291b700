import { describe, expect, it } from 'vitest';
import { bodyOf, page } from './scraped-page.ts';

describe('around a scraped Chinese article', () => {
  it('a notice in the line of the last sentence is parted from it', () => {
    const body = page('天亮以后他才去睡。 特别声明：以上内容为用户上传并发布，本平台仅提供信息存储服务。');
    expect(body).toContain('天亮以后他才去睡。');
    expect(body).not.toContain('特别声明');
  });

  it('ends at what others answered, be it told of by their number or by who wrote when', () => {
    const answer = '我小时候也坐过那条渡船，灯是红的，远远就看得见，现在想起来还是觉得暖和。';
    expect(page('已有 2 条评论', answer)).not.toContain('渡船');
    expect(page('叶底发表于 2024-3-5 21:40', answer)).not.toContain('渡船');
  });

  it('ends at the rules for answers', () => {
    expect(page('·请遵守本地法律法规，尊重网上道德。')).not.toContain('道德');
  });

  it('keeps the line of its reporter under the last sentence', () => {
    expect(page('江口新闻记者 谭湘 通讯员 肖卫 渡口报道', '责任编辑：刘一')).toContain('渡口报道');
  });

  it('an office above the day of a notice is kept though the site’s head names it', () => {
    const signed = bodyOf(
      '江口县水利局',
      '首页 > 公告 > 正文',
      '关于调整渡口开放时间的公告',
      '2024-03-05 08:10　来源：江口县水利局',
      '根据汛期安排，自三月十日起，渡口每日开放时间调整为早六时至晚八时。',
      '江口县水利局',
      '2024年3月4日',
    );
    expect(signed).toContain('<p>江口县水利局</p>');
    expect(signed).toContain('2024年3月4日');
  });

  it('what is told of the writer is left out', () => {
    const body = page('作者简介：林渡，1974年生，中学教师，作品散见于多种报刊。', '全文完', '猜你想看这一篇');
    expect(body).not.toContain('林渡');
    expect(body).not.toContain('猜你');
  });

  it('a summary under the headline’s own words is a box of the site', () => {
    const body = bodyOf(
      '首页 > 财经 > 正文',
      '江口航运新增三条夜班渡轮',
      '2024-03-05 08:10　来源：江口日报',
      '摘要',
      '【江口航运新增三条夜班渡轮】江口航运公告，三条夜班渡轮四月一日开航。',
      '江口航运5日公告，三条夜班渡轮将于四月一日开航，票价与日班相同，每班可载客一百二十人。',
      '公司称，夜班渡轮由电力驱动，靠岸时充电二十分钟即可往返两次。',
    );
    expect(body).toContain('票价与日班相同');
    expect(body).not.toContain('【');
  });

  it('the last parts of a notice are kept though they are no sentences', () => {
    const notice = bodyOf(
      '首页 > 公告 > 正文',
      '渡口灯具采购公告',
      '发布时间：2024-03-05 08:10',
      '一、项目概况',
      '江口渡口灯具采购项目的供应商应在三月十五日上午九点以前提交响应文件。',
      '二、资格要求',
      '供应商应当具有独立承担民事责任的能力，近三年没有违法记录。',
      '三、获取文件',
      '地点：江口公共资源交易网',
      '四、联系方式',
      '联系人：林渡',
      '相关公告',
      '渡口护栏采购公告',
    );
    expect(notice).toContain('联系人：林渡');
    expect(notice).not.toContain('护栏');
  });

  it('numbered points are of the text between its sentences, in whatever they end', () => {
    const points = (...ends: readonly [string, string]): readonly string[] =>
      ['渡船的检修', '岸灯的更换', '跳板的加固', '旧缆绳的处置', '候船室的打扫', '夜班的轮替'].map(
        (what, place) => `${place + 1}、${what}由渡口${ends[place % 2] ?? ''}`,
      );
    const read = (...between: readonly string[]): string =>
      bodyOf(
        '首页 菜单 搜索 帮助',
        '旧渡口的修缮',
        '今年渡口要修，灯要换，船要检，都写在这里，过河的人可以看看，也可以说说还缺什么。',
        ...between,
        '修缮期间夜里不开船，要过河的人请走上游的桥，桥上有灯，也有人守着，走的时候慢一些。',
      );
    for (const body of [read(...points('负责；', '承担；')), read(...points('负责到底', '自己承担'))]) {
      expect(body).toContain('今年渡口要修');
      expect(body).toContain('岸灯的更换');
      expect(body).toContain('修缮期间');
    }
  });

  it('the beginning of the article in a box above it is left out', () => {
    const summary = '渡口的灯亮了四十年，守灯的人换了三个……';
    const body = bodyOf(
      '首页 > 文化 > 正文',
      '旧渡口的灯还亮着',
      '2024-03-05 08:10　来源：江口日报',
      summary,
      '渡口的灯亮了四十年，守灯的人换了三个，最近的一个是去年秋天来的。',
      '他说，船少了，灯不能少，夜里总还有一两个人要过河。',
    );
    expect(body).not.toContain(summary);
    expect(body).toContain('最近的一个');
  });

  it.each([
    ['a browser', ['月份\t班次\t乘客', '一月\t62\t1830', '二月\t58\t1795', '三月\t62\t2010']],
    ['lynx', ['月份 开行的班次 乘客（人）', '一月 62 1830', '二月 58 1795', '三月 62 2010']],
  ])('a table at the end is kept as %s sets it', (_, rows) => {
    const body = page(rows.join('\n'), '相关阅读', '江口大桥合龙');
    expect(body).toContain('2010');
    expect(body).not.toContain('合龙');
  });

  it.each([
    '江口日报版权及免责声明：本网注明来源的所有作品，均为本网合法拥有版权的作品，转载请注明。',
    '本内容由作者授权发布，观点仅代表作者本人，不代表江口日报立场，如有异议请联系我们。',
    '您查看的内容可能不完整，请关闭广告拦截或使用其他浏览器以后，再来查看这一页的内容。',
  ])('is no part of it what the site says of itself: %s', (line) => {
    expect(page(line)).not.toContain(line);
  });

  it('points made by a machine are left out', () => {
    const body = bodyOf(
      '首页 > 文化 > 正文',
      '旧渡口的灯还亮着',
      '2024-03-05 08:10　来源：江口日报',
      '文章摘要',
      '一盏灯照了四十年，也照着每一个夜里要过河的人回家的路。',
      '• 守灯的人换了三个',
      '• 船少了，灯没有少',
      '渡口的灯亮了四十年，守灯的人换了三个，最近的一个是去年秋天来的。',
      '他说，船少了，灯不能少，夜里总还有一两个人要过河。',
    );
    expect(body).toContain('去年秋天');
    expect(body).not.toContain('一盏灯');
    expect(body).not.toContain('船少了，灯没有少');
  });

  it('buttons behind a caption are cut off', () => {
    expect(page('渡口的灯在雾里也看得见。記者林渡／攝影 分享 facebook')).not.toContain('facebook');
  });

  it('an office’s answer below the hour of its answer is no reader’s comment', () => {
    const answer = '您的建议我们已经收悉，自九月起，末班渡轮推迟到晚上九点开航，感谢您的建议。';
    const body = page(
      '回复单位：江口县交通局 回复时间：2024-03-06 16:40:31',
      answer,
      '网友跟帖',
      '夜归人 2024-03-06 18:02',
      '太好了，以后不用跑着去赶船。',
    );
    expect(body).toContain(answer);
    expect(body).not.toContain('赶船');
  });
});

describe('a short Chinese text', () => {
  it('is read above what readers say of it, however long that is', () => {
    const poem = [
      '碌碡睡着了',
      '麻雀在它背上数着',
      '去年漏下的谷粒',
      '母亲把扫帚立在墙角',
      '像立着一个不说话的人',
      '一直长到井台',
    ];
    const comment = '让我想起外婆家门口那口井，早就填了，井沿的青石被人拿去垫了猪圈，谁也不知道是哪一块。';
    const page = [
      '西风吹过打谷场',
      '时间：2011-10-09 21:15 来源：原创',
      ...poem,
      '上一篇：立秋书简',
      '网友评论',
      comment,
    ];
    expect(bodyOf(...page)).toContain(poem[0]);
    expect(bodyOf(...page)).not.toContain('外婆');
  });

  it('is read whole where a clause stands in each line and a sentence among them', () => {
    const lines = [
      '與父親一同搭車到渡口，',
      '之後我就和朋友走了～',
      '我看了一個面熟的人。',
      '後來才發覺是老周呀！',
      '之後就坐末班船回家，',
      '路上談了不少事情，',
    ];
    const page = [
      '我的部落格',
      '江邊的日子',
      'November 20, 2009',
      ...lines,
      '推薦此文章 推 收',
      'Post A Comment',
    ];
    expect(lines.filter((line) => !bodyOf(...page, 'Name:').includes(line))).toEqual([]);
  });

  it('is read below other news, where the path to it stands', () => {
    const others =
      '近日，市教育局公布新规，一场突如其来的冰雹砸坏了大棚，这条新开通的公交线方便了沿线居民，博物馆夜场吸引了众多市民。';
    const story = '10月30日，县第三小学举行秋季田径运动会，来自全校二十四个班级的六百多名运动员参加了比赛。';
    const page = [
      others,
      '公告：',
      '热点新闻',
      '您现在的位置：教育新闻 >> 正文',
      '县三小举行秋季运动会',
      story,
    ];
    expect(bodyOf(...page, '责任编辑：admin')).toContain('六百多名');
    expect(bodyOf(...page, '责任编辑：admin')).not.toContain('冰雹');
  });
});
