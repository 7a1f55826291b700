import { describe, expect, it } from 'vitest';
import { readText } from '../../../functions/article/text/read-text.ts';

const bodyOf = (...lines: readonly string[]): string => {
  const drafting = readText(lines.join('\n\n'), { base: null, zone: 'UTC' });
  if (drafting.kind !== 'draft') throw new Error('not drafted');
  return drafting.draft.html;
};

const header = [
  'Home',
  'News',
  'Sport',
  'The kerb on Mill Lane comes down',
  'By Ruth Ames',
  'March 4, 2025 9:10 am',
];
const first =
  'For nine years the kerb on Mill Lane was four inches high, and people who push prams went round by the bakery.';
const second =
  'Last week it came down, and it took two men and a morning, and nobody who walked past looked at it twice.';
const third =
  'The letters that asked for it fill a drawer in the town hall, and the last of them was written in pencil.';
const headline = 'Library to open on Sundays from the autumn';

describe('a box amid a scraped article', () => {
  it('is passed over if it asks to read something else', () => {
    const body = bodyOf(...header, first, 'ALSO READ', headline, second, 'What it cost', third);
    expect(body).toContain(second);
    expect(body).toContain(third);
    expect(body).not.toContain('Library');
  });

  it('is passed over from the word to skip it to its end', () => {
    const body = bodyOf(
      ...header,
      first,
      'Skip Most read and continue reading',
      headline,
      'End of Most read',
      second,
      third,
    );
    expect(body).toContain(third);
    expect(body).not.toContain('Library');
  });

  it('is passed over if it lists the parts of this article, and the parts stay', () => {
    const body = bodyOf(
      ...header,
      first,
      'In this article',
      'The men',
      'The drawer',
      'The men',
      second,
      'The drawer',
      third,
    );
    expect(body).not.toContain('In this article');
    for (const heading of ['The men', 'The drawer']) expect(body.split(heading)).toHaveLength(2);
    expect(body).toContain(third);
  });

  it('does not end a list of numbered headings', () => {
    const body = bodyOf(
      ...header,
      '1. The kerb',
      first,
      '2. The men',
      second,
      'Related',
      headline,
      '3. The drawer',
      third,
    );
    for (const heading of ['1. The kerb', '2. The men', '3. The drawer']) expect(body).toContain(heading);
  });

  it('goes if the page prints the same headline elsewhere', () => {
    expect(bodyOf(...header, first, headline, second, third, 'Most read', headline)).not.toContain('Library');
  });
});

describe('a scraped article ends', () => {
  it('where comments begin, each under a name and an hour', () => {
    const comments = ['Gil May', 'Maud Orr', 'Tom Lee'].flatMap((name, index) => [
      `${name} March 5, 2025 at 1${index}:02 am`,
      `It was about time, and I have said so to everybody who asked me since I moved here in ${1990 + index}.`,
      'Reply',
    ]);
    const body = bodyOf(...header, first, second, third, ...comments);
    expect(body).toContain(third);
    expect(body).not.toContain('about time');
  });

  it('where the rest is for subscribers', () => {
    const offer = [
      'Subscribe to continue reading',
      'Digital',
      '$1 for your first month, then $7.99 a month.',
    ];
    expect(bodyOf(...header, first, second, ...offer)).not.toContain('first month');
  });

  it('above what it says of its writer', () => {
    const body = bodyOf(
      ...header,
      first,
      second,
      third,
      'Ms. Ames is a staff writer at the Courier.',
      'Related',
      headline,
    );
    expect(body).not.toContain('staff writer');
  });

  it('not at a quotation in angle marks', () => {
    expect(bodyOf(...header, first, '« Le trottoir est bas », dit-elle enfin.', second, third)).toContain(
      third,
    );
  });
});

describe('a scraped notice', () => {
  it('reaches from its header to its signature, with the table between', () => {
    const body = bodyOf(
      '首页',
      '当前位置：首页 > 公示公告',
      '干部任前公示公告',
      '发布时间：2026-11-02 17:30　来源：组织部',
      '根据有关规定，现将拟任职人选情况公示如下：',
      '姓名',
      '拟任职务',
      '石建国',
      '拟任县水务局局长',
      '公示期：2026年11月3日至11月9日。',
      '受理电话：12380',
      '中共某县委组织部',
      '2026年11月2日',
      '上一篇：无',
    );
    for (const words of ['公示如下', '石建国', '受理电话', '某县委组织部', '2026年11月2日'])
      expect(body).toContain(words);
  });
});

describe('around a scraped Chinese article', () => {
  const page = (...below: readonly string[]): string =>
    bodyOf(
      '首页 > 文化 > 正文',
      '旧渡口的灯还亮着',
      '2024-03-05 08:10　来源：江口日报',
      '渡口的灯亮了四十年，守灯的人换了三个，最近的一个是去年秋天来的。',
      '他说，船少了，灯不能少，夜里总还有一两个人要过河。',
      ...below,
    );

  it('a notice in the line of the last sentence is parted from it', () => {
    const body = page('天亮以后他才去睡。 特别声明：以上内容为用户上传并发布，本平台仅提供信息存储服务。');
    expect(body).toContain('天亮以后他才去睡。');
    expect(body).not.toContain('特别声明');
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
});
