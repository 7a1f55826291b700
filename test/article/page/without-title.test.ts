import { describe, expect, it } from 'vitest';
import { readPage } from '../../../functions/article/page/read-page.ts';

const settings = { language: 'en', zone: 'Europe/London', largestUpload: 5_000_000, leastConfidence: 0 };
const text =
  '<p>The harbour board voted on Tuesday night to reopen the old ferry terminal, ending a long dispute.</p><p>Under the plan, the brick waiting hall will be kept, and the leaking roof replaced with slate.</p>';

const titleOf = (above: string): string =>
  readPage(`<div><div>${above}</div>${text}</div>`, { url: null, settings })?.title ?? '';

describe('the headline of markup that declares no title', () => {
  it('is the heading over the text, not the day printed as one', () => {
    expect(titleOf('<h2>Friday, 18 May 2012</h2><h3>Ferry terminal to reopen</h3>')).toBe(
      'Ferry terminal to reopen',
    );
    expect(titleOf('<h2>domenica 20 gennaio 2013</h2><h3>Riapre il vecchio molo</h3>')).toBe(
      'Riapre il vecchio molo',
    );
  });

  it('is not the name of the writer', () => {
    expect(titleOf('<h3>Ferry terminal to reopen</h3><div><b>By Imogen Castellane</b></div>')).toBe(
      'Ferry terminal to reopen',
    );
  });

  it('is the last short line over the text where nothing looks like one', () => {
    expect(titleOf('<div>Ferry terminal to reopen</div><div>By Imogen Castellane</div>')).toBe(
      'Ferry terminal to reopen',
    );
  });

  it('is nothing where only a menu stands over the text', () => {
    expect(titleOf('<div><a href="/">Home of the paper</a></div><div>Home » News » Harbour</div>')).toBe('');
  });
});

describe('a title that is printed nowhere', () => {
  it('is the name of a template when one heading of the first level stands over the text', () => {
    const titleOver = (above: string): string =>
      readPage(
        `<html><head><title>Plain Paper - Free Theme</title></head><body>${above}${text}</body></html>`,
        {
          url: null,
          settings,
        },
      )?.title ?? '';
    expect(titleOver('<h1>Ferry terminal to reopen this spring</h1><span>Posted in May</span>')).toBe(
      'Ferry terminal to reopen this spring',
    );
    expect(titleOver('<h2>03.25.02</h2><h3>Main Street is glossy</h3>')).toBe('Main Street is glossy');
    expect(titleOver('<h2>March 25, 2002</h2><h3>Rain again on the hill</h3>')).toBe(
      'Rain again on the hill',
    );
    expect(titleOver('<p>What we know</p><h3>Main Street is glossy</h3>')).toBe('Plain Paper - Free Theme');
    expect(titleOver('<h1><a href="/">Harbour and Shore</a></h1>')).toBe('Plain Paper - Free Theme');
  });

  const titleFrom = (title: string): string =>
    readPage(`<html><head><title>${title}</title></head><body><div>${text}</div></body></html>`, {
      url: null,
      settings,
    })?.title ?? '';

  it.each([
    ['What is a ferry? | Harbour Letters', 'What is a ferry?'],
    ['The ferry that learned to wait - Harbour Times', 'The ferry that learned to wait'],
    ['Ferry, island - a short history of both', 'Ferry, island - a short history of both'],
  ])('loses the name of the site behind it: %s', (title, headline) => {
    expect(titleFrom(title)).toBe(headline);
  });
});
