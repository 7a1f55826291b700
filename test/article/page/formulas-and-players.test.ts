import { describe, expect, it } from 'vitest';
import { readPage } from '../../../functions/article/page/read-page.ts';
import type { PageReading } from '../../../functions/article/model/page-reading.ts';

const settings = { language: 'en', zone: 'UTC', largestUpload: 1_000_000, leastConfidence: 0 };

const readBody = (inside: string): PageReading => {
  const html = `<html><head><title>How the tide is reckoned</title></head><body><article><h1>How the tide is reckoned</h1>
    <p>The old harbour master kept his tables in a drawer, and nobody was allowed to open it but himself.</p>
    ${inside}
    <p>When he retired, the drawer was found to hold three pencils and the timetable of the county buses.</p></article></body></html>`;
  const reading = readPage(html, { url: 'https://e.org/tide', settings });
  if (reading === null) throw new Error('no article in the page');
  return reading;
};

describe('formulas of a page', () => {
  it('that MathJax would set are written as TeX', () => {
    const { html } = readBody(
      '<p>He took <script type="math/tex">h = \\sin t</script> for a rule of thumb.</p>',
    );
    expect(html).toContain('<p>He took \\(h = \\sin t\\) for a rule of thumb.</p>');
  });

  it('that MathJax has set stay as MathML', () => {
    const { html } = readBody(
      '<p>So <mjx-container class="MathJax"><mjx-math aria-hidden="true"><mjx-mi></mjx-mi></mjx-math><mjx-assistive-mml><math><mi>k</mi></math></mjx-assistive-mml></mjx-container> was his rule.</p>',
    );
    expect(html).toContain('<p>So <math><mi>k</mi></math> was his rule.</p>');
  });

  it('as pictures amid a line are not the picture of the article', () => {
    const formula = '<p>He took <img src="/math/a.svg" alt="h+1"> for a rule of thumb, year after year.</p>';
    expect(readBody(formula).leadImage).toBeNull();
    expect(readBody(`${formula}<p><img src="/drawer.jpg" alt=""></p>`).leadImage).toBe(
      'https://e.org/drawer.jpg',
    );
  });
});

describe('players of a page', () => {
  it('stay with their poster and their tracks, without what they hold for old browsers', () => {
    const { html } = readBody(
      '<video controls poster="/p.jpg"><source src="/v.mp4"><track kind="captions" srclang="en" src="/v.vtt"><p>Your browser does not support video.</p></video>',
    );
    expect(html).toContain(
      '<video controls="" poster="https://e.org/p.jpg"><source src="https://e.org/v.mp4" /><track kind="captions" srclang="en" src="https://e.org/v.vtt" /></video>',
    );
    expect(html).not.toMatch(/Your browser|<p><\/p>/);
  });
});

describe('fractions of a page', () => {
  const items = (amounts: readonly string[]): string =>
    amounts.map((amount) => `<li><span>${amount}</span> of the tide</li>`).join('');

  it('that count slides to the last go, those that measure stay', () => {
    expect(readBody(items(['1/2', '2/2'])).html).not.toMatch(/\d\/2/);
    expect(readBody(items(['1/2', '1/2', '3/4'])).html).toMatch(/1\/2.*1\/2.*3\/4/s);
  });
});

describe('notes of a page', () => {
  it('lead back to where they are noted', () => {
    const { html } = readBody(
      '<p>The bus<sup id="r1"><a href="#n1">1</a></sup> ran twice.</p><ol><li id="n1"><span class="mw-cite-backlink"><a href="#r1">^</a></span> County timetable, winter edition, page four.</li></ol>',
    );
    expect(html).toContain('<a href="#r1">^</a>');
  });
});
