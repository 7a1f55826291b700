import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadReadingAids } from '../../../functions/render/care/load-reading-aids.ts';
import { renderCare } from '../../../functions/render/care/render-care.ts';
import { hanziIndexPath, pinyinIndexPath } from '../../../infra/install/pinyin-paths.ts';
import { annotate, convert } from './aids.ts';
import { pageOf } from './page-of.ts';
import { readSentences } from './pinyin/sentences/read-sentences.ts';

/** CPU of this process in ms, whatever else the machine does. */
const cpuOf = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const isHan = /\p{Script=Han}/v;

/** So many Han characters of our own sentences, ten to a paragraph, over again where they don't last. */
const articleOf = (characters: number): string => {
  const sentences = [...readSentences().values()].flat().map(({ text }) => text);
  const chosen: string[] = [];
  for (let left = characters, at = 0; left > 0; at += 1) {
    const text = sentences[at % sentences.length] ?? '';
    left -= Array.from(text).filter((character) => isHan.test(character)).length;
    chosen.push(text);
  }
  return (
    chosen
      .map((text, at) => (at % 10 === 0 ? `</p><p>${text}` : text))
      .join('')
      .slice('</p>'.length) + '</p>'
  );
};

const pageIn = (html: string) =>
  pageOf({ language: 'zh-CN', title: '读得轻松', html, text: html.replaceAll(/<[^>]*>/g, '') });

describe('what the reading aids cost', () => {
  it('loads both indexes in 300 ms and 256 MB, from files of a few megabytes', () => {
    const files = { pinyin: readFileSync(pinyinIndexPath), hanzi: readFileSync(hanziIndexPath) };
    expect(files.pinyin.length + files.hanzi.length).toBeLessThan(4_500_000);
    const before = process.memoryUsage().rss;
    expect(cpuOf(() => loadReadingAids(files))).toBeLessThan(300);
    expect(process.memoryUsage().rss - before).toBeLessThan(256_000_000);
  });

  it('renders 2,500 characters with pinyin in 300 ms of CPU', () => {
    const page = pageIn(articleOf(2500));
    expect(cpuOf(() => renderCare(page, { pinyin: annotate, hanzi: convert }))).toBeLessThan(300);
  });

  it('takes time in proportion to length, whatever the text', () => {
    const short = '的地得了着长'.repeat(1000);
    const long = short.repeat(8);
    annotate(short);
    const once = cpuOf(() => annotate(short));
    expect(cpuOf(() => annotate(long))).toBeLessThan(8 * 4 * Math.max(once, 20));
  });

  it('writes the other script into every page but those that would pass 14,000 bytes by it alone', () => {
    const [short, middle, long] = [2000, 5000, 8000].map((characters) =>
      renderCare(pageIn(articleOf(characters)), { pinyin: annotate, hanzi: convert }),
    );
    expect(short).toContain('data-t=');
    expect(middle).not.toContain('data-t=');
    expect(long).toContain('data-t=');
    expect(brotliCompressSync(short ?? '').length).toBeLessThan(14_000);
  });
});
