import { describe, expect, it } from 'vitest';
import { readPage } from '../../../functions/article/page/read-page.ts';

const settings = { language: 'en', zone: 'Europe/London', largestUpload: 5_000_000, leastConfidence: 0 };
const text =
  '<p>The harbour board voted on Tuesday night to reopen the old ferry terminal, ending a dispute that had divided the town.</p>' +
  '<p>Under the plan, the brick waiting hall will be kept, the leaking roof replaced with slate, and a second pontoon added.</p>' +
  '<p>Nobody has yet said who will pay for the roof, which has leaked since the winter of 1988.</p>';
const read = (box: string): string =>
  readPage(
    `<!DOCTYPE html><html><head><title>Ferry terminal to reopen</title><link rel="canonical" href="https://times.example/ferry"></head><body><h1>Ferry terminal to reopen</h1><div>${text}${box}</div></body></html>`,
    { url: null, settings },
  )?.html ?? '';
const card = (address: string): string =>
  `<div><a href="${address}"><img src="/b.jpg"></a><h3><a href="${address}">The bridge stays shut</a></h3><p>Engineers found rust, and a nest.</p></div>`;

describe('a small box with a picture and a heading that are links to the same page', () => {
  it.each(['/bridge', 'https://times.example/bridge', '?p=12'])(
    'is the teaser of another article: %s',
    (address) => {
      expect(read(card(address))).not.toContain('nest');
    },
  );

  it('is a part of the article when it leads off the site, or nowhere', () => {
    expect(read(card('https://shop.example/bridge'))).toContain('nest');
    expect(read(card('#bridge'))).toContain('nest');
  });
});

describe('a list of links', () => {
  const list = (...addresses: readonly string[]): string =>
    `<ul>${addresses.map((address, place) => `<li><a href="${address}">The rust of bridges, part ${place}</a></li>`).join('')}</ul>`;
  const outward = list('https://rust.example/1', 'https://bridges.test/rust', 'https://nests.invalid/3');

  it('is of the article when a line announces it, and it leads to several other sites', () => {
    expect(read(`<p>What we read about it:</p>${outward}`)).toMatch(/What we read about it.*part 2/s);
    expect(read(`<h2>Sources</h2>${outward}`)).toMatch(/Sources.*part 2/s);
  });

  it.each([
    ['nobody announces', outward],
    ['is paid for', `<h4>From around the web</h4>${outward}`],
    ['is of the site’s friends', `<p>Our partners:</p>${outward}`],
    ['leads to the site itself', `<p>What we wrote:</p>${list('/1', '/2', 'https://times.example/3')}`],
    [
      'shares the article',
      `<p>Tell your friends:</p>${list('https://www.facebook.com/s', 'https://x.com/s', 'https://reddit.com/s')}`,
    ],
  ])('is none of the article when it %s', (_, box) => {
    expect(read(box)).not.toContain('part 1');
  });
});

describe('ends of an article that follow each other', () => {
  const footer =
    '<p>Related stories</p><div>The bridge stays shut</div><h4>Most read</h4>' +
    '<p>The Times is an independent newspaper of the coast. Founded in 1846, it is read in four harbours, and prints what the tide brings in.</p>';

  it('end it, however long the site is about itself', () => {
    expect(read(footer)).not.toMatch(/bridge|1846/);
  });

  it('do not where the text goes on between them', () => {
    const rest =
      '<p>The last ferry left in 1988 with eleven passengers, two bicycles and a goat, none of whom had paid for the crossing.</p>';
    expect(read(`<p>Related stories</p><div>The bridge stays shut</div>${rest}<h4>Most read</h4>`)).toContain(
      'goat',
    );
  });
});
