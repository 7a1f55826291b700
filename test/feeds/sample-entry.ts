import type { Entry } from '../../functions/feeds/entry.ts';
import { parseSite } from '../../functions/site/parse-site.ts';

export const site = parseSite({
  title: '北港日报',
  description: '北港的新闻,每天都有',
  baseUrl: 'https://news.example.com',
  language: 'zh-CN',
  author: '北港日报社',
  rights: '© 北港日报社',
  hub: 'https://hub.example.org/',
});

const hex = (number: number): string => number.toString(16).padStart(12, '0');

/** UUID of the nth sample. */
export const uuid = (number: number): string => `11111111-2222-5333-8444-${hex(number)}`;

/** An ordinary article, the nth of its day; what a test is about is given as `different`. */
export const sampleEntry = (number: number, different: Partial<Entry> = {}): Entry => {
  const id = uuid(number);
  return {
    id: `urn:uuid:${id}`,
    title: `港口新闻第${number}号`,
    summary: '海堤上的步道修好了。',
    html: `<p>海堤上的步道修好了,第${number}次。</p>`,
    authors: ['林知夏'],
    source: null,
    published: new Date(Date.UTC(2025, 6, 1) + number * 60_000).toISOString().replace('.000Z', 'Z'),
    updated: new Date(Date.UTC(2025, 6, 1) + number * 60_000).toISOString().replace('.000Z', 'Z'),
    section: '本地',
    tags: ['步道'],
    language: 'zh-CN',
    canonical: `https://news.example.com/care/${id}.html`,
    carePage: `https://news.example.com/care/${id}.html`,
    ampPage: `https://news.example.com/amp/${id}.html`,
    leadImage: null,
    ...different,
  };
};
