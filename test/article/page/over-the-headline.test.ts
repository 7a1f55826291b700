import { describe, expect, it } from 'vitest';
import { readPage } from '../../../functions/article/page/read-page.ts';

const settings = { language: 'zh', zone: 'Asia/Shanghai', largestUpload: 1_000_000, leastConfidence: 0 };
const column =
  '<div><div>栏目介绍</div><div>江岸时评，每周三出版，关注城市生活里的大事小情，由本报评论员和特约作者共同撰写，欢迎读者来稿，稿件一经采用即付稿酬。</div><div>主持人老江，本报首席评论员，从业二十二年，曾获全省好新闻一等奖。</div></div>';
const paragraphs = [
  '入秋以来，城南农贸市场的改造进入收尾阶段，三百多个摊位已经全部完成水电接入。',
  '市场负责人介绍，新市场增设了无障碍通道，并统一安装了称重追溯系统。',
  '摊主老温说，搬到临时市场的半年里生意少了三成。',
] as const;
const article = `<p>${paragraphs.join('</p><p>')}</p>`;

const read = (title: string, body: string) =>
  readPage(`<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`, {
    url: null,
    settings,
  });

describe('text over the headline', () => {
  it('is none of the article, however long it is', () => {
    const page = read(
      '城南农贸市场下月重新开业_江岸网',
      `${column}<div><h1>城南农贸市场下月重新开业</h1><div>${article}</div></div>`,
    );
    expect(page?.html).toContain(paragraphs[2]);
    expect(page?.html).not.toContain('江岸时评');
  });

  it('is what stands over the trail, where the title repeats no line', () => {
    const page = read(
      '江岸县商务信息网',
      `${column}<div>热点新闻</div><div><div>您现在的位置：首页 &gt;&gt; 工作动态 &gt;&gt; 正文</div><div><b>城南农贸市场下月重新开业</b></div><div>${article}</div></div>`,
    );
    expect(page?.title).toBe('城南农贸市场下月重新开业');
    expect(page?.html).not.toContain('江岸时评');
  });
});

it('the name of the site, which signs the article, is not its headline', () => {
  const comments = Array.from(
    { length: 9 },
    () => '<div>早上确实堵，希望早点修好，给一线的工作人员点赞。</div>',
  );
  const page = read(
    '公告（赵启明）-江岸市城关区人民法院',
    `<table><tr><td><b>公告（赵启明）</b></td></tr><tr><td>${article}<p>江岸市城关区人民法院</p></td></tr></table><div>${comments.join('')}</div>`,
  );
  expect(page?.title).toBe('公告（赵启明）');
});

describe('where the title names only the site', () => {
  it.each([
    ['<h1>城南农贸市场下月重新开业</h1><p>本报记者 章小满</p><p>2026-11-03 08:05</p>'],
    ['<div><b>城南农贸市场下月重新开业</b></div><div><b>作者：章小满</b></div><div>2026-11-03 08:05</div>'],
    ['<div><b>城南农贸市场下月重新开业</b></div><div><b>章小满</b></div><div>2026-11-03 08:05</div>'],
  ])('the headline is none of the credits under it: %s', (head) => {
    const page = read('江岸信息网', `<div>${head}<div>${article}</div></div>`);
    expect(page?.title).toBe('城南农贸市场下月重新开业');
  });
});
