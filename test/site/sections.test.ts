import { describe, expect, test } from 'vitest';
import { inSiteOrder, sectionOf } from '../../functions/site/sections.ts';

const sections = { 'news/world': '国际', news: '新闻', Sport: '体育' };

describe('The section of an article', () => {
  test.each([
    ['by the folder it is in', null, 'news/a.md', '新闻'],
    ['by the innermost folder that has a section', null, 'news/world/2025/a.md', '国际'],
    ['by a folder written with other capitals', null, 'sport/a.md', '体育'],
    ['by what it says, whatever its folder', 'SPORT', 'news/a.md', '体育'],
    ['by what it says, when that is a title already', '体育', 'news/a.md', '体育'],
    ['by what it says, when the publisher gave that no title', 'Letters', 'news/a.md', 'Letters'],
  ])('is known %s', (_, said, key, title) => {
    expect(sectionOf(sections, said, key)).toBe(title);
  });

  test.each(['a.md', 'newsroom/a.md', 'old/news/a.md', 'news.md'])('is none for %s', (key) => {
    expect(sectionOf(sections, null, key)).toBeNull();
  });
});

test('Sections are in the publisher’s order, and after them the others as they come', () => {
  const names = ['Letters', '体育', 'Arts', '国际', '新闻'];
  expect(inSiteOrder(sections, names, (name) => name)).toEqual(['国际', '新闻', '体育', 'Letters', 'Arts']);
});
