import type { Entry } from '../../../functions/feeds/entry.ts';
import type { ListContent } from '../../../functions/render/lists/render-lists.ts';
import { testSite } from '../care/page-of.ts';

const days = ['2026-10-21', '2026-10-21', '2026-10-20'];

const entries: readonly Entry[] = days.map((day, index) => ({
  id: `urn:uuid:0b6f4f0e-2a53-5c31-9d3e-8c1a7f6e5d4${index}`,
  title: index === 2 ? '老银行里的新图书馆' : `The ferry that waits, part ${index + 1}`,
  summary: 'A ferry waits six minutes for the bakers. Nobody wrote that down.',
  html: '<p>A ferry waits.</p>',
  authors: ['Maya Okafor'],
  source: 'Harbour Gazette',
  published: `${day}T06:15:00+01:00`,
  updated: `${day}T06:15:00+01:00`,
  section: 'Transport',
  tags: [],
  language: index === 2 ? 'zh-CN' : 'en',
  canonical: `https://original.example/${index}`,
  carePage: `${testSite.baseUrl}/care/${index}.html`,
  ampPage: `${testSite.baseUrl}/amp/${index}.html`,
  leadImage: null,
}));

export const testContent: ListContent = { site: testSite, entries, sections: ['Transport', 'Kitchen'] };
