import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../functions/site/channel.ts';
import {
  renderCareHome,
  renderCareSection,
  renderFeeds,
  renderHome,
  renderNotFound,
  renderWithdrawn,
} from '../../../functions/render/lists/render-lists.ts';
import {
  renderCareDay,
  renderCareMonth,
  renderCareMonths,
} from '../../../functions/render/lists/render-dates.ts';
import { renderStatement } from '../../../functions/render/lists/render-statement.ts';
import { testSite } from '../care/page-of.ts';
import { testContent } from './content-of.ts';

const channels: readonly Channel[] = [
  { kind: 'site' },
  { kind: 'care' },
  { kind: 'section', name: 'Transport' },
];
const pages = {
  home: renderHome({ ...testContent, channels }),
  'care home': renderCareHome(testContent),
  section: renderCareSection({ ...testContent, section: 'Transport' }),
  day: renderCareDay(testSite, '2026-10-21', testContent.entries.slice(0, 2)),
  month: renderCareMonth(testSite, '2026-10', ['2026-10-21', '2026-10-20']),
  months: renderCareMonths(testSite, ['2026-10', '2025-12']),
  'not found': renderNotFound(testSite),
  feeds: renderFeeds(testSite, channels),
  withdrawn: renderWithdrawn(testSite),
  statement: renderStatement(testSite),
  'Chinese statement': renderStatement({ ...testSite, language: 'zh-CN' }),
  'empty home': renderHome({ site: testSite, entries: [], sections: [], channels: [] }),
};

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
});

describe.each(Object.entries(pages))('the %s page', (_name, html) => {
  it('has no error of HTML, one h1, and the feeds where readers look for them', async () => {
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html.match(/<link rel="alternate"/g)).toHaveLength(4);
  });
});

describe('the lists', () => {
  it('show each article once, newest first, under its day, with an anchor that its care page can link to', () => {
    const html = pages['care home'];
    expect(html.match(/<h2[^>]*>[^<]*2026<\/h2>/g)).toEqual([
      '<h2>21 October 2026</h2>',
      '<h2>20 October 2026</h2>',
    ]);
    expect(html.match(/<li id="a[0-9a-f]{8}"/g)).toHaveLength(3);
    expect(html.indexOf('part 1')).toBeLessThan(html.indexOf('老银行'));
  });

  it('link care pages, say what language a title is in, and show one sentence of its summary', () => {
    const html = pages.home;
    expect(html).toContain('href="https://gazette.example/care/0.html"');
    expect(html).toContain('<h3 lang="zh-CN">');
    expect(html).toContain('A ferry waits six minutes for the bakers.');
    expect(html).not.toContain('Nobody wrote that down');
  });

  it('lead to every section and every feed in every format', () => {
    expect(pages.home).toContain('https://gazette.example/care/section/transport');
    for (const channel of ['', 'care/', 'section/transport'])
      for (const file of ['rss.xml', 'atom.xml', 'feed.json'])
        expect(pages.home).toMatch(new RegExp(`href="https://gazette.example/feeds/${channel}[^"]*${file}"`));
  });
});

describe('the page of the feeds', () => {
  it('says what a feed is for, and leads to each and to all of them as one file', () => {
    expect(pages.home).toContain('href="https://gazette.example/care/feeds.html"');
    expect(pages.feeds).toContain('A feed brings new articles to you.');
    expect(pages.feeds).toContain('https://gazette.example/feeds/care/atom.xml');
    expect(pages.feeds).toContain('https://gazette.example/feeds/channels.opml');
  });
});

describe('the statement', () => {
  it('tells what was measured, what fails, and whom to tell', () => {
    expect(pages.statement).toContain(
      '<th scope="row">Problems found by axe-core, all levels</th><td>0</td>',
    );
    expect(pages.statement).toContain('href="mailto:access@gazette.example"');
    expect(pages['Chinese statement']).toContain('无障碍声明');
    expect(renderStatement({ ...testSite, feedback: null })).toContain('has not named an address');
  });
});
