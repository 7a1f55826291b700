import { describe, expect, it } from 'vitest';
import type { RelatedItem } from '../../../functions/article/model/article.ts';
import { readPage } from '../../../functions/article/page/read-page.ts';

const settings = { language: 'en', zone: 'Europe/London', largestUpload: 5_000_000, leastConfidence: 0 };
const text =
  '<p>The harbour board voted on Tuesday night to reopen the old ferry terminal, ending a long dispute.</p>'.repeat(
    4,
  );

const relatedIn = (below: string): readonly RelatedItem[] => {
  const html = `<html><body><h1>Ferry returns</h1><article>${text}</article>${below}</body></html>`;
  return readPage(html, { url: 'https://paper.example/a/1', settings })?.related ?? [];
};

const listOf = (entry: (number: number) => string): string =>
  `<ul>${[1, 2, 3, 4].map((number) => `<li class="entry">${entry(number)}</li>`).join('')}</ul>`;

describe('another article that the page lists', () => {
  it('has its title, its address, and the source and time printed beside it', () => {
    const list = listOf(
      (number) =>
        `<h3><a href="/b/${number}">Bread prices rise again, part ${number}</a></h3><p>Harbour Courier</p><p>${number} March 2021</p>`,
    );
    expect(relatedIn(list)[1]).toEqual({
      title: 'Bread prices rise again, part 2',
      url: 'https://paper.example/b/2',
      source: 'Harbour Courier',
      time: '2 March 2021',
    });
  });

  it('is known by the first line of a card, not by its excerpt', () => {
    const list = listOf(
      (number) =>
        `<a href="/b/${number}"><h3>Bread prices rise again, part ${number}</h3><p>Bakers blame the harvest, and the mill.</p></a>`,
    );
    expect(relatedIn(list).map(({ title }) => title)).toContain('Bread prices rise again, part 3');
  });

  it('may have source and time in one line', () => {
    const list = listOf(
      (number) =>
        `<h3><a href="/b/${number}">Bread prices rise again, part ${number}</a></h3><p><span>Harbour Courier</span> · <time>${number} March 2021</time></p>`,
    );
    expect(relatedIn(list)[1]).toMatchObject({ source: 'Harbour Courier', time: '2 March 2021' });
  });

  it.each([
    ['a heading', '<h3>相关阅读</h3>', ''],
    ['a line of text', '<p>More on this story</p>', ''],
    ['the name of the box', '', ' class="related-list"'],
  ])('may be a plain link in a list that %s tells', (_, heading, name) => {
    const links =
      '<ul><li><a href="/b/1">Bread prices rise again</a> <span>2021-03-01</span></li><li><a href="/b/2">The mill has a new wheel</a></li></ul>';
    const elsewhere = '<div class="more-nav"><a href="/about-us">About this newspaper</a></div>';
    expect(relatedIn(`<div${name}>${heading}${links}</div>${elsewhere}`)).toEqual([
      {
        title: 'Bread prices rise again',
        url: 'https://paper.example/b/1',
        source: null,
        time: '2021-03-01',
      },
      { title: 'The mill has a new wheel', url: 'https://paper.example/b/2', source: null, time: null },
    ]);
  });

  it('may have the time behind its title, in the link itself', () => {
    const list = listOf(
      (number) =>
        `<a href="/b/${number}">Bread prices rise again, part ${number} 2021-03-0${number} 10:30</a><span> </span><p>More</p>`,
    );
    expect(relatedIn(list)[0]).toMatchObject({
      title: 'Bread prices rise again, part 1',
      time: '2021-03-01 10:30',
    });
  });
});

it('takes no comment for another article', () => {
  const comments = listOf(
    (number) =>
      `<a href="https://blog${number}.example/">Reader number ${number}</a><p><a href="#c">1 March 2021 at 8:10</a></p><p>I took that ferry as a child.</p><p><a href="#r">Reply</a></p>`,
  );
  expect(relatedIn(comments)).toEqual([]);
});
