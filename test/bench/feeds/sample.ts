import { toItem } from '../../../functions/feeds/to-item.ts';
import type { FeedItem } from '../../../functions/feeds/item.ts';
import { sampleEntry, site } from '../../feeds/sample-entry.ts';

const paragraph =
  '<p>海堤上的步道上周修好了,长一千二百米,沿路添了二十四把有靠背和扶手的长椅;<a href="https://news.example.com/care/a.html?x=1&amp;y=2">从前的报道</a>说过,这里的坡度 &lt; 5%。</p>';

const common = toItem(
  sampleEntry(0, {
    summary: '海堤上的步道修好了,沿路添了二十四把长椅。'.repeat(4),
    html: paragraph.repeat(8),
    authors: ['林知夏', '苏禾'],
    tags: ['步道', '南港', '无障碍'],
  }),
  site.language,
);

/** An article of some 1,200 characters, the nth of its kind: made cheaply, since it is writing that is measured. */
export const benchItem = (number: number): FeedItem => {
  const { id, published, updated, canonical, carePage, ampPage } = sampleEntry(number);
  const title = `港口新闻第${number}号:AT&T 与 R&D`;
  const html = Buffer.from(`<h2>第${number}号</h2>${common.html}`).toString();
  return { ...common, id, title, html, published, updated, canonical, carePage, ampPage };
};

export { site };
