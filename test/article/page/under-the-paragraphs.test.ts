import { describe, expect, it } from 'vitest';
import { readPage } from '../../../functions/article/page/read-page.ts';

const settings = { language: 'zh', zone: 'Asia/Shanghai', largestUpload: 5_000_000, leastConfidence: 0 };
const sentences = [
  '市水务局昨天傍晚通知，城南片区的主管道将在周三夜里检修，供水会停六个小时。',
  '受影响的是城南路以东、河滨街以西的十一个小区，居民可以提前储存一些生活用水。',
  '两辆送水车周三晚上八点起停在城南小学门口，行动不便的老人可以打电话请人送到家里。',
];
const text = sentences.join('<br><br>');

const readBody = (body: string): string => {
  const html = `<!DOCTYPE html><html><head><title>城南片区周三夜里停水</title></head><body><h1>城南片区周三夜里停水</h1><div>${body}</div></body></html>`;
  return readPage(html, { url: null, settings })?.html ?? '';
};

/** What a template prints under every article, and is known by its words. */
const known = '<div>【打印】【关闭】</div>';

describe('under the last paragraph', () => {
  it('what is no sentence goes, once something there was left out', () => {
    const body = readBody(`${text}${known}<div>已有 312 位市民看过</div><div>民生频道精选</div>`);
    expect(body).toContain('送到家里');
    expect(body).not.toMatch(/市民看过|民生频道/u);
  });

  it('who signs, and the day, stay: they stand over what is left out', () => {
    const signed = '<p>某某市城南自来水厂</p><p>二〇二三年九月十二日</p>';
    const body = readBody(`${text}${signed}${known}`);
    expect(body).toContain('某某市城南自来水厂');
    expect(body).toContain('二〇二三年九月十二日');
  });

  it('a sentence stays, whatever stands over it', () => {
    const note = '停水期间如有疑问，请拨打城南自来水厂的值班电话，值班员会告诉您恢复的时间。';
    expect(readBody(`${text}${known}<p>${note}</p>`)).toContain(note);
  });

  it('a form to fetch stays', () => {
    const form = '<div>附件：<a href="/files/water.pdf">送水上门登记表.pdf</a></div>';
    expect(readBody(`${text}${known}${form}`)).toContain('登记表');
  });

  it('a caption and its picture stay', () => {
    const figure = '<figure><img src="/car.jpg"><figcaption>送水车停在小学门口</figcaption></figure>';
    expect(readBody(`${text}${known}${figure}${text}`)).toContain('送水车停在小学门口');
  });
});

describe('a text without paragraphs of its own', () => {
  it('loses nothing for standing in several places', () => {
    const spread = sentences.map(
      (sentence, index) => `<section${index}><b>${sentence}</b></section${index}>`,
    );
    const body = readBody(`${spread.join('')}<div>城南自来水厂办公室</div>`);
    for (const sentence of sentences) expect(body).toContain(sentence);
    expect(body).toContain('城南自来水厂办公室');
  });
});
