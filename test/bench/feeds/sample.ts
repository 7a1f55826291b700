import { toItem } from '../../../functions/feeds/to-item.ts';
import type { FeedItem } from '../../../functions/feeds/item.ts';
import { sampleEntry, site } from '../../feeds/sample-entry.ts';

const paragraph =
  '<p>海堤上的步道上周修好了,长一千二百米,沿路添了二十四把有靠背和扶手的长椅;<a href="https://news.example.com/care/a.html?x=1&amp;y=2">从前的报道</a>说过,这里的坡度 &lt; 5%。</p>';

/** An article of some 1,200 characters, the nth of its kind. */
export const benchItem = (number: number): FeedItem =>
  toItem(
    sampleEntry(number, {
      title: `港口新闻第${number}号:AT&T 与 R&D`,
      summary: '海堤上的步道修好了,沿路添了二十四把长椅。'.repeat(4),
      html: `<h2>第${number}号</h2>${paragraph.repeat(8)}`,
      authors: ['林知夏', '苏禾'],
      tags: ['步道', '南港', '无障碍'],
    }),
    site.language,
  );

export { site };
