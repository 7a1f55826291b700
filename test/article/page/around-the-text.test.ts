import { describe, expect, it } from 'vitest';
import { readPage } from '../../../functions/article/page/read-page.ts';

const settings = { language: 'en', zone: 'Europe/London', largestUpload: 5_000_000, leastConfidence: 0 };
const first =
  'The harbour board voted on Tuesday night to reopen the old ferry terminal, ending a dispute that had divided the town.';
const second =
  'Under the plan, the brick waiting hall will be kept, the leaking roof replaced with slate, and a second pontoon added.';
const third = 'Nobody has yet said who will pay for the roof, which has leaked since the winter of 1988.';

const readBody = (body: string, head = ''): string => {
  const html = `<!DOCTYPE html><html><head><title>Ferry terminal to reopen | Harbour Times</title>${head}</head><body><h1>Ferry terminal to reopen</h1>${body}</body></html>`;
  return readPage(html, { url: null, settings })?.html ?? '';
};
const between = (box: string): string =>
  readBody(`<div><p>${first}</p>${box}<p>${second}</p><p>${third}</p></div>`);
const behind = (box: string): string =>
  readBody(`<div><p>${first}</p><p>${second}</p><p>${third}</p>${box}</div>`);

describe('what is left behind by what was left out', () => {
  it('goes too: the label of a list of other articles', () => {
    const list =
      '<ul><li><a href="/a">The bridge stays shut</a></li><li><a href="/b">Fares to rise</a></li></ul>';
    expect(between(`<p><b>Don’t miss these stories:</b></p>${list}`)).not.toContain('these stories');
    expect(between(`<section><header>Weiteres</header>${list}</section>`)).not.toContain('Weiteres');
  });

  it('goes too: the date of another article, and its picture', () => {
    const card =
      '<div class="block"><a href="/a"><img src="/a.jpg"><span>The bridge stays shut till May</span></a><div>1 May 2022, 09:12</div></div>';
    expect(between(card)).not.toMatch(/2022|a\.jpg/);
  });

  it('stays: a heading whose text comes after a list that is left out', () => {
    const list =
      '<ul><li><a href="/a">The bridge stays shut</a></li><li><a href="/b">Fares to rise</a></li></ul>';
    expect(between(`<h2>What it costs</h2>${list}`)).toContain('What it costs');
    expect(between(`<h2>More to see</h2>${list}<h2>What it costs</h2>`)).not.toContain('More to see');
  });

  it('stays: a heading whose text comes after an advertisement', () => {
    expect(between('<div><h2>What it costs</h2><div>Advertisement</div></div>')).toContain('What it costs');
  });
});

describe('a small box amid the text', () => {
  it.each([
    [
      'around a field for an e-mail address',
      '<div><h3>Join 900 cooks</h3><p>One letter every Sunday, and a free guide.</p><form><input type="email"></form></div>',
    ],
    [
      'around a button that asks for something',
      '<div><p>We have no shareholders, only cooks.</p><a href="/join">Join from £3 a month</a></div>',
    ],
    [
      'around a paid link',
      '<div><img src="/pan.jpg"><ul><li>A pan for every cooks’ stove</li></ul><a rel="sponsored" href="/b">Check price</a></div>',
    ],
    [
      'that is called an advertisement',
      '<div><span>- Advertisement -</span><img alt="cooks" src="/ad.png"></div>',
    ],
  ])('goes: %s', (_, box) => {
    expect(between(box)).not.toContain('cooks');
  });

  it.each([
    [
      'a paragraph beside the field',
      `<div><p>${'Cooks came and went, and said so. '.repeat(9)}</p><input type="email"></div>`,
    ],
    [
      'a paid link in a sentence',
      '<p>All cooks praise <a rel="sponsored" href="/b">this pan</a>, and so do I.</p>',
    ],
  ])('stays: %s', (_, box) => {
    expect(between(box).toLowerCase()).toContain('cooks');
  });
});

describe('under the text', () => {
  it.each([
    ['an address to write to', '<p><em>Jane Doe can be reached at 555-0119 or jane@times.example.</em></p>'],
    ['who posted it', '<p>Posted by Jane Doe at 11:42 PM</p>'],
    [
      'the end of a page of comments',
      '<h4>Promoted Comments</h4><p>Jane sailed on it once, and was seasick all day.</p>',
    ],
    ['the source', '<p>Source: Harbour Press</p>'],
    [
      'a box on the writer',
      '<div class="author-widget"><h4>Jane Doe</h4><p>Owns nine lamps. Lives by the sea.</p></div>',
    ],
    [
      'what the site is',
      '<div><p>Harbour Times is the paper of eleven villages, printed since 1899, and it costs nothing.</p></div>',
    ],
  ])('is left out: %s', (_, box) => {
    const html = behind(box);
    expect(html).toContain(third);
    expect(html).not.toMatch(/Jane|Source|lamps|villages/);
  });

  it('stays: whom to ask about what the article announces', () => {
    const line = '<p>For tickets, call 555-0119 or e-mail boxoffice@harbour.example.</p>';
    expect(behind(line)).toContain('boxoffice');
  });

  it('stays: an address in a sentence of the article', () => {
    expect(between('<p>Write to the board at board@harbour.example before Friday.</p>')).toContain(
      'board@harbour',
    );
  });

  it('begins with the comments, however much longer they are', () => {
    const comment = `<li>Reader says: <p>${'I remember the old boat very well, and the smell of it, and the man who ran it. '.repeat(9)}</p></li>`;
    const html = readBody(
      `<div><p>${first}</p><p>${second}</p><h3>9 Responses to “Ferry”</h3><ol class="commentlist">${comment.repeat(9)}</ol></div>`,
    );
    expect(html).toContain(second);
    expect(html).not.toContain('the man who ran it');
  });
});

describe('a wall', () => {
  it('goes with its plans and prices', () => {
    const wall =
      '<div><h2>Already a subscriber? <a href="/in">Log in</a></h2><p>Subscribe today for unlimited access.</p><div><h3>Digital</h3><p>£1 for your first month, then £7.99 a month. Cancel any time.</p></div></div>';
    expect(behind(wall)).not.toMatch(/£|Digital/);
  });

  it('is not every text about money', () => {
    expect(
      between('<div><p>A ticket costs £3 a day, and £40 a month, for anybody with a digital card.</p></div>'),
    ).toContain('£40');
  });
});

describe('a link to the page itself', () => {
  it('leads nowhere: what is in it is text', () => {
    const html = readBody(
      `<p>${first}</p><p><a href="/ferry#more">Under the plan the hall will be kept and the roof replaced with slate</a></p><p>${second}</p>`,
      '<link rel="canonical" href="https://times.example/ferry">',
    );
    expect(html).toContain('Under the plan the hall');
  });
});

describe('text between blocks', () => {
  it('is a paragraph of its own', () => {
    expect(between('<div>One box ends here.</div>and text goes on')).toContain('ends here.</p><p>and text');
  });

  it('keeps its lines in code', () => {
    expect(between('<pre>make all<br>make test</pre>')).toContain('make all\nmake test');
  });
});

describe('a table that arranges the page', () => {
  it('has the article in one cell, menus and boxes in those beside it', () => {
    const menu =
      '<td><table><tr><td>Main menu</td></tr><tr><td>Blue or grey? Tell us what you think.</td></tr></table></td>';
    const html = readBody(
      `<table><tr>${menu}<td><p>${first}</p><p>${second}</p><p>${third}</p></td></tr></table>`,
    );
    expect(html).toContain(first);
    expect(html).not.toMatch(/Main menu|Blue or grey/);
  });
});
