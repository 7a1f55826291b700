import { describe, expect, it } from 'vitest';
import { readPage } from '../../../functions/article/page/read-page.ts';

const settings = { language: 'zh', zone: 'Asia/Shanghai', largestUpload: 5_000_000, leastConfidence: 0 };
const sentence = '因供水管道检修，定于9月14日8时至18时对城南片区停水，请相关单位和居民提前做好储水准备。';
const second =
  '停水期间，供水车每两小时在社区门口停靠一次，行动不便的居民可以拨打社区电话，由志愿者送水上门。';
const readBody = (body: string): string =>
  readPage(`<!DOCTYPE html><html><head><title>城南片区临时停水</title></head><body>${body}</body></html>`, {
    url: null,
    settings,
  })?.html ?? '';

describe('a page whose elements have no names', () => {
  it('is read without the labels, offers and comments in bare boxes around its paragraphs', () => {
    const over = '<div>字体：宋</div><div>视频直播 图片直播</div>';
    const under = '<div>往期访谈</div><div>推荐职位</div><div>网友 清风 说：早上的水很小，晚上才好。</div>';
    const body = readBody(`<h1>城南片区临时停水</h1>${over}<p>${sentence}</p><p>${second}</p>${under}`);
    expect(body).toBe(`<p>${sentence}</p><p>${second}</p>`);
  });

  it('keeps captions, attachments, signatures in brackets and further sentences in bare boxes', () => {
    const kept =
      '<div><img src="/1.jpg"></div><div>工人在检修管道</div><div>（城南供水站 周小满）</div><div>附件：停水时间表</div>';
    const last =
      '<div>水务部门提醒，恢复供水后请先放水三分钟，待水色变清再饮用，以免管道里的沉积物进入水杯。</div>';
    expect(readBody(`<h1>城南片区临时停水</h1><p>${sentence}</p><p>${second}</p>${kept}`)).toMatch(
      /工人在检修管道.*（城南供水站 周小满）.*附件：停水时间表/u,
    );
    expect(readBody(`<h1>城南片区临时停水</h1><p>${sentence}</p><p>${second}</p>${last}`)).toContain(
      '放水三分钟',
    );
  });

  it('is read whole where its paragraphs are div and only one of them is a sentence', () => {
    const body = readBody(
      `<div><a href="/">首页</a></div><div><h1>城南片区临时停水</h1><div><div>各有关单位：</div><div>${sentence}</div><div>特此通知。</div><div>某市自来水公司</div></div></div>`,
    );
    expect(body).toBe(`<p>各有关单位：</p><p>${sentence}</p><p>特此通知。</p><p>某市自来水公司</p>`);
  });

  it('keeps the article that stands among lists, each an element like its own', () => {
    const list =
      '<div><a href="/a">给老电视装一个安静的风扇</a><p><a href="/b">路由器日志里的秘密</a></p></div>';
    const own = `<div><h1><a href="/self">城南片区临时停水</a></h1><p>${sentence}</p><p>${second}</p></div>`;
    const body = readBody(`<div>${list}${own}${list}${list}</div>`);
    expect(body).toContain(second);
    expect(body).not.toContain('路由器');
  });

  it('has its headline over the line of date and source, when its title only names the site', () => {
    const html = `<!DOCTYPE html><html><head><title>某县人民政府门户网站</title></head><body><div>您现在的位置：首页 >> 通知公告</div><div><div>城南片区<br>临时停水的通知</div><div>发布时间：2023-09-12　来源：市水务局</div><div><p>${sentence}</p><p>${second}</p></div></div></body></html>`;
    expect(readPage(html, { url: null, settings })?.title).toBe('城南片区 临时停水的通知');
  });

  it('leaves out headline and date that stand in the cells of a table which arranges the page', () => {
    const date = '发布时间：2023-09-12 09:00 来源：市水务局';
    const rows = ['城南片区临时停水', date, sentence, second];
    const tables = rows.map((row) => `<table width="98%"><tr><td>${row}</td></tr></table>`).join('');
    const body = readBody(`<table><tr><td>${tables}</td></tr></table>`);
    expect(body).not.toContain('来源');
    expect(body).not.toContain('临时');
    expect(body).toContain(second);
  });
});
